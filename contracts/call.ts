import { action } from './action';
import { claimId, complaintId, id, instant, recoveryId, requestKey, storeId, text } from './fields';
import { role } from './team';
import * as z from './zod';

export const callId = id('cal');

/** What a call is for. */
export const callPurposes = [
  'ask-fault',
  'arrange-visit',
  'explain-decision',
  'quote',
  'hand-over',
  'make-good',
  'tell-result',
] as const;
export const callPurpose = z.enum(callPurposes);
export type CallPurpose = z.output<typeof callPurpose>;

/** Calls outside the hours and the three a day: each with its reason and a limit of its own. */
export const callExemptions = ['asked-for', 'visit-today', 'danger'] as const;
export const callExemption = z.enum(callExemptions);
export type CallExemption = z.output<typeof callExemption>;
export type CallGround = 'ordinary' | CallExemption;

/** When somebody likes to be called, hours at +08:00; none chosen is any of them. */
export const callBands = ['10-12', '12-14', '14-16', '16-18'] as const;
export const callBand = z.enum(callBands);
export type CallBand = z.output<typeof callBand>;

/** Why a call is not to be made now. */
export const callHindrances = [
  'hours',
  'customer-hours',
  'day-limit',
  'exemption-limit',
  /** Nobody is expected there today. */
  'no-visit',
] as const;
export const callHindrance = z.enum(callHindrances);
export type CallHindrance = z.output<typeof callHindrance>;

export const callOutcomes = ['reached', 'no-answer', 'call-later', 'wrong-number', 'not-dialled'] as const;
export const callOutcome = z.enum(callOutcomes);
export type CallOutcome = z.output<typeof callOutcome>;

export const callsADay = 3;

/** Calls about a bad answer or a complaint are known to those only who know of that. */
export const callAbout = z.union([
  z.strictObject({ claimId }),
  z.strictObject({ complaintId }),
  z.strictObject({ recoveryId }),
]);
export type CallAbout = z.output<typeof callAbout>;

const purpose = callPurpose;
export const callPlan = z.discriminatedUnion('ground', [
  /** What one has to offer is thought of before dialling; money (fen) within one's authority. */
  z.strictObject({
    ground: z.literal('ordinary'),
    purpose,
    offer: text(200),
    offerFen: z.number().int().min(1).max(100_000_000).optional(),
  }),
  z.strictObject({ ground: callExemption, purpose, reason: text(200) }),
]);
export type CallPlan = z.output<typeof callPlan>;

/** What may be called now. */
export const callsNow = z.object({
  /** Absent where an ordinary call may be made. */
  hindrance: callHindrance.optional(),
  /** When it may be made again, where that is known. */
  from: instant.optional(),
  /** Until when it may be made. */
  until: instant.optional(),
  leftToday: z.number().int(),
  bands: z.array(callBand),
});
export type CallsNow = z.output<typeof callsNow>;

/** One line of the log: also of what was not allowed. */
export const call = z.object({
  id: callId,
  at: instant,
  person: z.string().optional(),
  ground: z.enum(['ordinary', ...callExemptions]),
  purpose: callPurpose,
  refused: callHindrance.optional(),
  offer: z.string().optional(),
  offerFen: z.number().int().optional(),
  reason: z.string().optional(),
  outcome: callOutcome.optional(),
  said: z.string().optional(),
  held: z.literal(true).optional(),
  /** It is said that the customer asked for it, and nothing that he sent says so. */
  unproven: z.literal(true).optional(),
  /** Whether the outcome is one's own to write down. */
  mine: z.boolean(),
});
export type Call = z.output<typeof call>;

/** The calls about one matter, newest first, and whether one may call now. */
export const listCalls = action({
  server: 'staff',
  name: 'list-calls',
  input: z.strictObject({ storeId, about: callAbout }),
  output: z.object({ calls: z.array(call), now: callsNow }),
});

/** Asked before dialling. The number is in the answer only where the call is allowed; showing it is the call. */
export const planCall = action({
  server: 'staff',
  name: 'plan-call',
  input: z.strictObject({ storeId, key: requestKey, about: callAbout, plan: callPlan }),
  output: z.object({
    callId,
    now: callsNow,
    /** Absent where it is not allowed; `refused` says why. */
    phone: z.string().optional(),
    refused: callHindrance.optional(),
  }),
});

/** How the call went; once. */
export const recordCall = action({
  server: 'staff',
  name: 'record-call',
  input: z.strictObject({ storeId, callId, outcome: callOutcome, words: text(300).optional() }),
  output: z.object({}),
});

/** A call of the shop's as the one who was called reads it. */
export const madeCall = z.object({
  id: callId,
  at: instant,
  storeName: z.string(),
  person: z.string().optional(),
  role,
  ground: z.enum(['ordinary', ...callExemptions]),
  purpose: callPurpose,
  outcome: callOutcome.optional(),
  number: z.string().optional(),
});
export type MadeCall = z.output<typeof madeCall>;

/** How one wants to be called and who shall not come; both are plain wishes that nobody has to be told a reason for. */
export const wishes = z.object({
  bands: z.array(callBand),
  /** Of the claim that was named: whether it has a technician, and whether he stays away. */
  technician: z.enum(['none', 'may-come', 'stays-away']).optional(),
  /** One is not asked how it went any more. */
  surveysStopped: z.boolean(),
});
export type Wishes = z.output<typeof wishes>;

export const getWishes = action({
  server: 'customer',
  name: 'get-wishes',
  input: z.strictObject({ claimId: claimId.optional() }),
  output: wishes,
});

export const setWishes = action({
  server: 'customer',
  name: 'set-wishes',
  input: z.strictObject({
    bands: z
      .array(callBand)
      .max(callBands.length)
      .refine((chosen) => new Set(chosen).size === chosen.length),
    /** The technicians of this claim are not sent again, or may come again. */
    keepAway: z.strictObject({ claimId, away: z.boolean() }).optional(),
  }),
  output: wishes,
});
