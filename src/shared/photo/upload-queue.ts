import type { PhotoKind } from '../../../contracts/photo';
import type { RefusalCode } from '../../../contracts/refusal';

/** Why a photo did not arrive: the shop's no, no answer, or the file is no longer on this device. */
export type PhotoTrouble = RefusalCode | 'network' | 'lost';

export type PhotoProgress =
  | { readonly is: 'queued' | 'compressing' | 'checking' }
  | { readonly is: 'uploading'; readonly percent: number }
  | { readonly is: 'done'; readonly photoId: string }
  | { readonly is: 'failed'; readonly trouble: PhotoTrouble };

/** A photo on its way from this device to the shop. The order is the person's. */
export interface QueuedPhoto {
  readonly localId: string;
  readonly kind: PhotoKind;
  readonly progress: PhotoProgress;
}
export type UploadQueue = readonly QueuedPhoto[];

/** WeChat allows ten transfers; three leave room for everything else on a weak line. */
const atOnce = 3;

const isMoving = ({ progress }: QueuedPhoto): boolean =>
  progress.is === 'compressing' || progress.is === 'uploading' || progress.is === 'checking';

/** Those that may start now: waiting ones in order, as long as fewer than three are moving. */
export const startable = (queue: UploadQueue): UploadQueue =>
  queue
    .filter(({ progress }) => progress.is === 'queued')
    .slice(0, Math.max(0, atOnce - queue.filter(isMoving).length));

/** The queue with one photo's progress changed; a photo removed meanwhile stays removed. */
export const progressed = (queue: UploadQueue, localId: string, progress: PhotoProgress): UploadQueue =>
  queue.map((photo) => (photo.localId === localId ? { ...photo, progress } : photo));

export const without = (queue: UploadQueue, localId: string): UploadQueue =>
  queue.filter((photo) => photo.localId !== localId);

/** Swaps a photo with its neighbour of the same kind; at the edge nothing moves. */
export const moved = (queue: UploadQueue, localId: string, by: -1 | 1): UploadQueue => {
  const kind = queue.find((photo) => photo.localId === localId)?.kind;
  const peers = queue.filter((photo) => photo.kind === kind);
  const photo = peers.find((peer) => peer.localId === localId);
  const other = peers[peers.findIndex((peer) => peer.localId === localId) + by];
  if (photo === undefined || other === undefined) return queue;
  return queue.map((each) => (each === photo ? other : each === other ? photo : each));
};

/** After a reload nothing is moving any more: what had not arrived waits again. */
export const revived = (queue: UploadQueue): UploadQueue =>
  queue.map((photo) => (photo.progress.is === 'done' ? photo : { ...photo, progress: { is: 'queued' } }));

/** Whether everything has arrived or failed for good. */
export const isSettled = (queue: UploadQueue): boolean =>
  queue.every(({ progress }) => progress.is === 'done' || progress.is === 'failed');

export interface ArrivedPhoto {
  readonly photoId: string;
  readonly kind: PhotoKind;
}

/** What the shop has, in order, as `submit-claim` and `add-photos` take it. */
export const arrived = (queue: UploadQueue): ArrivedPhoto[] =>
  queue.flatMap(({ kind, progress }) =>
    progress.is === 'done' ? [{ photoId: progress.photoId, kind }] : [],
  );
