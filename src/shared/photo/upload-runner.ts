import type { Put } from '../cloud/transport-port';
import { Refused } from '../cloud/refused';
import { Unreachable } from '../cloud/unreachable';
import {
  type PhotoProgress,
  type PhotoTrouble,
  type QueuedPhoto,
  type UploadQueue,
  moved,
  progressed,
  revived,
  startable,
  without,
} from './upload-queue';

/** What an upload is made of; the platform and the cloud give it. */
export interface UploadSteps {
  /** Where the photo lies on this device; `undefined` when it is gone. */
  file(localId: string): Promise<string | undefined>;
  compress(path: string): Promise<string>;
  start(): Promise<{ ticketId: string; cloudPath: string }>;
  put(cloudPath: string, path: string, onProgress: (percent: number) => void): Put;
  confirm(ticketId: string): Promise<{ photoId: string }>;
}

export interface UploadRunner {
  readonly photos: () => UploadQueue;
  readonly add: (photos: readonly Pick<QueuedPhoto, 'localId' | 'kind'>[]) => void;
  readonly retry: (localId: string) => void;
  /** Everything that failed for want of a network goes again. */
  readonly retryUnreached: () => void;
  /** Photos the shop no longer has (swept, or in another claim) go again. */
  readonly sendAgain: (localIds: readonly string[]) => void;
  readonly remove: (localId: string) => void;
  readonly move: (localId: string, by: -1 | 1) => void;
  /** Aborts what is moving; the runner is done. */
  readonly stop: () => void;
}

const troubleOf = (failure: unknown): PhotoTrouble => {
  if (failure instanceof Refused) return failure.code;
  return failure instanceof Unreachable ? 'network' : 'PHOTO_BROKEN';
};

/** Runs a queue: three at a time, each on its own, so that one failure never holds up the rest. */
export const runUploads = (
  steps: UploadSteps,
  before: UploadQueue,
  onChange: (queue: UploadQueue) => void,
): UploadRunner => {
  let queue = revived(before);
  let stopped = false;
  /** The attempt under way per photo: what an older attempt still reports is nobody's business. */
  const attempts = new Map<string, { put?: Put }>();

  const change = (next: UploadQueue): void => {
    if (stopped) return;
    queue = next;
    // Marked before anything is awaited: what has started counts against the three.
    const started = startable(queue);
    for (const { localId } of started) queue = progressed(queue, localId, { is: 'compressing' });
    onChange(queue);
    for (const { localId } of started) void upload(localId);
  };

  const drop = (localId: string): void => {
    attempts.get(localId)?.put?.abort();
    attempts.delete(localId);
  };

  const upload = async (localId: string): Promise<void> => {
    const attempt: { put?: Put } = {};
    attempts.set(localId, attempt);
    const isMine = (): boolean => attempts.get(localId) === attempt && !stopped;
    const say = (progress: PhotoProgress): void => {
      if (isMine()) change(progressed(queue, localId, progress));
    };
    try {
      const path = await steps.file(localId);
      if (path === undefined) return say({ is: 'failed', trouble: 'lost' });
      const small = await steps.compress(path);
      if (!isMine()) return;
      say({ is: 'uploading', percent: 0 });
      const { ticketId, cloudPath } = await steps.start();
      if (!isMine()) return;
      attempt.put = steps.put(cloudPath, small, (percent) => say({ is: 'uploading', percent }));
      await attempt.put.done;
      say({ is: 'checking' });
      const { photoId } = await steps.confirm(ticketId);
      say({ is: 'done', photoId });
    } catch (failure) {
      say({ is: 'failed', trouble: troubleOf(failure) });
    }
  };

  const again = (mayGo: (photo: QueuedPhoto) => boolean): void =>
    change(queue.map((photo) => (mayGo(photo) ? { ...photo, progress: { is: 'queued' } } : photo)));

  // Not before the caller holds the runner.
  if (queue.length > 0) queueMicrotask(() => change(queue));
  return {
    photos: () => queue,
    add: (photos) =>
      change([...queue, ...photos.map((photo) => ({ ...photo, progress: { is: 'queued' } as const }))]),
    retry: (localId) => again((photo) => photo.localId === localId && photo.progress.is === 'failed'),
    retryUnreached: () => again(({ progress }) => progress.is === 'failed' && progress.trouble === 'network'),
    sendAgain: (localIds) => again((photo) => localIds.includes(photo.localId)),
    remove: (localId) => {
      drop(localId);
      change(without(queue, localId));
    },
    move: (localId, by) => change(moved(queue, localId, by)),
    stop: () => {
      stopped = true;
      for (const { localId } of queue) drop(localId);
    },
  };
};
