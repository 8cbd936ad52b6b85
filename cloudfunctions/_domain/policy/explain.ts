import { remedies } from '../../../contracts/rights';
import type { Deadline, Entitlement, Missing, Reason, Remedy } from '../../../contracts/rights';
import { addDays } from '../calendar/day';
import { cite } from './entitle';
import type { LimitRule } from './pack';
import { fill, sayDay, words } from './words';
import { weighKind } from './weigh';
import type { Candidate, Case, Weighed } from './weigh';

const reasonOf = (claim: Case, weighed: Weighed, grounds: Reason['grounds'], template?: string): Reason => {
  const { pack, rule } = weighed;
  const until = weighed.until && sayDay(weighed.until, claim.today);
  return {
    ...cite(pack, rule),
    title: pack.source.title,
    ...(pack.source.url === undefined ? {} : { url: pack.source.url }),
    words: fill(template ?? rule.words, { until, label: rule.label }),
    grounds,
    ...(grounds === 'limit' ? { blocks: [...(rule as LimitRule).blocks] } : {}),
  };
};

const once = (reasons: readonly Reason[]): Reason[] => {
  const seen = new Set<string>();
  return reasons.filter((reason) => {
    const key = `${reason.packId} ${reason.ruleId}`;
    return seen.has(key) ? false : seen.add(key);
  });
};

/** Why, rule by rule: what gives, what speaks against it, what ended, what else is to be known. */
export const reasonsOf = (
  claim: Case,
  candidates: readonly Candidate[],
  given: readonly Entitlement[],
  asked: Remedy | undefined,
): Reason[] => {
  const remediesGiven = given.map((one) => one.remedy);
  const gives = candidates.filter((one) => one.state === true && remediesGiven.includes(one.remedy));
  const limits = candidates.flatMap((one) => one.blockedBy ?? []);
  const refused = asked !== undefined && !remediesGiven.includes(asked);
  const ended = candidates.filter((one) => refused && one.remedy === asked && one.ended);
  const notes = [...weighKind(claim, 'burden'), ...weighKind(claim, 'note'), ...weighKind(claim, 'review')];
  return once([
    ...gives.map((one) => reasonOf(claim, one, 'grant')),
    ...limits.map((one) => reasonOf(claim, one, 'limit')),
    ...notes.filter((one) => one.state === true).map((one) => reasonOf(claim, one, 'note')),
    ...ended.filter((one) => one.until !== undefined).map((one) => reasonOf(claim, one, 'note', words.ended)),
  ]);
};

/** What is not known yet and could open a remedy that is not given already. */
export const missingOf = (
  claim: Case,
  candidates: readonly Candidate[],
  given: readonly Entitlement[],
): Missing[] => {
  const free = given.filter((one) => one.payer === 'store').map((one) => one.remedy);
  const open = candidates.filter((one) => one.state === undefined && !free.includes(one.remedy));
  const always = (['category', 'region', 'claimKind'] as const).filter(
    (fact) => claim.facts[fact] === undefined,
  );
  const facts = [...new Set([...open.flatMap((one) => [...one.missing]), ...always])];
  return facts.map((fact) => {
    const by = open.filter((one) => one.missing.includes(fact));
    return {
      fact,
      words: words.facts[fact] ?? words.facts['other'] ?? fact,
      opens: remedies.filter((remedy) => by.some((one) => one.remedy === remedy)),
      ruleIds: [...new Set(by.map((one) => one.rule.id))],
    };
  });
};

/** Until when the customer may ask, and by when the store has to act. */
export const deadlinesOf = (claim: Case, entitlements: readonly Entitlement[]): Deadline[] => {
  const asks = entitlements.flatMap((one): Deadline[] => {
    const { remedy, until, ruleId } = one;
    if (until === undefined || (remedy !== 'return' && remedy !== 'exchange' && remedy !== 'free-repair'))
      return [];
    return [{ what: remedy, who: 'customer', on: until, ruleId, words: one.words }];
  });
  const acts = weighKind(claim, 'deadline')
    .filter((one) => one.state === true)
    .map(({ rule }): Deadline => {
      const from = rule.from === 'claim' ? claim.facts.claimDate : (claim.facts.handInDate ?? claim.today);
      const on = addDays(from, rule.days);
      const said = fill(rule.words, { on: sayDay(on, claim.today) });
      return { what: rule.what, who: 'store', on, ruleId: rule.id, words: said };
    });
  return [...asks, ...acts].sort((a, b) => a.on.localeCompare(b.on));
};
