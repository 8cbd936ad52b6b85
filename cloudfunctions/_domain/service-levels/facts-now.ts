import { dayOf } from '../calendar/day';
import type { Claim } from '../claim-record';
import type { Facts } from '../policy/facts';
import { repairHistory } from './repair-history';
import type { LoggedEvent } from './spans';

/** The day on which it was last claimed: filed, or reopened after a repair that did not hold. */
const claimedOn = (events: readonly LoggedEvent[], filedOn: string): string =>
  events
    .filter(({ kind }) => kind === 'reopened')
    .map(({ at }) => dayOf(at))
    .sort()
    .pop() ?? filedOn;

/**
 * What the rules are told of a claim today: the facts that its judgement was made on, and what its own log adds
 * about repairs since. Totals of repair days are left to be counted from the repairs, which would else be
 * counted twice.
 * @param now ISO instant
 */
export const factsNow = (
  { judgement: { facts } }: Pick<Claim, 'judgement'>,
  events: readonly LoggedEvent[],
  now: string,
): Facts => {
  const { finishedRepairs, waitingDays, ...underWay } = repairHistory(events, now);
  return {
    ...facts,
    ...underWay,
    claimDate: claimedOn(events, facts.claimDate),
    today: dayOf(now),
    finishedRepairs: [...(facts.finishedRepairs ?? []), ...finishedRepairs],
    repairDays: undefined,
    waitingDays: (facts.waitingDays ?? 0) + waitingDays,
  };
};
