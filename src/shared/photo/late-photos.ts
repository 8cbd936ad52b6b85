import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import { addPhotos, getClaim } from '../../../contracts/claim';
import { photoId } from '../../../contracts/fields';
import { type PhotoKind, photoKind } from '../../../contracts/photo';
import * as z from '../../../contracts/zod';
import { call } from '../cloud/call';
import { Refused } from '../cloud/refused';
import { askAgain, learn } from '../cloud/server-state';
import { transport } from '../cloud/transport';
import { photosOf, queueOf } from '../draft/claim-draft';
import { StorageFull, storage } from '../storage';
import { fileShelf } from './file-shelf';
import { type UploadQueue, arrived, isSettled } from './upload-queue';
import { type UploadRunner, runUploads } from './upload-runner';
import { uploadSteps } from './upload-steps';

/** Photos that were still on their way when their claim was sent; kept until the claim has them. */
const late = z.object({
  claimId: z.string(),
  storeId: z.string(),
  photos: z.array(z.object({ localId: z.string(), kind: photoKind, photoId: photoId.optional() })),
});
type Late = z.output<typeof late>;

const prefix = (): string => `late/${transport.person()}/`;
const runners = new Map<string, UploadRunner>();
const watchers = new Set<() => void>();
const none: UploadQueue = [];

const tell = (): void => {
  for (const watcher of watchers) watcher();
};

/** A phone without room goes on all the same; a kill would end it. */
const keep = (waiting: Late): void => {
  try {
    storage.write(prefix() + waiting.claimId, waiting);
  } catch (failure) {
    if (!(failure instanceof StorageFull)) throw failure;
  }
};

const forget = (claimId: string, localIds: readonly string[]): void => {
  runners.get(claimId)?.stop();
  runners.delete(claimId);
  storage.remove(prefix() + claimId);
  void fileShelf.drop(localIds);
  tell();
};

/** Claims whose photos are being handed over; what arrives meanwhile is handed over next. */
const handingOver = new Set<string>();

/**
 * Gives the claim what has arrived, in one call and one line of its history, and forgets just that: photos that joined
 * the queue while the call was away stay, and go with the next.
 */
const attach = async (claimId: string, runner: UploadRunner): Promise<void> => {
  if (runner.photos().length === 0) return forget(claimId, []);
  const there = runner.photos().filter(({ progress }) => progress.is === 'done');
  if (there.length === 0 || handingOver.has(claimId)) return;
  handingOver.add(claimId);
  try {
    learn(getClaim, { claimId }, await call(addPhotos, { claimId, photos: arrived(there) }));
  } catch (failure) {
    // Without an answer the photos stay here and are attached at the next start; a no is final.
    if (!(failure instanceof Refused)) return;
  } finally {
    handingOver.delete(claimId);
  }
  const taken = there.map(({ localId }) => localId);
  if (runner.photos().length === taken.length) forget(claimId, taken);
  else {
    void fileShelf.drop(taken);
    for (const localId of taken) runner.remove(localId);
  }
  await askAgain(getClaim);
};

const run = ({ claimId, storeId, photos }: Late): void => {
  if (runners.has(claimId)) return;
  const runner = runUploads(
    uploadSteps(storeId, () => ({ claimId })),
    queueOf(photos),
    (queue) => {
      keep({ claimId, storeId, photos: photosOf(queue) });
      tell();
      // One line in the history for all of them, so the last one decides.
      if (isSettled(queue)) void attach(claimId, runner);
    },
  );
  runners.set(claimId, runner);
};

/** Goes on uploading for a claim that has been sent; each photo is attached when the last has arrived or failed. */
export const sendLater = (claimId: string, storeId: string, queue: UploadQueue): void => {
  if (queue.length > 0) run({ claimId, storeId, photos: photosOf(queue) });
};

/** Photos that come to mind after the claim was sent: they go the same way as those that were late. */
export const addLater = (
  claimId: string,
  storeId: string,
  photos: readonly { readonly localId: string; readonly kind: PhotoKind }[],
): void => {
  const runner = runners.get(claimId);
  if (runner) runner.add(photos);
  else run({ claimId, storeId, photos: [...photos] });
};

/** At launch: takes up what a kill interrupted, and tries again whenever the network comes back. */
export const resumeLatePhotos = (): void => {
  for (const key of storage.keys().filter((each) => each.startsWith(prefix()))) {
    const kept = late.safeParse(storage.read(key));
    if (kept.success) run(kept.data);
    else storage.remove(key);
  }
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) for (const runner of runners.values()) runner.retryUnreached();
  });
};

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** What is still on its way to a claim, and how to try again or give one up. */
export const useLatePhotos = (
  claimId: string,
): { photos: UploadQueue; retry: (localId: string) => void; remove: (localId: string) => void } => {
  const photos = useSyncExternalStore(watch, () => runners.get(claimId)?.photos() ?? none);
  return {
    photos,
    retry: (localId) => runners.get(claimId)?.retry(localId),
    remove: (localId) => {
      runners.get(claimId)?.remove(localId);
      void fileShelf.drop([localId]);
    },
  };
};
