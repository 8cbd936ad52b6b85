import * as z from '../../../contracts/zod';
import { storage } from '../storage';
import { fileShelf } from './file-shelf';

const withPhotos = z.object({ photos: z.array(z.object({ localId: z.string() })) });

/** At launch: drops photos that neither a draft nor a sent claim waits for, whoever used this device. */
export const sweepShelf = async (): Promise<void> => {
  try {
    const known = storage
      .keys()
      .filter((key) => /^(draft|late|reply)\//.test(key))
      .flatMap((key) => withPhotos.safeParse(storage.read(key)).data?.photos ?? []);
    await fileShelf.sweep(new Set(known.map(({ localId }) => localId)));
  } catch {
    // Room is won next time; a device that cannot list its files must open the app all the same.
  }
};
