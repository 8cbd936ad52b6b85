import type { Day, Visit } from './model';
import { standingOf, type Standing } from './standing';

/** What a plan is worth, compared from the top: who is not served, by weight, then minutes. */
export interface Worth {
  /** Visits that were in a route and are in none: must stay 0. */
  readonly dropped: number;
  /** Weights of visits that nobody serves. */
  readonly unserved: number;
  /** The sum of the four below. */
  readonly minutes: number;
  readonly travel: number;
  readonly returns: number;
  readonly changes: number;
  readonly fairness: number;
}

/** Below this two sums of minutes are the same. */
const sameMinutes = 1e-6;

/** Negative where `a` is the better plan, positive where `b` is, 0 where neither. */
export const compareWorth = (a: Worth, b: Worth): number => {
  if (a.dropped !== b.dropped) return a.dropped - b.dropped;
  if (a.unserved !== b.unserved) return a.unserved - b.unserved;
  const minutes = a.minutes - b.minutes;
  return Math.abs(minutes) < sameMinutes ? 0 : minutes;
};

export const differenceOfWorth = (after: Worth, before: Worth): Worth => ({
  dropped: after.dropped - before.dropped,
  unserved: after.unserved - before.unserved,
  minutes: after.minutes - before.minutes,
  travel: after.travel - before.travel,
  returns: after.returns - before.returns,
  changes: after.changes - before.changes,
  fairness: after.fairness - before.fairness,
});

const standingWorth = (
  { plan, visits, shifts, rules }: Standing,
  unserved: number,
  dropped: number,
): Worth => {
  const { problem } = plan;
  let [travel, returns, changes, fairness] = [0, 0, 0, 0];
  for (const k of shifts.keys()) {
    travel += plan.travel[k]!;
    const [worked, work] = [problem.worked[k]!, plan.work[k]!];
    fairness += problem.unfairness[k]! * work * (2 * worked + work);
  }
  for (const [j, { before, announced }] of visits.entries()) {
    const { technicianId } = shifts[plan.routeOf[j]!]!;
    if (before !== undefined && before !== technicianId) returns += rules.returnMinutes;
    if (announced !== undefined && announced !== technicianId) changes += rules.changeMinutes;
  }
  const minutes = travel + returns + changes + fairness;
  return { dropped, unserved, minutes, travel, returns, changes, fairness };
};

/** The objective of a day as it is. Visits in the route of somebody without a shift count as dropped. */
export const worthOf = (day: Day): Worth => {
  const works = new Set(day.shifts.map((shift) => shift.technicianId));
  const lost = day.routes.filter((route) => !works.has(route.technicianId)).flatMap((route) => route.visits);
  const weigh = (visits: readonly Visit[]) => visits.reduce((sum, { weight }) => sum + weight, 0);
  return standingWorth(standingOf(day), weigh(day.waiting) + weigh(lost), lost.length);
};
