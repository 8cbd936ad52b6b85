import { checkDay, type Violation } from './check-day';
import { dayOf, dayWithout, findVisit, routeOfTechnician, withRoutes } from './day-part';
import { routeWith } from './insert-visit';
import type { Day, Hindrance, Route, Visit } from './model';
import { askFor, placeWith, type Place } from './place';
import { standingOf } from './standing';
import { differenceOfWorth, worthOf, type Worth } from './worth';

/** What would become of a day if a visit were moved by hand. */
export interface Move {
  /** The routes that change: at most two. */
  readonly routes: readonly Route[];
  /** The best place there, or what hinders; absent where the manager named the position. */
  readonly place?: Place;
  readonly hindrance?: Hindrance;
  /** Everything the changed routes would break; empty where the move can be made without an override. */
  readonly violations: readonly Violation[];
  /** Worth after, less worth before: negative is better. */
  readonly difference: Worth;
}

/** Before the first visit whose window begins later: where a visit goes that fits nowhere. */
const bySchedule = (route: Route, visit: Visit): number => {
  const later = route.visits.findIndex(
    ({ window }, at) => at >= (route.fixed ?? 0) && window.from > visit.window.from,
  );
  return later < 0 ? route.visits.length : later;
};

/**
 * Tries a visit with a technician, at a position of the route without it or at the best one. Moves nothing that is
 * begun or inside the freeze; a lock by hand does not hold against a hand.
 * @returns undefined where the day does not have that visit or that technician, or the visit is in the fixed part
 */
export const tryMove = (
  day: Day,
  visitId: string,
  technicianId: string,
  position?: number,
): Move | undefined => {
  const found = findVisit(day, visitId);
  const shift = day.shifts.find((one) => one.technicianId === technicianId);
  if (!found || !shift) return undefined;
  const { visit, route: from } = found;
  if (from && from.visits.indexOf(visit) < (from.fixed ?? 0)) return undefined;

  const rest = dayWithout(day, visitId);
  const standing = standingOf(dayOf(rest, new Set([technicianId])));
  const best = placeWith(standing, 0, askFor(standing, visit), visit.window);
  const target = routeOfTechnician(rest, technicianId);
  const wished = position ?? (typeof best === 'string' ? bySchedule(target, visit) : best.position);
  const place = Math.min(Math.max(wished, target.fixed ?? 0), target.visits.length);
  const left = from && from.technicianId !== technicianId ? [routeOfTechnician(rest, from.technicianId)] : [];
  const routes = [...left, routeWith(target, place, visit)];

  const touched = new Set([technicianId, ...(from ? [from.technicianId] : [])]);
  const before = dayOf(day, touched);
  const after = withRoutes({ ...before, waiting: rest.waiting }, routes);
  return {
    routes,
    ...(typeof best === 'string' ? { hindrance: best } : position === undefined ? { place: best } : {}),
    violations: checkDay(after),
    difference: differenceOfWorth(worthOf(after), worthOf(before)),
  };
};
