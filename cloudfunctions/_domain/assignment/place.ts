import { covers } from './area';
import { findPlace, type Found, type Newcomer } from './insertion';
import { hindrances, type Hindrance, type Shift, type Span, type Visit } from './model';
import { startAfter, startBefore } from './problem';
import { extraOf, workOf, writeStarts } from './problem-of-day';
import { beginsAt, endsAt } from './shift-clock';
import type { Standing } from './standing';
import { travelMinutes } from './travel';

/** Where a visit would go, and what it would mean there. Minutes; times of day in minutes from midnight. */
export interface Place {
  readonly technicianId: string;
  /** So many visits of the route come before it. */
  readonly position: number;
  /** Travel that it adds to the route. */
  readonly addedMinutes: number;
  /** What it adds to the objective: travel, return, change, fairness. */
  readonly cost: number;
  readonly fromPrevious: number;
  readonly arrival: number;
  readonly start: number;
  /** By so much it may start later, and everything behind it still holds. */
  readonly slack: number;
}

/** How many technicians are hindered by what. */
export type Hindered = Readonly<Record<Hindrance, number>>;

export const nobodyHindered = (): Record<Hindrance, number> =>
  Object.fromEntries(hindrances.map((hindrance) => [hindrance, 0])) as Record<Hindrance, number>;

/** What forbids a technician to a visit at any time, or nothing. */
export const barred = (shift: Shift, visit: Visit): Hindrance | undefined => {
  if (!visit.skills.every((skill) => shift.skills.includes(skill))) return 'skill';
  if (!covers(shift.areas, visit.point)) return 'area';
  return visit.not.includes(shift.technicianId) ? 'excluded' : undefined;
};

/** A visit that asks for a place: who is barred from it, and the minutes from it to every stop of the others. */
export interface Asking {
  readonly visit: Visit;
  readonly bars: readonly (Hindrance | undefined)[];
  readonly newcomer: Newcomer;
}

export const askFor = (standing: Standing, visit: Visit): Asking => {
  const { shifts, plan, stops, rules } = standing;
  const { stride, node, count } = plan;
  const row = new Float64Array(stops.length);
  const bars = shifts.map((shift) => barred(shift, visit));
  for (const [k, bar] of bars.entries()) {
    if (bar !== undefined) continue;
    for (let at = k * stride; at <= k * stride + count[k]!; at += 1) {
      row[node[at]!] = travelMinutes(visit, stops[node[at]!]!, rules);
    }
  }
  return { visit, bars, newcomer: { row, rowAt: 0, minutes: workOf(visit), load: 1 } };
};

const found: Found = { added: 0, place: 0, least: 0, inTime: false };

/** A technician's best place for a visit in a window, or the first hindrance. */
export const placeWith = (standing: Standing, k: number, asking: Asking, window: Span): Place | Hindrance => {
  const { visit, newcomer, bars } = asking;
  const bar = bars[k];
  if (bar !== undefined) return bar;
  const { plan, clocks, shifts } = standing;
  const { problem } = plan;
  const shift = shifts[k]!;
  const at = (problem.visits - 1) * problem.technicians + k;
  const { minutes } = newcomer;
  if (!writeStarts(problem, clocks[k]!, at, window, minutes)) return 'shift';
  const home = newcomer.row[problem.visits + k]!;
  const alone = startAfter(problem, at, problem.opens[k]! + home);
  if (alone > problem.latest[at]! || alone + minutes + home > problem.closes[k]!) return 'shift';
  if (plan.load[k]! + 1 > problem.capacity[k]!) return 'visits-full';
  if (!findPlace(plan, k, newcomer, at, found)) {
    const tooMuch = plan.work[k]! + minutes + found.least > problem.mostWork[k]!;
    return tooMuch || found.inTime ? 'hours-full' : 'no-room';
  }
  const { place, added } = found;
  const next = k * plan.stride + place + 1;
  const before = newcomer.row[plan.node[next - 1]!]!;
  const after = newcomer.row[plan.node[next]!]!;
  const arrival = plan.leave[next - 1]! + before;
  const start = startAfter(problem, at, arrival);
  const work = problem.worked[k]! + plan.work[k]!;
  const fairness = problem.unfairness[k]! * ((work + minutes + added) ** 2 - work ** 2);
  return {
    technicianId: shift.technicianId,
    position: place,
    addedMinutes: added,
    cost: added + extraOf(visit, shift.technicianId, standing.rules) + fairness,
    fromPrevious: before,
    arrival: endsAt(clocks[k]!, arrival),
    start: beginsAt(clocks[k]!, start),
    slack: startBefore(problem, at, plan.late[next]! - after - minutes) - start,
  };
};
