import { daysBetween } from '../calendar/day';
import type { ReadFacts } from './facts';

type Repair = NonNullable<ReadFacts['finishedRepairs']>[number];

const daysOf = (repair: Repair): number => {
  if (repair.days !== undefined) return repair.days;
  const { handedInOn, handedBackOn } = repair;
  if (handedInOn === undefined || handedBackOn === undefined) return 0;
  return Math.max(0, daysBetween(handedInOn, handedBackOn));
};

const sum = (repairs: readonly Repair[]): number =>
  repairs.reduce((total, repair) => total + daysOf(repair), 0);

/**
 * Days in repair and waiting for parts that a period does not count. A stated total is taken as it is;
 * else the finished repairs since `start` are added up.
 */
export const repairDaysSince = (facts: ReadFacts, start: string): number => {
  const later = (facts.finishedRepairs ?? []).filter((one) => (one.handedBackOn ?? start) >= start);
  return (facts.repairDays ?? sum(later)) + (facts.waitingDays ?? 0);
};

/** Days in repair altogether, the repair under way included; `undefined` where nothing is known of repairs. */
export const totalRepairDays = (facts: ReadFacts, today: string): number | undefined => {
  if (facts.repairDays !== undefined) return facts.repairDays;
  if (!facts.finishedRepairs) return undefined;
  const underWay = facts.handInDate === undefined ? 0 : Math.max(0, daysBetween(facts.handInDate, today));
  return sum(facts.finishedRepairs) + underWay;
};

/** Finished repairs after which it still, or again, does not work; the rule does not ask for the same fault. */
export const failedRepairs = (facts: ReadFacts): number | undefined =>
  facts.finishedRepairs?.filter((repair) => repair.failed !== false).length;
