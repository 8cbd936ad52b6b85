import { action } from './action';
import { claimDetail } from './claim';
import { claimPhotos } from './claim-form';
import { maxNeeds, question } from './decision';
import { claimId, text } from './fields';
import { photoKind } from './photo';
import * as z from './zod';

/** The claim as the customer saw it: an act on an older one is refused with CHANGED_MEANWHILE. */
const seen = { claimId, version: z.number().int().min(1) };

/**
 * Exactly what was asked for. Each asked kind has a photo or is named as something one does not have, and each
 * question has an answer; the shop's clocks go on.
 */
export const supplyInfo = action({
  server: 'customer',
  name: 'supply-info',
  input: z.strictObject({
    ...seen,
    photos: claimPhotos,
    /** Asked for, and not to be had: never held against the customer. */
    lacking: z.array(photoKind).max(maxNeeds),
    answers: z.array(z.strictObject({ question, words: text(300) })).max(maxNeeds),
  }),
  output: claimDetail,
});

/** Whether what the shop suggested has helped. */
export const answerGuidance = action({
  server: 'customer',
  name: 'answer-guidance',
  input: z.strictObject({ ...seen, solved: z.boolean() }),
  output: claimDetail,
});

export const cancelReasons = [
  'works-again',
  'bought-new',
  'went-elsewhere',
  'too-slow',
  'filed-wrongly',
  'other',
] as const;
export const cancelReason = z.enum(cancelReasons);
export type CancelReason = z.output<typeof cancelReason>;

export const cancelClaim = action({
  server: 'customer',
  name: 'cancel-claim',
  input: z.strictObject({ ...seen, reason: cancelReason }),
  output: claimDetail,
});

/** Within thirty days of an automatic cancellation, of a finished repair, or of the shop's ending it. */
export const reopenClaim = action({
  server: 'customer',
  name: 'reopen-claim',
  input: z.strictObject({ ...seen, words: text(200).optional() }),
  output: claimDetail,
});

/** Once, within fifteen days; another person decides within 72 hours. */
export const appealDecision = action({
  server: 'customer',
  name: 'appeal-decision',
  input: z.strictObject({ ...seen, words: text(500), photos: claimPhotos }),
  output: claimDetail,
});

/** An approval by the rules alone, or of another remedy than one asked for: a person looks at it (PIPL art. 24). */
export const askForPerson = action({
  server: 'customer',
  name: 'ask-for-person',
  input: z.strictObject({ ...seen, words: text(200).optional() }),
  output: claimDetail,
});

/** The customer confirms that it is done: accepts a repair that was handed over, or closes what is completed. */
export const closeClaim = action({
  server: 'customer',
  name: 'close-claim',
  input: z.strictObject(seen),
  output: claimDetail,
});
