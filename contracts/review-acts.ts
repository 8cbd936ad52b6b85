import { action } from './action';
import { claimPhotos, way } from './claim-form';
import { maxNeeds, need } from './decision';
import { claimId, customerId, storeId, text } from './fields';
import { staffClaim } from './review';
import { payer, remedy } from './rights';
import * as z from './zod';

/** The claim as the reviewer saw it: an act on an older one is refused with CHANGED_MEANWHILE. */
const seen = { storeId, claimId, version: z.number().int().min(1) };

/** To a colleague who may review it, or to oneself. */
export const reassignClaim = action({
  server: 'staff',
  name: 'reassign-claim',
  input: z.strictObject({ ...seen, to: customerId }),
  output: staffClaim,
});

const slots = z
  .array(need)
  .min(1)
  .max(maxNeeds)
  .refine((asked) => new Set(asked.map((one) => JSON.stringify(one))).size === asked.length);

/** Asks for exactly what is missing, at most three times. A question of one's own stands in `words`. */
export const askInfo = action({
  server: 'staff',
  name: 'ask-info',
  input: z.strictObject({ ...seen, slots, words: text(200).optional() }),
  output: staffClaim,
});

/** A self-check guide of the app, own words, or both. */
export const guideCustomer = action({
  server: 'staff',
  name: 'guide-customer',
  input: z
    .strictObject({
      ...seen,
      guideId: z
        .string()
        .regex(/^[a-z0-9-]{2,40}$/)
        .optional(),
      words: text(300).optional(),
    })
    .refine((said) => said.guideId !== undefined || said.words !== undefined, { path: ['words'] }),
  output: staffClaim,
});

/**
 * Takes the claim on. A remedy of the judgement is due; another one is goodwill, whose cost (fen) lies within the
 * own authority; above the limit for one person it waits for a second one.
 */
export const approveClaim = action({
  server: 'staff',
  name: 'approve-claim',
  input: z.strictObject({
    ...seen,
    remedy,
    way,
    payer,
    freight: payer,
    /** What a remedy that is not due costs the shop. */
    goodwillFen: z.number().int().min(1).max(100_000_000).optional(),
    /** Money besides. */
    compensationFen: z.number().int().min(1).max(100_000_000).optional(),
    words: text(300).optional(),
  }),
  output: staffClaim,
});

/**
 * Only by a verified limit of the judgement, with plain words and evidence. Where the shop has to prove it, the
 * claim stays under review until a manager or owner has signed too.
 */
export const rejectClaim = action({
  server: 'staff',
  name: 'reject-claim',
  input: z.strictObject({
    ...seen,
    /** `ruleId` of one of the judgement's reasons. */
    ruleId: z.string().regex(/^[0-9a-z-]{1,80}$/),
    words: text(500),
    /** Photos of the claim, or taken for it by the shop. */
    evidence: claimPhotos.min(1),
  }),
  output: staffClaim,
});

const answer = z.strictObject({ ...seen, agree: z.boolean(), words: text(200).optional() });

/** A second person agrees to a costly goodwill, or hands it back. */
export const cosignApproval = action({
  server: 'staff',
  name: 'cosign-approval',
  input: answer,
  output: staffClaim,
});

/** A manager or owner other than the proposer agrees to a rejection, or hands it back. */
export const cosignRejection = action({
  server: 'staff',
  name: 'cosign-rejection',
  input: answer,
  output: staffClaim,
});

export const urgencies = ['gas', 'electricity', 'leak', 'medical', 'food'] as const;
export const urgency = z.enum(urgencies);
export type Urgency = z.output<typeof urgency>;

/** Why it cannot wait. */
export const markUrgent = action({
  server: 'staff',
  name: 'mark-urgent',
  input: z.strictObject({ ...seen, criteria: z.array(urgency).min(1).max(urgencies.length) }),
  output: staffClaim,
});

export const endReasons = ['unreachable', 'agreed', 'duplicate', 'fraud', 'other'] as const;
export const endReason = z.enum(endReasons);
export type EndReason = z.output<typeof endReason>;

/** A manager ends a claim that cannot be ended otherwise; the complaint supervisor is told. */
export const forceClose = action({
  server: 'staff',
  name: 'force-close',
  input: z.strictObject({ ...seen, reason: endReason, words: text(300) }),
  output: staffClaim,
});
