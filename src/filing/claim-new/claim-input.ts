import type { InputOf } from '../../../contracts/action';
import { submitClaim } from '../../../contracts/claim';
import { type JudgedForm, judgedForm } from '../../../contracts/claim-form';
import { maxPhotosPerClaim } from '../../../contracts/photo';
import type { ClaimDraft } from '../../shared/draft/claim-draft';
import { arrived } from '../../shared/photo/upload-queue';
import { asksBegan, asksCondition, asksFault, asksReason, asksSeal, triggersFor, wayOf } from './asks';
import type { LiveDraft } from './live-draft';

export type ClaimInput = InputOf<typeof submitClaim>;

/** `{ name: text }` where something was typed. */
const typed = <N extends string>(name: N, text: string): Partial<Record<N, string>> => {
  const entry: Partial<Record<N, string>> = {};
  if (text.trim() !== '') entry[name] = text;
  return entry;
};

const purchaseOf = ({ product, purchase: { channel, on, approxYears, voucherNumber } }: ClaimDraft) =>
  product?.from !== 'described' || channel === undefined
    ? {}
    : {
        purchase: {
          channel,
          ...(on === '' ? {} : { on }),
          ...(on !== '' || approxYears === undefined ? {} : { approxYears }),
          ...typed('voucherNumber', voucherNumber),
        },
      };

const faultOf = (draft: ClaimDraft) => {
  if (!asksFault(draft)) return {};
  const possible = triggersFor(draft.category ?? 'other');
  const triggers = draft.triggers.filter((trigger) => possible.includes(trigger));
  return {
    fault: {
      symptoms: draft.symptoms,
      began: asksBegan(draft) ? draft.began : 'since-purchase',
      ...(triggers.length === 0 ? {} : { triggers }),
      ...typed('errorCode', draft.errorCode),
      ...typed('words', draft.words),
    },
  };
};

/** What is not asked has an answer all the same: there was no seal, nothing is left of a box. */
const returningOf = (draft: ClaimDraft) => {
  if (!asksReason(draft)) return {};
  const { reason, seal, packaging, used } = draft.returning;
  const condition = asksCondition(draft) ? { packaging, used } : { packaging: 'missing', used: true };
  return { returning: { reason, seal: asksSeal(draft) ? seal : 'none', ...condition } };
};

const judgedOf = (draft: ClaimDraft) => ({
  storeId: draft.storeId,
  kind: draft.kind,
  product: draft.product,
  ...purchaseOf(draft),
  ...faultOf(draft),
  ...returningOf(draft),
});

/** What the live preview of one's rights is asked with; `undefined` while something is missing. */
export const judgedInput = ({ draft, photos }: LiveDraft): JudgedForm | undefined =>
  judgedForm.safeParse({
    ...judgedOf(draft),
    photoKinds: [...new Set(photos.map(({ kind }) => kind))].sort(),
  }).data;

/** The form as the shop takes it, with the photos that have arrived; `undefined` while something is missing. */
const written = ({ draft, photos }: LiveDraft): ClaimInput | undefined =>
  submitClaim.input.safeParse({
    ...judgedOf(draft),
    key: draft.key,
    way: wayOf(draft),
    photos: arrived(photos).slice(0, maxPhotosPerClaim),
    ...typed('wishes', draft.wishes),
    ...(draft.wantsPerson ? { wantsPerson: true } : {}),
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
