import { action } from './action';
import { claimDetail, claimSummary } from './claim';
import { approval, maxInfoRounds } from './decision';
import { claimId, cursor, customerId, day, instant, photoId, storeId } from './fields';
import { photoKind } from './photo';
import { reason } from './rights';
import { staffAct } from './staff-act';
import { stepKind } from './step';
import * as z from './zod';

/** The lists of the review desk; a claim stands in one of the first six, and in the last two besides. */
export const queueLists = [
  /** Waits for the shop's first answer or decision. */
  'waiting',
  'appeal',
  /** The customer wants a person to decide. */
  'person',
  'co-sign',
  /** Waits for the customer. */
  'customer',
  'work',
  /** The promise runs out within the hour, or has. */
  'late',
  /** Those I review or work on. */
  'mine',
] as const;
export const queueList = z.enum(queueLists);
export type QueueList = z.output<typeof queueList>;

/** A claim on one line of the desk. */
export const queuedClaim = claimSummary.extend({
  handler: z.enum(['me', 'colleague', 'nobody']),
  /** Where the next page begins. */
  cursor: z.string(),
});

export type QueuedClaim = z.output<typeof queuedClaim>;

/** Up to how many open claims are counted; beyond it `counts` are at least so many. */
export const countedClaims = 400;

/** Urgent first, then by promise; `late` by promise alone. Twenty at a time. */
export const listQueue = action({
  server: 'staff',
  name: 'list-queue',
  input: z.strictObject({
    storeId,
    list: queueList,
    /** `cursor` of the last line seen. */
    after: cursor.optional(),
  }),
  output: z.object({
    claims: z.array(queuedClaim),
    more: z.boolean(),
    counts: z.record(queueList, z.number().int()),
    /** More claims are open than are counted. */
    uncounted: z.boolean(),
  }),
});

/** One line of the checklist: what the sale record says about the claim. */
export const check = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('bought-here'),
    is: z.enum(['yes', 'unknown']),
    soldOn: day.optional(),
  }),
  /** The serial as claimed against the one sold. */
  z.object({
    what: z.literal('same-serial'),
    is: z.enum(['yes', 'no', 'unknown']),
    sold: z.string().optional(),
  }),
  /** Second-hand goods: what was told before the sale, to be held against the fault. */
  z.object({ what: z.literal('disclosed'), is: z.enum(['nothing', 'look']), defects: z.array(z.string()) }),
  z.object({
    what: z.literal('photos'),
    is: z.enum(['yes', 'missing']),
    missing: z.array(photoKind),
    /** What the customer said he does not have. */
    lacking: z.array(photoKind),
  }),
]);
export type Check = z.output<typeof check>;

/** What waits for a second signature. */
export const proposal = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('rejection'),
    reason,
    words: z.string(),
    evidence: z.array(photoId),
    at: instant,
    person: z.string().optional(),
  }),
  z.object({ what: z.literal('approval'), approval }),
]);

/** The contact is masked for staff too; `show-contact` opens it for a reason that is kept. */
export const staffClaim = claimDetail.omit({ acts: true }).extend({
  /** Whether the person who asks may take it, and by which rule not. */
  take: z.enum(['yes', 'nobody-else', 'another-person', 'yours', 'taken', 'not-your-role']),
  /** What the one who asks may do now. */
  acts: z.array(staffAct),
  /** What may be noted next while it is worked on. */
  steps: z.array(stepKind),
  /** Who else may review it. */
  colleagues: z.array(z.object({ customerId, name: z.string() })),
  reviewer: z.string().optional(),
  checks: z.array(check),
  proposal: proposal.optional(),
  /** Times that the customer can still be asked for something. */
  roundsLeft: z.number().int().max(maxInfoRounds),
  /** How much goodwill (fen) the one who asks may give without others; absent is without bound. */
  authorityFen: z.number().int().optional(),
  /** He waited and nobody came: what the one who asks is to offer him when he calls, in fen. */
  makeGoodFen: z.number().int().optional(),
});
export type StaffClaim = z.output<typeof staffClaim>;

export const getStaffClaim = action({
  server: 'staff',
  name: 'get-claim',
  input: z.strictObject({ storeId, claimId }),
  output: staffClaim,
});

/** A named person begins the review; the customer sees who. */
export const beginReview = action({
  server: 'staff',
  name: 'begin-review',
  input: z.strictObject({ storeId, claimId, version: z.number().int().min(1) }),
  output: staffClaim,
});
