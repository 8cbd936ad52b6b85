import type { Route, Visit } from './model';
import { offerWindows } from './offer-windows';
import type { Hindered, Place } from './place';
import type { Standing } from './standing';

/** One technician's new route, or nobody's and how many were hindered by what. */
export type Inserted =
  | { readonly route: Route; readonly place: Place }
  | { readonly route?: undefined; readonly hindered: Hindered };

/** A route with a visit behind `position` others. */
export const routeWith = (route: Route, position: number, visit: Visit): Route => ({
  ...route,
  visits: [...route.visits.slice(0, position), visit, ...route.visits.slice(position)],
});

/** Puts a visit where it costs least within its own window, moving nothing else. */
export const insertVisit = (standing: Standing, visit: Visit): Inserted => {
  const [offer] = offerWindows(standing, visit, [visit.window]);
  const { place, hindered } = offer!;
  if (!place) return { hindered };
  const { technicianId, position } = place;
  const route = standing.day.routes.find((one) => one.technicianId === technicianId);
  return { route: routeWith(route ?? { technicianId, visits: [] }, position, visit), place };
};
