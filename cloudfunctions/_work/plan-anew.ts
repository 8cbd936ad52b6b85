import type { BoardOf } from '../_domain/dispatch/board-view';
import { planOfDay } from '../_domain/dispatch/plan-of-day';
import { replan } from '../_domain/dispatch/replan';
import type { Rearranged } from '../_domain/dispatch/rearranged';
import type { Step } from '../_domain/dispatch/rearrange';
import { stepsOfDay } from '../_domain/dispatch/steps-of-day';
import { nobody } from '../_domain/dispatch/technician-day';
import type { Budget } from '../_domain/assignment/improve';
import type { Day } from '../_domain/assignment/model';

/** The same for the same plan: what was previewed is what is found again. */
export const seed = 20_261_127;
/** Steps for each visit of a day; a small day is looked through in a moment, a large one in some seconds. */
const stepsPerVisit = 200;
const leastSteps = 2_000;
const mostSteps = 60_000;

/** How long a day is looked through. */
const budgetFor = ({ routes, waiting }: Day, isLate: () => boolean): Budget => {
  const visits = routes.reduce((sum, route) => sum + route.visits.length, waiting.length);
  return {
    steps: Math.min(mostSteps, Math.max(leastSteps, visits * stepsPerVisit)),
    seed,
    shouldStop: isLate,
  };
};

/** A day as a re-planning looks at it: what is displaced was given to others before, so only `nobody`'s visits wait. */
export const dayToImprove = ({ sheet, store, days, date }: Omit<BoardOf, 'team' | 'claims'>): Day => ({
  ...planOfDay(sheet, store, days, date),
  waiting: days.find((day) => day.date === date && day.technicianId === nobody)?.visits ?? [],
});

/** A day planned anew: the way there in small steps, and both ends. */
export interface Replanned {
  readonly before: Day;
  readonly after: Day;
  readonly found: readonly Rearranged[];
  readonly steps: readonly Step[];
}

/**
 * Looks for a better plan of a day. What is displaced has to be given to others before (`rehome-displaced.ts`).
 * @param isLate asked every few steps; then the best plan so far is taken
 */
export const planAnew = (of: Omit<BoardOf, 'team' | 'claims'>, isLate: () => boolean): Replanned => {
  const before = dayToImprove(of);
  const found = replan(before, budgetFor(before, isLate));
  return { before, after: found[found.length - 1]?.day ?? before, found, steps: stepsOfDay(of.days, found) };
};
