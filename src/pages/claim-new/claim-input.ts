import type { InputOf } from '../../../contracts/action';
import { submitClaim } from '../../../contracts/claim';
import { maxPhotosPerClaim } from '../../../contracts/photo';
import { arrived } from '../../shared/photo/upload-queue';
import type { LiveDraft } from './live-draft';

export type ClaimInput = InputOf<typeof submitClaim>;

/** The form as the shop takes it, with the photos that have arrived; `undefined` while something is missing. */
const written = ({ draft, photos }: LiveDraft): ClaimInput | undefined =>
  submitClaim.input.safeParse({
    key: draft.key,
    storeId: draft.storeId,
    kind: 'repair',
    way: 'visit',
    product: draft.product,
    fault: {
      symptoms: draft.symptoms,
      began: draft.began,
      ...(draft.errorCode.trim() === '' ? {} : { errorCode: draft.errorCode }),
      ...(draft.words.trim() === '' ? {} : { words: draft.words }),
    },
    photos: arrived(photos).slice(0, maxPhotosPerClaim),
    contact: draft.contact,
  }).data;

const exceptPhotos = (input: ClaimInput): string => JSON.stringify({ ...input, photos: [] });

/**
 * What to send. If it was sent before and no answer came, the shop may have it: then the very same again, since the
 * same key with other photos would be refused. Photos that arrived since then follow with `add-photos`.
 */
export const claimInput = (live: LiveDraft): ClaimInput | undefined => {
  const now = written(live);
  if (now === undefined || live.draft.sent === undefined) return now;
  const sent: unknown = JSON.parse(live.draft.sent);
  const before = submitClaim.input.safeParse(sent).data;
  if (before === undefined || exceptPhotos(before) !== exceptPhotos(now)) return now;
  const there = new Set(now.photos.map(({ photoId }) => photoId));
  return before.photos.every(({ photoId }) => there.has(photoId)) ? before : now;
};
