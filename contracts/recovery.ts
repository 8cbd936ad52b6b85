import { action } from './action';
import { callBand } from './call';
import { claimId, cursor, instant, recoveryId, storeId, text } from './fields';
import { dimension, lowReason, solved, surveyPath } from './survey';
import * as z from './zod';

/*
 * A bad answer is somebody's work: a manager's, never that of the one who is rated. And what the store learns from all
 * answers together.
 */

/**
 * Why it is to be put right. `so-so`, a mark of 3, is only to be improved upon: nobody has to be called for it. Of integrity
 * nothing is said here: that is for those who handle complaints.
 */
export const recoveryCauses = ['low-score', 'not-solved', 'risky-words', 'broke-again', 'so-so'] as const;
export const recoveryCause = z.enum(recoveryCauses);
export type RecoveryCause = z.output<typeof recoveryCause>;

export const recoveryActs = [
  'acknowledge',
  'listen',
  'not-reached',
  'offer',
  'document',
  'ask-again',
] as const;
export type RecoveryActKind = (typeof recoveryActs)[number];

export const recoveryAct = z.discriminatedUnion('kind', [
  /** "I take care of it": the customer reads the name. */
  z.strictObject({ kind: z.literal('acknowledge') }),
  /** What he said; from here on the customer has been reached. */
  z.strictObject({ kind: z.literal('listen'), words: text(500) }),
  /** He was tried in vain; on two days, and what was done is told without having heard him. */
  z.strictObject({ kind: z.literal('not-reached'), words: text(300).optional() }),
  /** What he is offered; money in fen within one's authority. */
  z.strictObject({
    kind: z.literal('offer'),
    words: text(300),
    offerFen: z.number().int().min(1).max(100_000_000).optional(),
  }),
  /** What was done; the customer reads it. */
  z.strictObject({ kind: z.literal('document'), words: text(500) }),
  /** Whether it has been put right. */
  z.strictObject({ kind: z.literal('ask-again') }),
]);
export type RecoveryAct = z.output<typeof recoveryAct>;

export const recoveryStates = [
  'open',
  'acknowledged',
  'listened',
  'offered',
  'documented',
  'asked',
  'ended',
] as const;
export const recoveryState = z.enum(recoveryStates);
export type RecoveryState = z.output<typeof recoveryState>;

export const recovery = z.object({
  id: recoveryId,
  storeId,
  claim: z.object({ id: claimId, number: z.string(), productName: z.string() }),
  version: z.number().int(),
  state: recoveryState,
  causes: z.array(recoveryCause),
  openedAt: instant,
  /** Until then the customer is to have been reached, or what is only to be improved upon be done. */
  contactBy: instant,
  /** Nobody has to be reached: what the customer said is to be improved upon, and told. */
  improvement: z.boolean(),
  contactedAt: instant.optional(),
  /** Since 48 hours passed without that, the owner sees it. */
  escalated: z.boolean(),
  /** What the customer answered. */
  answer: z.object({
    solved: solved.optional(),
    overall: z.number().int().optional(),
    reasons: z.array(lowReason),
    words: z.string().optional(),
    held: z.literal(true).optional(),
    callMe: z.array(callBand).optional(),
  }),
  steps: z.array(
    z.object({
      act: z.enum(recoveryActs),
      at: instant,
      person: z.string().optional(),
      words: z.string().optional(),
      held: z.literal(true).optional(),
      offerFen: z.number().int().optional(),
    }),
  ),
  /** What the customer answered when he was asked again. */
  after: z.object({ solved, overall: z.number().int() }).optional(),
  acts: z.array(z.enum(recoveryActs)),
  /** What one may offer alone, in fen; absent without bound. */
  authorityFen: z.number().int().optional(),
});
export type Recovery = z.output<typeof recovery>;

/** Those that are not at an end, the oldest first, or the latest that are. */
export const listRecoveries = action({
  server: 'staff',
  name: 'list-recoveries',
  input: z.strictObject({
    storeId,
    done: z.boolean(),
    /** Of those that are not at an end: only what waits for the customer's word, or only what does not. */
    asked: z.boolean().optional(),
    after: cursor.optional(),
  }),
  output: z.object({
    recoveries: z.array(recovery),
    more: z.boolean(),
    /** Where the next page begins; a page may be empty and another one follow. */
    next: z.string().optional(),
  }),
});

export const actOnRecovery = action({
  server: 'staff',
  name: 'act-on-recovery',
  input: z.strictObject({ storeId, recoveryId, version: z.number().int().min(1), act: recoveryAct }),
  output: recovery,
});

/** Percent, 0 to 100, of how many; absent where there is nothing to divide by. */
const share = z.object({ of: z.number().int(), percent: z.number() }).optional();
const mean = z.object({ of: z.number().int(), mean: z.number() }).optional();

export const storeFigures = z.object({
  jobs: z.number().int(),
  answers: z.number().int(),
  response: share,
  /** 4 and 5 of all marks. */
  csat: share,
  /** 9 and 10 less 0 to 6, in percent of all: −100 to 100. */
  nps: z.object({ of: z.number().int(), score: z.number() }).optional(),
  effort: mean,
  /** 5 to 7 of all. */
  easy: share,
  solved: share,
  dimensions: z.array(z.object({ of: dimension, count: z.number().int(), mean: z.number() })),
  inBand: share,
  badge: share,
  newPart: share,
  /** Jobs that were taken up again. */
  reopened: share,
  byPath: z.array(z.object({ path: surveyPath, jobs: z.number().int(), csat: share })),
  /** What those name who were not satisfied, the most frequent first. */
  reasons: z.array(z.object({ of: lowReason, count: z.number().int() })),
  /** `hours`: from the answer until the customer was reached. */
  recoveries: z.object({ count: z.number().int(), inTime: share, recovered: share, hours: mean }),
  /** Marks of 3, and those that something was done about. */
  improvements: z.object({ count: z.number().int(), done: share }),
});
export type StoreFigures = z.output<typeof storeFigures>;

/** In half marks, at the ends "or lower" and "or higher": finer ones would tell who gave what. */
export const ownLevel = z.enum(['2.5', '3.0', '3.5', '4.0', '4.5']);
export type OwnLevel = z.output<typeof ownLevel>;

/** A closed group of answers about oneself. It never changes, and says neither when nor how many. */
export const ownGroup = z.object({
  overall: ownLevel.optional(),
  dimensions: z.array(z.object({ of: dimension, level: ownLevel })),
});
export type OwnGroup = z.output<typeof ownGroup>;

/**
 * What looks as if answers were not given freely: given within 20 seconds of the end of the job, several in one minute,
 * nothing but fives without a word, or far more or fewer answers than everybody else gets.
 */
export const surveyFlagKinds = ['at-once', 'burst', 'only-fives', 'answered-more', 'answered-less'] as const;
export const surveyFlag = z.object({
  kind: z.enum(surveyFlagKinds),
  /** Who did the work; absent once he is gone. */
  person: z.string().optional(),
  count: z.number().int(),
  of: z.number().int(),
});
export type SurveyFlag = z.output<typeof surveyFlag>;

/** `YYYY-MM`. */
export const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/);

/** Managers see the store's month; a technician his own groups, the latest first, whatever month is named. */
export const getScores = action({
  server: 'staff',
  name: 'get-scores',
  input: z.strictObject({ storeId, month }),
  output: z.object({
    store: storeFigures.optional(),
    /** For managers: where to look, not what to believe. */
    flags: z.array(surveyFlag),
    /** There were more jobs than are counted. */
    partial: z.boolean(),
    own: z.array(ownGroup).optional(),
  }),
});
