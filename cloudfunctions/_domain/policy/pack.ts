import { payer, refundKind, remedy, reviewCause, ruleLevel } from '../../../contracts/rights';
import * as z from '../../../contracts/zod';
import { policyCategories } from './categories';
import { measureNames } from './measure-names';

/** One measure against one value, one of several values, or a bound; see `condition.ts`. */
const test = z.union([
  z.boolean(),
  z.string(),
  z.array(z.string()).min(1),
  z.strictObject({ atLeast: z.number() }),
  z.strictObject({ over: z.number() }),
]);
export type Test = z.output<typeof test>;

const allOf = z.partialRecord(z.enum(measureNames), test);
/** All of these; `any` holds if one of its members does. */
const condition = z.strictObject({ all: allOf.optional(), any: z.array(allOf).min(1).optional() });
export type Condition = z.output<typeof condition>;

/** Where a period starts, how long it is and what does not count. */
const window = z.strictObject({
  /** `legal`: installation by the store, else delivery, else the invoice (Decree 778 art. 18 ¶1). */
  from: z.enum(['legal', 'delivery', 'invoice', 'production', 'hand-back', 'none']),
  plusDays: z.number().int().optional(),
  days: z.number().int().optional(),
  months: z.number().int().optional(),
  /** The period of the goods table of the three guarantees. */
  period: z.enum(['unit', 'main-part', 'accessory']).optional(),
  /** Length or end as the promise or warranty of this sale says; without one the window is shut. */
  promised: z
    .enum([
      'freeRepairMonths',
      'returnDays',
      'exchangeDays',
      'noReasonDays',
      'repairGuaranteeDays',
      'agreedReturnDays',
      'makerMonths',
      'makerUntil',
      'extendedUntil',
    ])
    .optional(),
  /** Starts again when an exchange is completed. */
  restarts: z.boolean().default(true),
  /** Days in repair and waiting for parts are added. */
  excludesRepair: z.boolean().default(true),
});
export type Window = z.output<typeof window>;

const cited = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** As the text counts it, in Chinese. */
  clause: z.string().min(1),
  label: z.string().min(1).max(12),
  /** Plain Chinese. `{until}`, `{by}`, `{on}` are filled in. */
  words: z.string().min(1),
  /** V read, V-old an older wording read, S secondary, S2 several secondary, M memory, P our default. */
  grade: z.enum(['V', 'V-old', 'S', 'S2', 'M', 'P']),
  /** A lawyer confirmed the wording; only then may it be the ground of a refusal. */
  verified: z.boolean(),
  when: condition.default({}),
};

const grantRule = z.strictObject({
  kind: z.literal('grant'),
  ...cited,
  within: window.optional(),
  /** Holds once one of these rules of the pack holds. */
  after: z.array(z.string()).optional(),
  grants: z
    .array(z.strictObject({ remedy, payer: payer.default('store'), freight: payer.default('store') }))
    .min(1),
  refund: refundKind.default('whole'),
  /** A charge for use needs an exchange that was to be had and not wanted: the measure that tells. */
  lessUseIf: z.enum(['sameModel', 'substitute']).optional(),
  /** Said while the right is still to come; without it the rule makes no future right. */
  soon: z.string().optional(),
});
const limitRule = z.strictObject({
  kind: z.literal('limit'),
  ...cited,
  blocks: z.array(remedy).min(1),
  /** Only against these rules of the pack. */
  only: z.array(z.string()).optional(),
  /** While it is unknown, what it would block stays merely possible. */
  gates: z.boolean().default(false),
});
const burdenRule = z.strictObject({ kind: z.literal('burden'), ...cited, within: window });
const noteRule = z.strictObject({ kind: z.literal('note'), ...cited, within: window.optional() });
const reviewRule = z.strictObject({ kind: z.literal('review'), ...cited, cause: reviewCause });
const deadlineRule = z.strictObject({
  kind: z.literal('deadline'),
  ...cited,
  what: z.enum(['answer', 'legal-stop', 'repair-done']),
  from: z.enum(['claim', 'hand-in']),
  days: z.number().int(),
  within: window.optional(),
});

const rule = z.discriminatedUnion('kind', [
  grantRule,
  limitRule,
  burdenRule,
  noteRule,
  reviewRule,
  deadlineRule,
]);
export type Rule = z.output<typeof rule>;
export type GrantRule = z.output<typeof grantRule>;
export type LimitRule = z.output<typeof limitRule>;
export type BurdenRule = z.output<typeof burdenRule>;

const months = z.union([
  z.number().int(),
  /** By price: the first tier whose bound is above it. */
  z.array(z.strictObject({ belowFen: z.number().int().optional(), months: z.number().int() })).min(1),
  /** Blank in what we could read: nobody guesses. */
  z.null(),
]);
const goods = z.strictObject({
  unitMonths: months,
  mainPartMonths: months,
  mainParts: z.string().optional(),
  accessoryMonths: z.record(z.string(), z.number().int()).optional(),
  /** Charge for use, 1/10000 of the price a day; `null` is blank. */
  ratePerDay: z.number().int().nullable(),
  grade: z.string(),
});
export type Goods = z.output<typeof goods>;

/** One file of rules: immutable under its version. */
export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.string().regex(/^\d{4}\.\d{2}(\.\d+)?$/),
  region: z.string().regex(/^CN(-[A-Z]{2})?$/),
  level: ruleLevel,
  source: z.strictObject({ title: z.string(), clause: z.string(), url: z.string().optional() }),
  /** What is known about the wording that was read. */
  standing: z.string(),
  /** Joined to every rule. */
  appliesTo: allOf.default({}),
  goods: z.partialRecord(z.enum(policyCategories), goods).default({}),
  /** Its exclusions are those of the list that names the goods. */
  inheritsLimits: z.boolean().default(false),
  /** Rule that forbids any charge for use in this region. */
  forbidsDepreciation: z.string().optional(),
  rules: z.array(rule),
});
export type Pack = z.output<typeof packSchema>;
