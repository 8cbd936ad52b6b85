import { diceOf } from './dice';
import type { Day, Route } from './model';
import { anneal, usualSchedule } from './search/anneal';
import { beginSearch, type Search } from './search/search';
import { taskOfDay, type DayTask } from './search/task-of-day';

/** How long to look: so many steps, the same plan for the same seed; `shouldStop` is asked every 64 of them. */
export interface Budget {
  readonly steps: number;
  readonly seed: number;
  readonly shouldStop?: () => boolean;
}

/** The day as the best plan found leaves it: routes in the order of technicians' ids, without empty ones. */
export const dayAfter = (day: Day, task: DayTask, search: Search): Day => {
  const { best, plan } = search;
  const served = new Set<string>();
  const routes = task.shifts.map(({ technicianId }, k): Route => {
    const first = k * plan.stride + 1;
    const visits = Array.from(best.visit.subarray(first, first + best.count[k]!), (j) => task.visits[j]!);
    for (const { visitId } of visits) served.add(visitId);
    const fixed = task.fixed[k]!;
    return fixed > 0 ? { technicianId, visits, fixed } : { technicianId, visits };
  });
  return {
    ...day,
    routes: routes.filter((route) => route.visits.length > 0),
    waiting: task.visits.filter(({ visitId }) => !served.has(visitId)),
  };
};

/**
 * Looks for a better plan from the present one, by string removals and annealing. What it answers is never worse by
 * `compareWorth`, drops nobody who was in a route, leaves fixed parts as they are and pinned visits with whom they are,
 * and is the same for the same day, seed and steps, in whatever order the day is written down.
 */
export const improve = (day: Day, { steps, seed, shouldStop }: Budget): Day => {
  const task = taskOfDay(day);
  const search = beginSearch(task, diceOf(seed));
  anneal(search, { ...usualSchedule, steps, shouldStop });
  return dayAfter(day, task, search);
};
