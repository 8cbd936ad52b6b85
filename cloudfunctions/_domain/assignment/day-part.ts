import type { Day, Route, Visit } from './model';

/** The same day seen only through some technicians: their shifts and routes, and what is waiting. */
export const dayOf = (day: Day, technicianIds: ReadonlySet<string>): Day => ({
  ...day,
  shifts: day.shifts.filter((shift) => technicianIds.has(shift.technicianId)),
  routes: day.routes.filter((route) => technicianIds.has(route.technicianId)),
});

/** The day with some routes put in the place of those of the same technicians. */
export const withRoutes = (day: Day, routes: readonly Route[]): Day => {
  const changed = new Set(routes.map((route) => route.technicianId));
  return { ...day, routes: [...day.routes.filter((route) => !changed.has(route.technicianId)), ...routes] };
};

export const routeOfTechnician = (day: Day, technicianId: string): Route =>
  day.routes.find((route) => route.technicianId === technicianId) ?? { technicianId, visits: [] };

/** A visit of the day and the route that it stands in, if any. */
export const findVisit = (
  day: Day,
  visitId: string,
): { readonly visit: Visit; readonly route?: Route } | undefined => {
  for (const route of day.routes) {
    const visit = route.visits.find((one) => one.visitId === visitId);
    if (visit) return { visit, route };
  }
  const visit = day.waiting.find((one) => one.visitId === visitId);
  return visit && { visit };
};

/** The day with a visit in no route and not waiting either. */
export const dayWithout = (day: Day, visitId: string): Day => ({
  ...day,
  routes: day.routes.map((route) => {
    const place = route.visits.findIndex((visit) => visit.visitId === visitId);
    if (place < 0) return route;
    const visits = route.visits.filter((visit) => visit.visitId !== visitId);
    return {
      ...route,
      visits,
      ...(route.fixed ? { fixed: route.fixed - (place < route.fixed ? 1 : 0) } : {}),
    };
  }),
  waiting: day.waiting.filter((visit) => visit.visitId !== visitId),
});
