import { action } from './action';
import { category } from './category';
import { symptom } from './fault';
import { span } from './slot';
import { claimId, customerId, day, id, instant, storeId, text } from './fields';
import * as z from './zod';

/*
 * The dispatch board: one day, who visits whom and when, what has nobody. Times are minutes from midnight at +08:00.
 */

export const visitId = id('vis');

/** Whose day it is: a technician's, or `nobody`'s. */
export const plannedFor = z.string().regex(/^(cus_[0-9a-z]{4,40}|nobody)$/);

/** In the order in which a technician is asked (the engine's `hindrances`). */
export const hindrance = z.enum([
  'skill',
  'area',
  'excluded',
  'shift',
  'visits-full',
  'hours-full',
  'no-room',
]);
export type Hindrance = z.output<typeof hindrance>;

/** Minutes of the objective, by what they are for; `unserved` is weight, before all minutes. */
export const worth = z.object({
  unserved: z.number(),
  travel: z.number(),
  returns: z.number(),
  changes: z.number(),
  fairness: z.number(),
});
export type BoardWorth = z.output<typeof worth>;

/** Why a visit is with whom it is; every number can be had again from the day's plan. */
export const explanation = z.object({
  technicians: z.number().int(),
  qualified: z.number().int(),
  /** How many technicians are hindered by what. */
  hindered: z.record(hindrance, z.number().int()),
  detour: z.number(),
  fromPrevious: z.number(),
  arrival: z.number(),
  start: z.number(),
  slack: z.number(),
  /** Share of the available minutes that is filled. */
  load: z.number(),
  medianLoad: z.number(),
  continuity: z.enum(['same', 'other', 'first']),
  alternatives: z.array(
    z.object({ customerId, name: z.string(), start: z.number(), load: z.number(), difference: worth }),
  ),
});
export type BoardExplanation = z.output<typeof explanation>;

/** What would have to give for somebody to serve a visit. */
export const relaxation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('window'), name: z.string(), window: span, addedMinutes: z.number() }),
  z.object({ kind: z.literal('area'), name: z.string(), km: z.number(), limitKm: z.number() }),
  z.object({ kind: z.literal('skill'), name: z.string(), skills: z.array(z.string()) }),
  z.object({ kind: z.literal('shift'), name: z.string(), minutes: z.number() }),
  z.object({
    kind: z.literal('day'),
    name: z.string(),
    date: day,
    window: span,
    addedMinutes: z.number(),
  }),
]);
export type BoardRelaxation = z.output<typeof relaxation>;

export const boardVisit = z.object({
  visitId,
  claimId,
  /** In whose day it lies, and that day's revision. */
  heldBy: plannedFor,
  heldRev: z.number().int(),
  number: z.string(),
  productName: z.string(),
  category,
  symptoms: z.array(symptom),
  /** Where it is, as far as a board says it. */
  district: z.string(),
  urgent: z.boolean(),
  window: span,
  minutes: z.number().int(),
  /** When work is to begin and to end by the plan; absent while nobody comes. */
  start: z.number().optional(),
  end: z.number().optional(),
  /** When it is likely to begin, as its day goes. */
  expected: z.number().optional(),
  /** When he said he would be there, while he is late. */
  lateUntil: z.number().int().optional(),
  /** Travel from the visit before, or from home. */
  fromPrevious: z.number().optional(),
  /** By so much it may begin later, and all behind it still holds. */
  slack: z.number().optional(),
  state: z.enum(['planned', 'departed', 'arrived', 'done']),
  /** Its technician was asked whether he comes, and has not said so. */
  asked: z.boolean(),
  accepted: z.boolean(),
  locked: z.boolean(),
  /** The customer knows who comes. */
  frozen: z.boolean(),
  /** Less than ten minutes of slack, or later than its window: by the plan, as the day goes, or as he said himself. */
  atRisk: z.boolean(),
});
export type BoardVisit = z.output<typeof boardVisit>;

export const boardTechnician = z.object({
  customerId,
  name: z.string(),
  badge: z.string(),
  /** Absent where he does not work that day; then he has no visit, or all of them wait to be moved. */
  shift: span.optional(),
  breaks: z.array(span),
  load: z.number(),
  /** Of his day, for what is applied to it. */
  rev: z.number().int(),
  visits: z.array(boardVisit),
});
export type BoardTechnician = z.output<typeof boardTechnician>;

export const board = z.object({
  date: day,
  windows: z.array(span),
  technicians: z.array(boardTechnician),
  /** Confirmed, with nobody: first of all. */
  waiting: z.array(
    boardVisit.extend({
      hindered: z.record(hindrance, z.number().int()),
      relaxations: z.array(relaxation),
    }),
  ),
  worth,
  mayMove: z.boolean(),
});
export type Board = z.output<typeof board>;

export const getBoard = action({
  server: 'staff',
  name: 'get-board',
  input: z.strictObject({ storeId, date: day }),
  output: board,
});

/** Why somebody has it, or why nobody can. */
export const explainVisit = action({
  server: 'staff',
  name: 'explain-visit',
  input: z.strictObject({ storeId, date: day, visitId }),
  output: z.object({
    explanation: explanation.optional(),
    /** Who could go as the day stands; whoever cannot, by what hinders him. */
    each: z.array(z.object({ customerId, hindrance: hindrance.optional() })),
    /** Set where a manager put it there: who, when, and why where that broke a rule. */
    byHand: z.object({ name: z.string(), at: instant, reason: z.string().optional() }).optional(),
  }),
});

const target = { storeId, date: day, visitId, to: customerId };
export const brokenRule = z.object({
  what: z.enum([
    'no-shift',
    'twice',
    'skill',
    'area',
    'excluded',
    'window',
    'shift-end',
    'too-many-visits',
    'too-many-hours',
  ]),
  /** Whose visit breaks; absent where the whole day of the technician does. */
  number: z.string().optional(),
});
export type BrokenRule = z.output<typeof brokenRule>;

/** What a move by hand would do, before it is done. `position`: so many visits come before it; absent is the best. */
export const tryMoveVisit = action({
  server: 'staff',
  name: 'try-move-visit',
  input: z.strictObject({ ...target, position: z.number().int().min(0).max(40).optional() }),
  output: z.object({
    fits: z.boolean(),
    position: z.number().int(),
    broken: z.array(brokenRule),
    difference: worth,
  }),
});

/**
 * Moves a visit by hand. What breaks a rule is refused with MOVE_BREAKS, unless a reason overrides it; a window is never
 * moved. Locked, it stays with him whatever a re-planning finds.
 */
export const moveVisit = action({
  server: 'staff',
  name: 'move-visit',
  input: z.strictObject({
    ...target,
    position: z.number().int().min(0).max(40).optional(),
    /** Of the two days as they were seen; another one is refused with CHANGED_MEANWHILE. */
    revs: z.array(z.strictObject({ customerId: plannedFor, rev: z.number().int().min(0) })).max(2),
    lock: z.boolean(),
    reason: text(200).optional(),
    /** The customer knows who comes, and agreed to somebody else; without it that is refused with VISIT_FIXED. */
    agreed: z.boolean().optional(),
  }),
  output: board,
});

/** Lets the optimiser move a visit again, or forbids it. */
export const lockVisit = action({
  server: 'staff',
  name: 'lock-visit',
  input: z.strictObject({ storeId, date: day, visitId, locked: z.boolean() }),
  output: board,
});

/**
 * A technician is not sent to a visit's customer any more, this time and later: what is booked goes to somebody else with
 * the next re-planning. Only the customer himself lets him come again, since it may also have been his own wish.
 */
export const keepTechnicianAway = action({
  server: 'staff',
  name: 'keep-technician-away',
  input: z.strictObject({ storeId, date: day, visitId, technicianId: customerId }),
  output: board,
});
