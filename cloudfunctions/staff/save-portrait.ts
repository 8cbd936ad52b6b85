import { savePortrait as contract } from '../../contracts/portrait';
import { managers } from '../_domain/lifecycle';
import { checkPhotos } from '../_domain/photos';
import { ownPortrait, portraitsOf, withPortrait } from '../_domain/portrait';
import { serveStaff } from '../_platform/serve';
import { deletePhoto, letGoOfPhoto } from '../_work/let-go-of-photo';

export const savePortrait = serveStaff(contract, managers, async ({ input, caller, cloud }) => {
  const { storeId, customerId, photoId } = input;
  const replaced = await cloud.transaction(async (tables) => {
    const before = await tables.teams.get(storeId);
    if (!before) throw new Error(`store ${storeId} has no team`);
    const after = withPortrait(before, customerId, photoId ?? undefined);
    if (after === before) return undefined;

    const photo = photoId === null ? undefined : await tables.photos.get(photoId);
    if (photoId !== null) {
      const taken = { storeId, customerId: caller.customerId, for: customerId };
      checkPhotos([{ photoId }], photo ? [photo] : [], taken, cloud.now);
    }
    if (photo) await tables.photos.put(ownPortrait(photo));
    const had = portraitsOf(before).find((one) => one.customerId === customerId);
    const old = await letGoOfPhoto(tables, had?.photoId);
    await tables.teams.put(after);
    return old;
  });
  await deletePhoto(cloud, replaced);
  return {};
});
