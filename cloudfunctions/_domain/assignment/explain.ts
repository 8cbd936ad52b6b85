import { dayOf, dayWithout, findVisit, routeOfTechnician, withRoutes } from './day-part';
import { routeWith } from './insert-visit';
import type { Day, Hindrance, Visit } from './model';
import { askFor, nobodyHindered, placeWith, type Hindered, type Place } from './place';
import { beginsAt, endsAt } from './shift-clock';
import { standingOf, type Standing } from './standing';
import { travelMinutes } from './travel';
import { differenceOfWorth, worthOf, type Worth } from './worth';

/** Somebody else who could serve a visit, and what it would cost more than it costs now. */
export interface Alternative {
  readonly technicianId: string;
  readonly start: number;
  readonly load: number;
  readonly difference: Worth;
}

/** Why this technician: ids and numbers only, each of them to be had again from the day's plan and the visit. */
export interface Explanation {
  readonly visitId: string;
  readonly technicianId: string;
  readonly technicians: number;
  /** Who could serve it as the day stands, the chosen one included. */
  readonly qualified: number;
  readonly hindered: Hindered;
  /** Travel that the route would save without the visit. */
  readonly detour: number;
  readonly fromPrevious: number;
  readonly arrival: number;
  readonly start: number;
  readonly slack: number;
  /** Worked of available minutes, over the days that count for fairness; 1 is all of them. */
  readonly load: number;
  readonly medianLoad: number;
  readonly continuity: 'same' | 'other' | 'first';
  readonly announced: 'same' | 'other' | 'nobody';
  readonly alternatives: readonly Alternative[];
}

const relation = <None extends string>(id: string | undefined, technicianId: string, none: None) =>
  id === undefined ? none : id === technicianId ? ('same' as const) : ('other' as const);

/** Share of somebody's minutes that is filled, before today and today. */
export const loadsOf = ({ shifts, clocks, plan }: Standing): readonly number[] =>
  shifts.map((shift, k) => {
    const available = (shift.available ?? 0) + clocks[k]!.closes - clocks[k]!.opens;
    return ((shift.worked ?? 0) + plan.work[k]!) / Math.max(1, available);
  });

const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
};

/** Every technician's best place for a visit in a day that does not have it, or what hinders. */
export const placesFor = (standing: Standing, visit: Visit) => {
  const asking = askFor(standing, visit);
  return standing.shifts.map((_, k) => placeWith(standing, k, asking, visit.window));
};

/** The times of a visit where it stands. */
const presentPlace = ({ plan, stops, visits, clocks, rules }: Standing, visit: Visit) => {
  const { problem, stride, node, leg } = plan;
  const j = visits.indexOf(visit);
  const k = plan.routeOf[j]!;
  const at = k * stride + plan.visit.subarray(k * stride, (k + 1) * stride).indexOf(j);
  const start = plan.leave[at]! - problem.minutes[j]!;
  const [before, after] = [stops[node[at - 1]!]!, stops[node[at + 1]!]!];
  const direct = plan.count[k] === 1 ? 0 : travelMinutes(before, after, rules);
  return {
    k,
    detour: leg[at]! + leg[at + 1]! - direct,
    fromPrevious: leg[at]!,
    arrival: endsAt(clocks[k]!, plan.leave[at - 1]! + leg[at]!),
    start: beginsAt(clocks[k]!, start),
    slack: plan.late[at]! - start,
  };
};

const alternativesTo = (day: Day, rest: Day, visit: Visit, chosen: string, places: readonly Place[]) =>
  places
    .filter((place) => place.technicianId !== chosen)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3)
    .map((place): Alternative => {
      const { technicianId, position, start } = place;
      const both = new Set([technicianId, chosen]);
      const moved = routeWith(routeOfTechnician(rest, technicianId), position, visit);
      const after = withRoutes(dayOf(rest, both), [moved]);
      const difference = differenceOfWorth(
        worthOf(after),
        worthOf(dayOf({ ...day, waiting: rest.waiting }, both)),
      );
      const standing = standingOf(dayOf(after, new Set([technicianId])));
      return { technicianId, start, load: loadsOf(standing)[0]!, difference };
    });

/**
 * Why a visit is with whom it is. Stored with the assignment and computed again from the same day: the same numbers.
 * @returns undefined where nobody serves it
 */
export const explain = (day: Day, visitId: string): Explanation | undefined => {
  const { visit, route } = findVisit(day, visitId) ?? {};
  const standing = standingOf(day);
  if (!visit || !route || !standing.visits.includes(visit)) return undefined;
  const { technicianId } = route;
  const { k, ...times } = presentPlace(standing, visit);
  const loads = loadsOf(standing);

  const rest = dayWithout(day, visitId);
  const places = placesFor(standingOf(rest), visit);
  const hindered = nobodyHindered();
  for (const place of places) if (typeof place === 'string') hindered[place] += 1;
  const free = places.filter((place) => typeof place !== 'string');
  return {
    visitId,
    technicianId,
    technicians: places.length,
    qualified: free.length,
    hindered,
    ...times,
    load: loads[k]!,
    medianLoad: medianOf(loads),
    continuity: relation(visit.before, technicianId, 'first'),
    announced: relation(visit.announced, technicianId, 'nobody'),
    alternatives: alternativesTo(day, rest, visit, technicianId, free),
  };
};

/** Who could take a visit as the day stands without it, and what hinders the others; by technician. */
export const whoCould = (day: Day, visitId: string): ReadonlyMap<string, Hindrance | undefined> => {
  const { visit } = findVisit(day, visitId) ?? {};
  if (!visit) return new Map();
  const places = placesFor(standingOf(dayWithout(day, visitId)), visit);
  return new Map(
    day.shifts.map(({ technicianId }, at) => {
      const place = places[at];
      return [technicianId, typeof place === 'string' ? place : undefined];
    }),
  );
};
