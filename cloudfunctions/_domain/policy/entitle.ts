import { remedies } from '../../../contracts/rights';
import type { Entitlement, Remedy, RuleLevel } from '../../../contracts/rights';
import type { Pack, Rule } from './pack';
import { fill, sayDay } from './words';
import type { Candidate } from './weigh';

const levels: readonly RuleLevel[] = ['law', 'region', 'maker', 'store'];

/** What is quoted of a rule wherever it is named. */
export const cite = (pack: Pack, rule: Rule) => ({
  ruleId: rule.id,
  packId: pack.id,
  packVersion: pack.version,
  level: pack.level,
  clause: rule.clause,
  label: rule.label,
  verified: rule.verified,
});

/** The most favourable of two ways to the same remedy: who pays, who carries, how much comes back, how long. */
export const better = (one: Candidate, other: Candidate): number => {
  const cost = (candidate: Candidate) =>
    (candidate.payer === 'store' ? 0 : 4) +
    (candidate.freight === 'store' ? 0 : 2) +
    (candidate.remedy === 'return' && candidate.rule.refund === 'less-use' ? 1 : 0);
  // What is nearest to being settled, where something is still open.
  const difference = one.missing.length - other.missing.length || cost(one) - cost(other);
  if (difference !== 0) return difference;
  const [end, otherEnd] = [one.until ?? '9999', other.until ?? '9999'];
  if (end !== otherEnd) return end > otherEnd ? -1 : 1;
  return levels.indexOf(one.pack.level) - levels.indexOf(other.pack.level);
};

const entitlementOf = (ways: readonly Candidate[], today: string): Entitlement | undefined => {
  const [best, ...others] = [...ways].sort(better);
  if (!best) return undefined;
  return {
    ...cite(best.pack, best.rule),
    remedy: best.remedy,
    words: fill(best.rule.words, { until: best.until && sayDay(best.until, today) }),
    payer: best.payer,
    freight: best.freight,
    ...(best.until === undefined ? {} : { until: best.until }),
    ...(best.remedy === 'return' ? { refund: best.rule.refund } : {}),
    also: others.map((other) => ({
      ...cite(other.pack, other.rule),
      ...(other.until === undefined ? {} : { until: other.until }),
    })),
  };
};

/**
 * One entitlement a remedy, by its most favourable rule, with the other rules beside it. First what was asked
 * for, then the order of `remedies`. Paid repair is left out where repair is free.
 */
export const entitle = (
  candidates: readonly Candidate[],
  asked: Remedy | undefined,
  today: string,
): readonly Entitlement[] => {
  const free = candidates.some((one) => one.remedy === 'free-repair');
  const order = [...remedies].sort((a, b) => Number(b === asked) - Number(a === asked));
  return order.flatMap((remedy) => {
    if (remedy === 'paid-repair' && free) return [];
    return (
      entitlementOf(
        candidates.filter((one) => one.remedy === remedy),
        today,
      ) ?? []
    );
  });
};
