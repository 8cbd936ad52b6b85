import type { Payer, Remedy, ReviewCause } from '../../../contracts/rights';
import { check, every, some } from './condition';
import type { Checked, Measures } from './condition';
import type { ReadFacts } from './facts';
import { growing } from './measure-names';
import type { Goods, GrantRule, LimitRule, Pack, Rule } from './pack';
import { measureWindow } from './window';
import type { Measured } from './window';

/** A claim laid out for weighing. */
export interface Case {
  readonly facts: ReadFacts;
  readonly packs: readonly Pack[];
  /** The list that names the goods, if any does. */
  readonly list: Pack | undefined;
  readonly goods: Goods | undefined;
  readonly measures: Measures;
  readonly today: string;
}

/** One rule with what came of it. */
export interface Weighed extends Checked {
  readonly pack: Pack;
  readonly rule: Rule;
  readonly until?: string;
  readonly causes: readonly ReviewCause[];
  /** It would hold, but its period is over. */
  readonly ended: boolean;
}

/** One remedy that one rule may give. */
export interface Candidate extends Weighed {
  readonly rule: GrantRule;
  readonly remedy: Remedy;
  readonly payer: Payer;
  readonly freight: Payer;
  readonly blockedBy?: Weighed;
}

const open: Measured = { inside: true, missing: [], causes: [] };

/** Whether a rule of a pack holds; `future` takes everything that grows with time as reached. */
export const weigh = (claim: Case, pack: Pack, rule: Rule, future = false): Weighed => {
  const no: Weighed = { pack, rule, state: false, missing: [], causes: [], ended: false };
  const applies = check({ all: pack.appliesTo }, claim.measures);
  if (applies.state === false) return no;
  const when = check(rule.when, claim.measures, future ? growing : []);
  if (when.state === false) return no;
  const within =
    'within' in rule && rule.within ? measureWindow(rule.within, claim.facts, claim.goods) : open;
  const state = every([applies.state, when.state, within.inside]);
  const unsettled = state === undefined;
  return {
    pack,
    rule,
    state,
    ...(within.until === undefined ? {} : { until: within.until }),
    missing: unsettled ? [...applies.missing, ...when.missing, ...within.missing] : [],
    causes: unsettled ? within.causes : [],
    ended: within.inside === false && every([applies.state, when.state]) === true,
  };
};

const limitsOf = (claim: Case, pack: Pack): readonly Weighed[] => {
  const sources = pack.inheritsLimits && claim.list ? [pack, claim.list] : [pack];
  return sources.flatMap((source) =>
    source.rules.flatMap((rule) => (rule.kind === 'limit' ? [weigh(claim, source, rule)] : [])),
  );
};

const speaksAgainst = (limit: Weighed, rule: GrantRule, remedy: Remedy): boolean => {
  const against = limit.rule as LimitRule;
  return against.blocks.includes(remedy) && (against.only?.includes(rule.id) ?? true);
};

const gate = (weighed: Weighed, limits: readonly Weighed[]): Weighed => {
  const gates = limits.filter((one) => one.state === undefined && (one.rule as LimitRule).gates);
  if (gates.length === 0 || weighed.state === false) return weighed;
  return {
    ...weighed,
    state: undefined,
    missing: [...weighed.missing, ...gates.flatMap((one) => [...one.missing])],
  };
};

/** A right that follows from another (money where an exchange is due) holds and ends with it. */
const follow = (alone: Weighed, rule: GrantRule, before: ReadonlyMap<string, Weighed>): Weighed => {
  if (!rule.after) return alone;
  const leading = rule.after.flatMap((id) => before.get(id) ?? []);
  const due = some(leading.map((one) => one.state));
  const led = leading.filter((one) => one.state === due);
  const until = led
    .flatMap((one) => one.until ?? [])
    .sort()
    .pop();
  return {
    ...alone,
    state: every([alone.state, due]),
    ...(until === undefined ? {} : { until }),
    missing: [...alone.missing, ...(due === undefined ? led.flatMap((one) => [...one.missing]) : [])],
    causes: [...alone.causes, ...(due === undefined ? led.flatMap((one) => [...one.causes]) : [])],
  };
};

/** Everything the grants of one pack come to, each remedy of each rule for itself. */
const candidatesOf = (claim: Case, pack: Pack, future: boolean): readonly Candidate[] => {
  const limits = limitsOf(claim, pack);
  const before = new Map<string, Weighed>();
  return pack.rules.flatMap((rule) => {
    if (rule.kind !== 'grant') return [];
    const weighed = follow(weigh(claim, pack, rule, future), rule, before);
    before.set(rule.id, weighed);
    return rule.grants.map((grant): Candidate => {
      const against = limits.filter((limit) => speaksAgainst(limit, rule, grant.remedy));
      const blockedBy = against.find((limit) => limit.state === true);
      const gated = gate(weighed, against);
      return {
        ...gated,
        rule,
        ...grant,
        ...(blockedBy && gated.state !== false ? { blockedBy } : {}),
        ...(blockedBy ? { state: false } : {}),
      };
    });
  });
};

/** What every grant of every pack comes to; `future` looks at what time and further repairs may bring. */
export const weighGrants = (claim: Case, future = false): readonly Candidate[] =>
  claim.packs.flatMap((pack) => candidatesOf(claim, pack, future));

/** The rules of one kind that are not grants or limits. */
export const weighKind = <K extends Rule['kind']>(
  claim: Case,
  kind: K,
): readonly (Weighed & { readonly rule: Extract<Rule, { kind: K }> })[] =>
  claim.packs.flatMap((pack) =>
    pack.rules.flatMap((rule) =>
      rule.kind === kind ? [{ ...weigh(claim, pack, rule), rule: rule as Extract<Rule, { kind: K }> }] : [],
    ),
  );
