import { action } from './action';
import { callBand, callBands } from './call';
import { category } from './category';
import { claimId, instant, productId, surveyId, text } from './fields';
import * as z from './zod';

/*
 * What a customer is asked after a finished job, and later on. The shop's timer makes a survey of every job; nobody of
 * the staff asks, sees, changes or removes one.
 */

/** How the job was done: at home, at the counter or by parcel, by advice alone, as a return, as an exchange. */
export const surveyPaths = ['visit', 'shop', 'remote', 'return', 'exchange'] as const;
export const surveyPath = z.enum(surveyPaths);
export type SurveyPath = z.output<typeof surveyPath>;

export const solvedAnswers = ['yes', 'partly', 'no'] as const;
export const solved = z.enum(solvedAnswers);
export type Solved = z.output<typeof solved>;

export const dimensions = [
  'attitude',
  'skill',
  'punctuality',
  'clarity',
  'tidiness',
  'speed',
  'ease',
  'refund-speed',
] as const;
export const dimension = z.enum(dimensions);
export type Dimension = z.output<typeof dimension>;

/** Facts, not opinions: was he there in the time told, did he show the badge, say the fee first, show the new part … */
export const surveyFacts = [
  'in-band',
  'badge',
  'fee-first',
  'new-part',
  'asked-praise',
  'asked-money',
] as const;
export const surveyFact = z.enum(surveyFacts);
export type SurveyFact = z.output<typeof surveyFact>;

export const lowReasons = ['price', 'not-fixed', 'late', 'attitude', 'parts', 'communication'] as const;
export const lowReason = z.enum(lowReasons);
export type LowReason = z.output<typeof lowReason>;

const mark = z.number().int().min(1).max(5);
const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;

/** Only the first question has to be answered: one tap is an answer. */
export const surveyAnswer = z.strictObject({
  solved,
  /** 5 is very satisfied. */
  overall: mark.optional(),
  marks: z
    .array(z.strictObject({ of: dimension, mark }))
    .max(dimensions.length)
    .refine((all) => distinct(all.map(({ of }) => of))),
  /** "It was easy to get my problem handled": 7 is wholly so. */
  effort: z.number().int().min(1).max(7).optional(),
  facts: z
    .array(z.strictObject({ of: surveyFact, yes: z.boolean() }))
    .max(surveyFacts.length)
    .refine((all) => distinct(all.map(({ of }) => of))),
  reasons: z.array(lowReason).max(lowReasons.length).refine(distinct),
  words: text(300).optional(),
  /** "You may call me", at these hours. */
  callMe: z.array(callBand).max(callBands.length).refine(distinct).optional(),
});
export type SurveyAnswer = z.output<typeof surveyAnswer>;

/** Days after the job on which one is asked whether it still works. */
export const followUpDays = [7, 30, 90, 180, 365] as const;
export const followUpDay = z.union([
  z.literal(7),
  z.literal(30),
  z.literal(90),
  z.literal(180),
  z.literal(365),
]);
export type FollowUpDay = z.output<typeof followUpDay>;

export const followUp = z.object({
  day: followUpDay,
  state: z.enum(['waits', 'asked', 'answered']),
  /** Whether one is asked as well if one would recommend the shop. */
  recommend: z.boolean(),
  works: z.boolean().optional(),
});
export type FollowUp = z.output<typeof followUp>;

/** What became of a bad answer, as far as the customer hears of it. */
export const amends = z.object({
  /** Somebody takes care; it is put right and told; asked whether it is; at its end. */
  stage: z.enum(['waits', 'taken', 'told', 'asked', 'ended']),
  person: z.string().optional(),
  /** "You said, we did." */
  did: z.string().optional(),
  didAt: instant.optional(),
});
export type Amends = z.output<typeof amends>;

export const survey = z.object({
  id: surveyId,
  claim: z.object({
    id: claimId,
    number: z.string(),
    productName: z.string(),
    category,
    productId: productId.optional(),
  }),
  completedAt: instant,
  /** Who was there, where it is known. */
  person: z.string().optional(),
  path: surveyPath,
  dimensions: z.array(dimension),
  facts: z.array(surveyFact),
  /** `superseded`: the job was taken up again, and is asked about anew once it is done. */
  state: z.enum(['open', 'answered', 'expired', 'superseded']),
  closesAt: instant,
  /** One's own answer, sent or begun. */
  answer: surveyAnswer.optional(),
  followUps: z.array(followUp),
  amends: amends.optional(),
  /** What it says about a fee or about asking for marks went to those who handle complaints. */
  passedOn: z.boolean(),
  /** One is not asked any more; this one can be answered all the same. */
  stopped: z.boolean(),
});
export type Survey = z.output<typeof survey>;

/** By its id, or the latest of a claim of one's own; NOT_NOW while that is not done. */
export const surveyRef = z.union([z.strictObject({ surveyId }), z.strictObject({ claimId })]);

export const getSurvey = action({
  server: 'customer',
  name: 'get-survey',
  input: z.strictObject({ of: surveyRef }),
  output: survey,
});

/**
 * The first answer that is sent is kept; whatever comes after it is answered with that one. Until then each tap is saved
 * (`sent: false`) and counts by itself an hour later. Refuses with TOO_LATE after fifteen days or once the job was taken
 * up again.
 */
export const answerSurvey = action({
  server: 'customer',
  name: 'answer-survey',
  input: z.strictObject({ surveyId, answer: surveyAnswer, sent: z.boolean() }),
  output: survey,
});

/** Whether it still works; once for each day. `recommend`: 10 is most likely. */
export const answerFollowUp = action({
  server: 'customer',
  name: 'answer-follow-up',
  input: z.strictObject({
    surveyId,
    day: followUpDay,
    works: z.boolean(),
    recommend: z.number().int().min(0).max(10).optional(),
    words: text(300).optional(),
  }),
  output: survey,
});

/** Whether it has been put right; once, after the shop has asked. */
export const answerAmends = action({
  server: 'customer',
  name: 'answer-amends',
  input: z.strictObject({ surveyId, solved, overall: mark }),
  output: survey,
});

/** Not to be asked any more, in no store, or to be asked again; cards on one's claims stay. */
export const stopSurveys = action({
  server: 'customer',
  name: 'stop-surveys',
  input: z.strictObject({ stopped: z.boolean() }),
  output: z.object({ stopped: z.boolean() }),
});
