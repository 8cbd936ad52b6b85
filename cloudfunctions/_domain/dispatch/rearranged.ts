import { routeOfTechnician, withRoutes } from '../assignment/day-part';
import type { Day, Route } from '../assignment/model';

/** The routes of one small step, and what nobody has after it. */
export interface Rearranged {
  readonly routes: readonly Route[];
  readonly day: Day;
}

/** What a better plan does with some technicians' routes, and what then waits. */
export const rearranged = (before: Day, after: Day, group: readonly string[]): Rearranged => {
  const routes = group.map((technicianId) => routeOfTechnician(after, technicianId));
  const placed = new Set(routes.flatMap(({ visits }) => visits.map(({ visitId }) => visitId)));
  const waiting = before.waiting.filter(({ visitId }) => !placed.has(visitId));
  return { routes, day: { ...withRoutes(before, routes), waiting } };
};
