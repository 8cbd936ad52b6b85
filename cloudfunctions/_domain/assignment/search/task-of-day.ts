import type { Day, Shift, Visit } from '../model';
import { barred } from '../place';
import { extraOf, inOrder, technicianNumbers, workOf, writeStarts } from '../problem-of-day';
import { shiftClock } from '../shift-clock';
import { travelMinutes, type Stop } from '../travel';
import type { Task } from './search';

/** A day as the search is asked; visits and technicians by index, in the order of their ids. */
export interface DayTask extends Task {
  readonly visits: readonly Visit[];
  readonly shifts: readonly Shift[];
}

const fillTravel = (stops: readonly Stop[], day: Day): Float64Array => {
  const nodes = stops.length;
  const travel = new Float64Array(nodes * nodes);
  for (let from = 0; from < nodes; from += 1) {
    for (let to = 0; to < from; to += 1) {
      const minutes = travelMinutes(stops[from]!, stops[to]!, day.rules);
      travel[from * nodes + to] = minutes;
      travel[to * nodes + from] = minutes;
    }
  }
  return travel;
};

/** Whom a visit stays with in spite of everything: it is in the fixed part of a route, or locked. */
const holders = (day: Day): ReadonlyMap<string, string> =>
  new Map(
    day.routes.flatMap(({ technicianId, visits, fixed = 0 }) =>
      visits.flatMap(({ visitId, pinned }, at): [string, string][] =>
        at < fixed || pinned === true ? [[visitId, technicianId]] : [],
      ),
    ),
  );

/** Routes of technicians without a shift are taken apart: their visits are served by others if they can be. */
export const taskOfDay = (day: Day): DayTask => {
  const shifts = inOrder(day.shifts);
  const clocks = shifts.map(shiftClock);
  const visits = [...day.waiting, ...day.routes.flatMap((route) => route.visits)].sort((a, b) =>
    a.visitId < b.visitId ? -1 : 1,
  );
  const indexOf = new Map(visits.map(({ visitId }, j) => [visitId, j]));
  const routeOf = new Map(day.routes.map((route) => [route.technicianId, route]));
  const rows = shifts.map((shift) => routeOf.get(shift.technicianId));
  const held = holders({ ...day, routes: rows.flatMap((route) => route ?? []) });
  const numbers = technicianNumbers(shifts, clocks, visits.length, day.rules);
  const ableFrom = new Int32Array(visits.length + 1);
  const able: number[] = [];
  for (const [j, visit] of visits.entries()) {
    const minutes = workOf(visit);
    numbers.minutes[j] = minutes;
    const holder = held.get(visit.visitId);
    for (const [k, shift] of shifts.entries()) {
      const at = j * shifts.length + k;
      numbers.extra[at] = extraOf(visit, shift.technicianId, day.rules);
      // Where it stands it may stay, whatever is said of skills today; elsewhere it must be allowed.
      const here = rows[k]?.visits.includes(visit) === true;
      const allowed = holder === undefined ? here || barred(shift, visit) === undefined : here;
      if (allowed && writeStarts(numbers, clocks[k]!, at, visit.window, minutes)) able.push(k);
    }
    ableFrom[j + 1] = able.length;
  }
  const stops = [...visits, ...shifts.map((shift): Stop => ({ point: shift.base }))];
  return {
    problem: { ...numbers, travel: fillTravel(stops, day), ableFrom, able: Int32Array.from(able) },
    routes: rows.map((route) => route?.visits.map(({ visitId }) => indexOf.get(visitId)!) ?? []),
    fixed: rows.map((route) => route?.fixed ?? 0),
    weight: Float64Array.from(visits, (visit) => visit.weight),
    pinned: Uint8Array.from(visits, ({ visitId }) => (held.has(visitId) ? 1 : 0)),
    visits,
    shifts,
  };
};
