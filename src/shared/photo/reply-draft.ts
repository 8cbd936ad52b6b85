import { onNetworkStatusChange } from '@tarojs/taro';
import { photoId } from '../../../contracts/fields';
import { photoKind } from '../../../contracts/photo';
import * as z from '../../../contracts/zod';
import { transport } from '../cloud/transport';
import { photosOf, queueOf } from '../draft/claim-draft';
import { StorageFull, storage } from '../storage';
import { fileShelf } from './file-shelf';
import type { UploadQueue } from './upload-queue';
import { type UploadRunner, runUploads } from './upload-runner';
import { uploadSteps } from './upload-steps';

/** What one is about to say on a claim; kept on the device until the shop has it. */
const replyShape = z.object({
  photos: z.array(z.object({ localId: z.string(), kind: photoKind, photoId: photoId.optional() })),
  /** Typed texts by what they answer. */
  texts: z.record(z.string(), z.string()),
  /** Asked for, and not to be had. */
  lacking: z.array(photoKind),
});

export interface Reply {
  readonly photos: UploadQueue;
  readonly texts: Readonly<Record<string, string>>;
  readonly lacking: z.output<typeof replyShape>['lacking'];
}

/** A reply being written: outside of its page, so that leaving and coming back loses nothing. */
export interface ReplyDraft {
  readonly get: () => Reply;
  readonly watch: (watcher: () => void) => () => void;
  readonly change: (change: Partial<Omit<Reply, 'photos'>>) => void;
  readonly uploads: UploadRunner;
  /** The shop has it: nothing of it stays on the device. */
  readonly finish: () => void;
}

const drafts = new Map<string, ReplyDraft>();

onNetworkStatusChange(({ isConnected }) => {
  if (isConnected) for (const { uploads } of drafts.values()) uploads.retryUnreached();
});

const read = (key: string): Reply => {
  const kept = replyShape.safeParse(storage.read(key));
  return kept.success
    ? { ...kept.data, photos: queueOf(kept.data.photos) }
    : { photos: [], texts: {}, lacking: [] };
};

/** A phone without room goes on all the same; a kill would end it. */
const keep = (key: string, reply: Reply): void => {
  try {
    storage.write(key, { ...reply, photos: photosOf(reply.photos) });
  } catch (failure) {
    if (!(failure instanceof StorageFull)) throw failure;
  }
};

const begin = (key: string, claimId: string, storeId: string): ReplyDraft => {
  const watchers = new Set<() => void>();
  let reply = read(key);
  const put = (next: Reply): void => {
    reply = next;
    keep(key, reply);
    for (const tell of watchers) tell();
  };
  const uploads = runUploads(
    uploadSteps(storeId, () => ({ claimId })),
    reply.photos,
    (photos) => put({ ...reply, photos }),
  );
  return {
    get: () => reply,
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    change: (change) => put({ ...reply, ...change }),
    uploads,
    finish: () => {
      uploads.stop();
      drafts.delete(key);
      storage.remove(key);
      void fileShelf.drop(reply.photos.map(({ localId }) => localId));
    },
  };
};

/** The reply to what was asked on a claim, `about` being which time; taken up where it was left. */
export const replyDraft = (
  claim: { readonly id: string; readonly storeId: string },
  about: string,
): ReplyDraft => {
  const key = `reply/${transport.person()}/${claim.id}/${about}`;
  const known = drafts.get(key) ?? begin(key, claim.id, claim.storeId);
  drafts.set(key, known);
  return known;
};
