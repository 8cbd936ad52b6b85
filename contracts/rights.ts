import { day } from './fields';
import * as z from './zod';

/*
 * What the rules say about one claim, as people are shown it. It comes from the eligibility engine
 * (`cloudfunctions/_domain/policy/judge.ts`, told in docs/policy.md). Words are plain Chinese from the policy
 * packs; codes are for the screen's own words, pictures and order. Days are +08:00, money is integer fen.
 */

/** `not-eligible` is only ever a suggestion to a person: nobody is refused by the engine. */
export const verdict = z.enum(['eligible', 'conditional', 'not-eligible', 'human-review']);
export type Verdict = z.output<typeof verdict>;

/** What can be had, the best for the customer first. */
export const remedies = [
  'return',
  'exchange',
  'free-repair',
  'loan-unit',
  'expenses',
  'paid-repair',
] as const;
export const remedy = z.enum(remedies);
export type Remedy = z.output<typeof remedy>;

/** Who promises it: 法 national law, 省 region, 厂 maker or extended warranty, 店 the store. */
export const ruleLevel = z.enum(['law', 'region', 'maker', 'store']);
export type RuleLevel = z.output<typeof ruleLevel>;

export const payer = z.enum(['store', 'customer']);
export type Payer = z.output<typeof payer>;

/** One rule of one version of one pack: enough to find its very words again. */
const cited = {
  ruleId: z.string(),
  packId: z.string(),
  packVersion: z.string(),
  level: ruleLevel,
  clause: z.string(),
  /** Short enough for a chip, such as 消法24条. */
  label: z.string(),
  /** False until a lawyer confirmed the wording: such a rule may give, never refuse; say so beside it. */
  verified: z.boolean(),
};

/** `whole`: the price in one sum. `less-use`: less a charge for use, where law and store both allow one. */
export const refundKind = z.enum(['whole', 'less-use']);

export const entitlement = z.object({
  ...cited,
  remedy,
  words: z.string(),
  /** Who pays for the remedy itself. */
  payer,
  /** Who pays for carrying the goods. */
  freight: payer,
  /** Last day on which it can be asked for; absent where the rule sets none. */
  until: day.optional(),
  /** Set on returns. */
  refund: refundKind.optional(),
  /** The same remedy by other rules, best first. */
  also: z.array(z.object({ ...cited, until: day.optional() })),
});
export type Entitlement = z.output<typeof entitlement>;

/** A fact or proof that is not known yet, and what knowing it could open. */
export const missing = z.object({
  fact: z.string(),
  words: z.string(),
  opens: z.array(remedy),
  ruleIds: z.array(z.string()),
});
export type Missing = z.output<typeof missing>;

export const reason = z.object({
  ...cited,
  title: z.string(),
  url: z.string().optional(),
  words: z.string(),
  /** `grant` gives something, `limit` speaks against it, `note` explains. */
  grounds: z.enum(['grant', 'limit', 'note']),
  /** What a limit speaks against. */
  blocks: z.array(remedy).optional(),
});
export type Reason = z.output<typeof reason>;

export const deadline = z.object({
  what: z.enum(['return', 'exchange', 'free-repair', 'answer', 'legal-stop', 'repair-done', 'refund-paid']),
  /** Whose turn it is: customers ask by then, stores act by then. */
  who: z.enum(['customer', 'store']),
  /** Last day, to its end at 24:00. */
  on: day,
  ruleId: z.string(),
  words: z.string(),
});
export type Deadline = z.output<typeof deadline>;

export const refundPreview = z.object({
  /** `now`: the return can be asked for today; `later`: once the rights clock opens it. */
  when: z.enum(['now', 'later']),
  priceFen: z.number().int(),
  deductionFen: z.number().int(),
  refundFen: z.number().int(),
  lines: z.array(
    z.object({
      what: z.enum(['price', 'use']),
      /** Signed: a deduction is negative or zero. */
      fen: z.number().int(),
      words: z.string(),
      ruleId: z.string(),
    }),
  ),
  /** A person decides before anything is deducted or where the rule is not clear. */
  needsPerson: z.boolean(),
});
export type RefundPreview = z.output<typeof refundPreview>;

/** A right that is not there yet: from `on` at the earliest, or once `have` reaches `need`. */
export const futureRight = z.object({
  right: remedy,
  ruleId: z.string(),
  words: z.string(),
  /** First day of the right, unless what it waits for happens before; absent where no day can be told. */
  on: day.optional(),
  have: z.number().int().optional(),
  need: z.number().int().optional(),
  verified: z.boolean(),
});
export type FutureRight = z.output<typeof futureRight>;

/** Why a person has to look. */
export const reviewCause = z.enum([
  'unverified-limit',
  'not-granted',
  'no-proof',
  'store-bears-proof',
  'deduction',
  'blank-in-rule',
  'price-rose',
  'dates',
  'serial-mismatch',
  'holidays-unknown',
  'buyer-asked-a-person',
]);
export type ReviewCause = z.output<typeof reviewCause>;

export const judgement = z.object({
  verdict,
  /** Best first, one a remedy: what can be had now. */
  entitlements: z.array(entitlement),
  /** What could be had once `missing` is known. */
  possible: z.array(entitlement),
  missing: z.array(missing),
  reasons: z.array(reason),
  deadlines: z.array(deadline),
  freightPayer: z.enum(['store', 'customer', 'undecided']),
  burdenOfProof: z.object({
    on: payer,
    until: day.optional(),
    ruleId: z.string(),
    words: z.string(),
  }),
  refundPreview: refundPreview.optional(),
  rightsClock: z.array(futureRight),
  review: z.array(z.object({ cause: reviewCause, ruleId: z.string().optional(), words: z.string() })),
  /** The packs that took part, for judging again with the very same rules. */
  packs: z.array(z.object({ id: z.string(), version: z.string() })),
  judgedOn: day,
});
export type Judgement = z.output<typeof judgement>;
