import { checkDay, type Violation } from '../assignment/check-day';
import { insertVisit } from '../assignment/insert-visit';
import type { Day } from '../assignment/model';
import { standingOf } from '../assignment/standing';
import { withRoutes } from '../assignment/day-part';
import type { StoreRecord } from '../records';
import { planOfDay, routeOf } from './plan-of-day';
import type { DispatchSheet } from './sheet';
import {
  dayId,
  emptyDay,
  inOtherHands,
  nobody,
  withVisits,
  type PlannedVisit,
  type TechnicianDay,
} from './technician-day';

/** A visit that cannot stay with whom it is, and where it goes. */
export interface Displaced {
  readonly visit: PlannedVisit;
  readonly from: string;
  /** `nobody` where no colleague has room in its window. */
  readonly to: string;
  readonly lost: Violation['what'];
}

/** Begun visits are not taken from anybody, whatever the plan says. */
const isMovable = ({ state }: PlannedVisit): boolean => state === 'planned' || state === 'departed';

const weigh = (one: PlannedVisit, other: PlannedVisit): number =>
  other.weight - one.weight || one.window.from - other.window.from || (one.visitId < other.visitId ? -1 : 1);

/** The first visit of a route that must go for the rest to hold, and why. */
const firstMisfit = (
  day: Day,
  route: readonly PlannedVisit[],
  technicianId: string,
): { readonly visit: PlannedVisit; readonly lost: Violation['what'] } | undefined => {
  const [violation] = checkDay({
    ...day,
    waiting: [],
    routes: [routeOf({ technicianId, visits: route })],
  });
  if (!violation) return undefined;
  const named = route.find(({ visitId }) => visitId === violation.visitId);
  // Too much of it: the lightest visit goes, the latest of equals.
  const movable = route.filter(isMovable);
  const lightest = [...movable].sort(weigh)[movable.length - 1];
  const visit = named && isMovable(named) ? named : lightest;
  return visit ? { visit, lost: violation.what } : undefined;
};

/**
 * Takes from every technician what he cannot serve any more under a changed sheet or store, and gives it to whoever
 * has room in its window; what nobody can take waits with `nobody`, first to be placed by every re-planning. Windows
 * are kept in any case; the heaviest and earliest are placed first.
 * @param days of one date; `nobody`'s among them
 */
export const displace = (
  sheet: DispatchSheet,
  store: Pick<StoreRecord, 'closedDays'>,
  days: readonly TechnicianDay[],
  date: string,
): { readonly displaced: readonly Displaced[]; readonly days: readonly TechnicianDay[] } => {
  const ofDate = days.filter((day) => day.date === date);
  const storeId = sheet.storeId;
  const plain = planOfDay(sheet, store, [], date);
  const visitsOf = new Map(ofDate.map(({ technicianId, visits }) => [technicianId, visits]));
  const loose: { visit: PlannedVisit; from: string; lost: Violation['what'] }[] = [];
  for (const { technicianId } of ofDate.filter((day) => day.technicianId !== nobody)) {
    let visits = visitsOf.get(technicianId) ?? [];
    for (let left = visits.length; left > 0; left -= 1) {
      const misfit = firstMisfit(plain, visits, technicianId);
      if (!misfit) break;
      visits = visits.filter((visit) => visit !== misfit.visit);
      loose.push({ ...misfit, from: technicianId });
    }
    visitsOf.set(technicianId, visits);
  }
  let day: Day = {
    ...plain,
    routes: plain.shifts.map(({ technicianId }) =>
      routeOf({ technicianId, visits: visitsOf.get(technicianId) ?? [] }),
    ),
  };
  const displaced = [...loose]
    .sort((one, other) => weigh(one.visit, other.visit))
    .map(({ visit, from, lost }): Displaced => {
      const freed = inOtherHands(visit);
      const { route, place } = { place: undefined, ...insertVisit(standingOf(day), freed) };
      const to = route?.technicianId ?? nobody;
      if (route) day = withRoutes(day, [route]);
      const before = visitsOf.get(to) ?? [];
      const at = place?.position ?? before.length;
      visitsOf.set(to, [...before.slice(0, at), freed, ...before.slice(at)]);
      return { visit: freed, from, to, lost };
    });
  const touched = new Set(displaced.flatMap(({ from, to }) => [from, to]));
  return {
    displaced,
    days: [...touched].sort().map((technicianId) => {
      const known = ofDate.find((one) => one._id === dayId(storeId, date, technicianId));
      return withVisits(known ?? emptyDay(storeId, date, technicianId), visitsOf.get(technicianId) ?? []);
    }),
  };
};
