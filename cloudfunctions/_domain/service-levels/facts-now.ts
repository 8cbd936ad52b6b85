import { dayOf } from '../calendar/day';
import type { Claim } from '../claim-record';
import type { Facts } from '../policy/facts';
import { repairHistory } from './repair-history';
import type { LoggedEvent } from './spans';

/**
 * The day on which it was last claimed: filed, or reopened after a repair that did not hold. What ended without a
 * repair stays claimed when it was, since the customer has told the fault in time.
 */
const claimedOn = (events: readonly LoggedEvent[], filedOn: string): string => {
  let on = filedOn;
  let isRepaired = false;
  for (const { kind, at } of [...events].sort((one, other) => one.version - other.version)) {
    if (kind === 'repaired') isRepaired = true;
    if (kind !== 'reopened') continue;
    if (isRepaired) on = dayOf(at);
    isRepaired = false;
  }
  return on;
};

/**
 * What the rules are told of a claim today: the facts that its judgement was made on, and what its own log adds
 * about repairs since. Totals of repair days are left to be counted from the repairs, which would else be
 * counted twice.
 * @param now ISO instant
 */
export const factsNow = (
  { judgement: { facts, earlier = facts } }: Pick<Claim, 'judgement'>,
  events: readonly LoggedEvent[],
  now: string,
): Facts => {
  const { finishedRepairs, waitingDays, ...underWay } = repairHistory(events, now);
  return {
    ...facts,
    ...underWay,
    claimDate: claimedOn(events, facts.claimDate),
    today: dayOf(now),
    finishedRepairs: [...(earlier.finishedRepairs ?? []), ...finishedRepairs],
    repairDays: undefined,
    waitingDays: (earlier.waitingDays ?? 0) + waitingDays,
  };
};
