import { action } from './action';
import { claimEvent } from './claim';
import { claimKind } from './claim-form';
import { complaintDetail, complaintSummary, toldBy } from './complaint';
import { claimState } from './claim-state';
import { complaintId, cursor, instant, storeId, text } from './fields';
import { showPhotosOutput } from './photo';
import * as z from './zod';

/*
 * The lane of the complaint supervisors. Owners see what was passed on to them, what the store has no supervisor for,
 * and what they are to audit; everybody else hears NOT_ALLOWED, as of a complaint that is not there.
 */

/** Not taken up; being looked into; the shop's move after that; waiting for the customer; at an end; to be audited. */
export const laneLists = ['open', 'investigating', 'todo', 'reply', 'done', 'audit'] as const;
export const laneList = z.enum(laneLists);
export type LaneList = z.output<typeof laneList>;

export const laneActs = [
  'acknowledge',
  'note',
  'propose',
  'escalate',
  'resolve',
  'tell-back',
  'close',
  'answer',
  'audit',
] as const;
export const laneAct = z.enum(laneActs);
export type LaneAct = z.output<typeof laneAct>;

const fen = z.number().int().min(1).max(100_000_000);

export const complaintAct = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('acknowledge'), words: text(300).optional() }),
  /** For those of the lane only: something found, or something waited for until then. */
  z.strictObject({ kind: z.literal('note'), words: text(300), until: instant.optional() }),
  /** What the shop will do; money in fen within one's authority. */
  z.strictObject({ kind: z.literal('propose'), words: text(500), offerFen: fen.optional() }),
  /** To the owner, who sees this one complaint from then on. */
  z.strictObject({ kind: z.literal('escalate'), words: text(300) }),
  /** What was done; the customer reads it. */
  z.strictObject({ kind: z.literal('resolve'), words: text(500) }),
  z.strictObject({ kind: z.literal('tell-back'), by: toldBy }),
  z.strictObject({ kind: z.literal('close') }),
  /** A suggestion: adopted or not, and why. */
  z.strictObject({ kind: z.literal('answer'), adopted: z.boolean(), words: text(500) }),
  /** By somebody who had nothing to do with it. */
  z.strictObject({ kind: z.literal('audit'), passed: z.boolean(), words: text(300) }),
]);
export type ComplaintAct = z.output<typeof complaintAct>;

export const laneComplaint = complaintSummary.extend({
  /** Who complains; absent where it is anonymous. */
  name: z.string().optional(),
});
export type LaneComplaint = z.output<typeof laneComplaint>;

export const laneDetail = complaintDetail.extend({
  name: z.string().optional(),
  /** The case that it is about, as far as the shop noted it. */
  case: z
    .object({
      number: z.string(),
      productName: z.string(),
      kind: claimKind,
      state: claimState,
      submittedAt: instant,
      events: z.array(claimEvent),
    })
    .optional(),
  /** Technicians of that case who are not sent to this customer any more. */
  kept: z.array(z.string()),
  acts: z.array(laneAct),
  /** What one may offer alone, in fen; absent without bound. */
  authorityFen: z.number().int().optional(),
  /** Whether there is somebody to call. */
  callable: z.boolean(),
});
export type LaneDetail = z.output<typeof laneDetail>;

export const listLane = action({
  server: 'staff',
  name: 'list-complaints',
  input: z.strictObject({ storeId, list: laneList, after: cursor.optional() }),
  output: z.object({
    complaints: z.array(laneComplaint),
    more: z.boolean(),
    /** Where the next page begins; a page may be empty and another one follow. */
    next: z.string().optional(),
    counts: z.partialRecord(laneList, z.number().int()),
    /** Whether there are more than were counted. */
    uncounted: z.boolean(),
  }),
});

export const getLaneComplaint = action({
  server: 'staff',
  name: 'get-complaint',
  input: z.strictObject({ storeId, complaintId }),
  output: laneDetail,
});

export const actOnComplaint = action({
  server: 'staff',
  name: 'act-on-complaint',
  input: z.strictObject({ storeId, complaintId, version: z.number().int().min(1), act: complaintAct }),
  output: laneDetail,
});

export const showComplaintPhotos = action({
  server: 'staff',
  name: 'show-complaint-photos',
  input: z.strictObject({ storeId, complaintId }),
  output: showPhotosOutput,
});
