import type { Day, Rules, Shift, Visit } from './model';
import { closeRoute, emptyPlan, type Plan } from './plan';
import { extraOf, inOrder, technicianNumbers, workOf, writeStarts } from './problem-of-day';
import { shiftClock, type ShiftClock } from './shift-clock';
import { travelMinutes, type Stop } from './travel';

/**
 * How a day stands: its routes timed, ready to be asked where one more visit would go. Build it once a day document and
 * ask often. The last visit index is kept for the newcomer.
 */
export interface Standing {
  readonly day: Day;
  readonly rules: Rules;
  readonly shifts: readonly Shift[];
  readonly clocks: readonly ShiftClock[];
  /** By index; without the newcomer. */
  readonly visits: readonly Visit[];
  /** By node: visits, the newcomer's place, bases. */
  readonly stops: readonly (Stop | undefined)[];
  readonly plan: Plan;
}

/** Times a day's routes. The route of somebody without a shift is left out: those visits are served by nobody. */
export const standingOf = (day: Day): Standing => {
  const shifts = inOrder(day.shifts);
  const clocks = shifts.map(shiftClock);
  const routes = new Map(day.routes.map((route) => [route.technicianId, route]));
  const rows = shifts.map((shift) => routes.get(shift.technicianId));
  const visits = rows.flatMap((route) => route?.visits ?? []);
  const problem = technicianNumbers(shifts, clocks, visits.length + 1, day.rules);
  const longest = Math.max(0, ...rows.map((route) => route?.visits.length ?? 0)) + 1;
  const plan = emptyPlan(problem, longest);
  const stops = [...visits, undefined, ...shifts.map((shift): Stop => ({ point: shift.base }))];
  const legs = (from: number, to: number) => travelMinutes(stops[from]!, stops[to]!, day.rules);
  let j = 0;
  for (const [k, route] of rows.entries()) {
    plan.open[k] = route?.fixed ?? 0;
    for (const visit of route?.visits ?? []) {
      const at = j * shifts.length + k;
      const minutes = workOf(visit);
      problem.minutes[j] = minutes;
      problem.extra[at] = extraOf(visit, shifts[k]!.technicianId, day.rules);
      writeStarts(problem, clocks[k]!, at, visit.window, minutes);
      plan.count[k]! += 1;
      plan.visit[k * plan.stride + plan.count[k]!] = j;
      plan.routeOf[j] = k;
      j += 1;
    }
    closeRoute(plan, k, legs);
  }
  return { day, rules: day.rules, shifts, clocks, visits, stops, plan };
};
