import type { Day } from './model';
import { beginsAt, endsAt } from './shift-clock';
import { standingOf } from './standing';

/** When a visit happens where it stands. Minutes from midnight. */
export interface Times {
  readonly technicianId: string;
  readonly fromPrevious: number;
  readonly arrival: number;
  readonly start: number;
  readonly end: number;
  /** By so much it may begin later, and everything behind it still holds; below 0 it does not hold. */
  readonly slack: number;
}

/** The times of every visit that somebody with a shift serves, by visit. */
export const timesOfDay = (day: Day): ReadonlyMap<string, Times> => {
  const { plan, shifts, clocks, visits } = standingOf(day);
  const { problem, stride, leg } = plan;
  const times = new Map<string, Times>();
  for (const [k, shift] of shifts.entries()) {
    const clock = clocks[k]!;
    for (let q = 1; q <= plan.count[k]!; q += 1) {
      const at = k * stride + q;
      const j = plan.visit[at]!;
      const start = plan.leave[at]! - problem.minutes[j]!;
      times.set(visits[j]!.visitId, {
        technicianId: shift.technicianId,
        fromPrevious: leg[at]!,
        arrival: endsAt(clock, plan.leave[at - 1]! + leg[at]!),
        start: beginsAt(clock, start),
        end: endsAt(clock, plan.leave[at]!),
        slack: plan.late[at]! - start,
      });
    }
  }
  return times;
};
