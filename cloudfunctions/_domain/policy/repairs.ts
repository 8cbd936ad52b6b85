import { addDays, daysBetween } from '../calendar/day';
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
 * Moves the end of a period by the days in repair and waiting for parts. A stated total is taken as it is; of
 * dated repairs only those since `start` count that began before the period was over.
 * @returns the end with those days added
 */
export const addRepairs = (facts: ReadFacts, start: string, end: string): string => {
  const waiting = facts.waitingDays ?? 0;
  if (facts.repairDays !== undefined) return addDays(end, facts.repairDays + waiting);
  const later = (facts.finishedRepairs ?? []).filter((one) => (one.handedBackOn ?? start) >= start);
  const inOrder = [...later].sort((a, b) => (a.handedInOn ?? '').localeCompare(b.handedInOn ?? ''));
  return inOrder.reduce(
    (last, repair) => ((repair.handedInOn ?? last) <= last ? addDays(last, daysOf(repair)) : last),
    addDays(end, waiting),
  );
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
