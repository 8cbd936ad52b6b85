import type { Entitlement, Remedy, ReviewCause, Verdict } from '../../../contracts/rights';
import type { ReadFacts } from './facts';
import type { Candidate } from './weigh';

/** All that a verdict looks at. */
export interface Findings {
  readonly facts: ReadFacts;
  readonly asked: Remedy | undefined;
  readonly candidates: readonly Candidate[];
  readonly entitlements: readonly Entitlement[];
  readonly possible: readonly Entitlement[];
  /** Causes that came up elsewhere, each of which a person has to settle. */
  readonly causes: readonly ReviewCause[];
}

export interface Decided {
  readonly verdict: Verdict;
  readonly causes: readonly ReviewCause[];
}

const remedyOf = { repair: 'free-repair', exchange: 'exchange', return: 'return' } as const;

/** The remedy that a claim asks for. */
export const askedRemedy = (facts: ReadFacts): Remedy | undefined =>
  facts.claimKind === undefined ? undefined : remedyOf[facts.claimKind];

const person = (causes: readonly ReviewCause[]): Decided => ({ verdict: 'human-review', causes });

/** Only confirmed wording may stand against a claim; anything else is for a person. */
const against = (
  rules: readonly { readonly verified: boolean }[],
  causes: readonly ReviewCause[],
): Decided =>
  rules.length > 0 && rules.every((rule) => rule.verified)
    ? { verdict: 'not-eligible', causes: ['not-granted'] }
    : person(causes);

/**
 * `eligible`: what is asked for is given by a rule that is known to hold.
 * `conditional`: it is once something missing is known, or a repair that is asked for can be had for pay.
 * `human-review`: somebody has to look, for the causes named.
 * `not-eligible`: every rule that could have given it is confirmed wording and known not to hold, or a confirmed
 * limit stands against it; even that is a suggestion to a person, who alone refuses.
 */
export const decide = (findings: Findings): Decided => {
  const { facts, asked, candidates, entitlements, possible, causes } = findings;
  const wanted = (remedy: Remedy) =>
    asked === undefined ? ['return', 'exchange', 'free-repair'].includes(remedy) : remedy === asked;
  if (causes.length > 0) return person(causes);
  if (entitlements.some((one) => wanted(one.remedy))) return { verdict: 'eligible', causes: [] };

  const mine = candidates.filter((one) => wanted(one.remedy));
  const open = possible.some((one) => wanted(one.remedy));
  const limits = mine.flatMap((one) => (one.blockedBy ? [one.blockedBy.rule] : []));
  if (limits.length > 0) {
    return open
      ? person(['unverified-limit'])
      : against([...limits, ...mine.map((one) => one.rule)], ['unverified-limit']);
  }
  if (open) {
    const unclear = mine.flatMap((one) => (one.state === undefined ? one.causes : []));
    if (unclear.length > 0) return person([...new Set(unclear)]);
    return facts.proofs === undefined ||
      mine.some((one) => one.state === undefined && !one.missing.includes('proofs'))
      ? { verdict: 'conditional', causes: [] }
      : person(['no-proof']);
  }
  if (asked === 'free-repair' && entitlements.some((one) => one.remedy === 'paid-repair')) {
    return { verdict: 'conditional', causes: [] };
  }
  return against(
    mine.map((one) => one.rule),
    ['not-granted'],
  );
};
