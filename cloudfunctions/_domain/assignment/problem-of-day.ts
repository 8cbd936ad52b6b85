import type { Rules, Shift, Visit } from './model';
import type { Problem } from './problem';
import { startsWithin, type ShiftClock } from './shift-clock';
import { tick, tickFrom, tickUntil } from './ticks';

/** Minutes of work as the engine counts them: whole ticks, at least one. */
export const workOf = (visit: Pick<Visit, 'minutes'>): number => Math.max(tick, tickFrom(visit.minutes));

/** Minutes in the objective if this technician serves the visit. */
export const extraOf = (visit: Visit, technicianId: string, rules: Rules): number =>
  (visit.before !== undefined && visit.before !== technicianId ? rules.returnMinutes : 0) +
  (visit.announced !== undefined && visit.announced !== technicianId ? rules.changeMinutes : 0);

/** Whose shifts count, always in the order of ids: what is decided does not depend on the order of the input. */
export const inOrder = (shifts: readonly Shift[]): readonly Shift[] =>
  [...shifts].sort((a, b) => (a.technicianId < b.technicianId ? -1 : 1));

/** The technicians' side of the numbers; of visits only their count is known yet, and nobody is able to serve one. */
export const technicianNumbers = (
  shifts: readonly Shift[],
  clocks: readonly ShiftClock[],
  visits: number,
  rules: Rules,
): Problem => {
  const technicians = shifts.length;
  const each = (number: (shift: Shift, k: number) => number) => Float64Array.from(shifts, number);
  const available = ({ opens, closes }: ShiftClock) => closes - opens;
  return {
    visits,
    technicians,
    travel: new Float64Array(0),
    minutes: new Float64Array(visits),
    load: new Float64Array(visits).fill(1),
    capacity: each((shift) => shift.maxVisits),
    mostWork: each((shift) => tickUntil(shift.maxWorkMinutes)),
    opens: Float64Array.from(clocks, (clock) => clock.opens),
    closes: Float64Array.from(clocks, (clock) => clock.closes),
    earliest: new Float64Array(visits * technicians),
    latest: new Float64Array(visits * technicians).fill(-Infinity),
    gaps: new Map(),
    cut: new Uint8Array(visits * technicians),
    ableFrom: new Int32Array(visits + 1),
    able: new Int32Array(0),
    extra: new Float64Array(visits * technicians),
    unfairness: each(
      (shift, k) => rules.fairness / ((shift.available ?? 0) + Math.max(1, available(clocks[k]!))),
    ),
    worked: each((shift) => shift.worked ?? 0),
    fair: rules.fairness > 0,
    alike: false,
  };
};

/** Writes when a visit may start with a technician; false where never. */
export const writeStarts = (
  problem: Problem,
  clock: ShiftClock,
  at: number,
  window: Visit['window'],
  minutes: number,
): boolean => {
  const starts = startsWithin(clock, window, minutes);
  problem.earliest[at] = starts?.earliest ?? 0;
  problem.latest[at] = starts?.latest ?? -Infinity;
  problem.cut[at] = starts && starts.gaps.length > 0 ? 1 : 0;
  if (starts && starts.gaps.length > 0) problem.gaps.set(at, starts.gaps);
  return starts !== undefined;
};
