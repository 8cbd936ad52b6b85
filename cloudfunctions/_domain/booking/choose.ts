import type { Span } from '../../../contracts/slot';
import { dayOf, withRoutes } from '../assignment/day-part';
import { insertVisit } from '../assignment/insert-visit';
import type { Day, Route } from '../assignment/model';
import { rescue } from '../assignment/rescue';
import { standingOf } from '../assignment/standing';
import { compareWorth, worthOf } from '../assignment/worth';
import { explained } from '../dispatch/explained';
import { planOfDay } from '../dispatch/plan-of-day';
import { takenBack } from '../dispatch/take-back';
import {
  emptyDay,
  inOtherHands,
  withVisits,
  type PlannedVisit,
  type TechnicianDay,
} from '../dispatch/technician-day';
import { hasReserve, leavesReserve, rescueSeed, type Asked } from './offer-days';
import { plannable } from './time';

/** Others have to change for it where it was rescued: at most four technician-days. */
interface Routed {
  readonly routes: readonly Route[];
}

/** A place that there was before a re-planning closed it: of those the one where the day is best afterwards. */
const takeBack = (asked: Asked, date: string, day: Day, visit: PlannedVisit): Routed | undefined => {
  const days = asked.days.filter((one) => one.date === date);
  const found = takenBack(day, days).flatMap((routes) => {
    const back = withRoutes(day, routes);
    const ids = new Set(routes.map(({ technicianId }) => technicianId));
    const { route } = insertVisit(standingOf(dayOf(back, ids)), visit);
    if (!route || !leavesReserve(asked, date, back, visit, visit.window)) return [];
    const all = routes.map((one) => (one.technicianId === route.technicianId ? route : one));
    return [{ routes: all, worth: worthOf(withRoutes(day, all)) }];
  });
  return found.sort((a, b) => compareWorth(a.worth, b.worth))[0];
};

const routed = (
  asked: Asked,
  date: string,
  day: Day,
  visit: PlannedVisit,
  isLate: (() => boolean) | undefined,
): Routed | undefined => {
  const { window, ...anyTime } = visit;
  const { route } = insertVisit(standingOf(day), visit);
  // A place that is kept for urgent claims is none, and others are not moved to make one that was not there before.
  if (route) return leavesReserve(asked, date, day, visit, window) ? { routes: [route] } : undefined;
  const back = takeBack(asked, date, day, visit);
  if (back || hasReserve(asked, date)) return back;
  return rescue(day, anyTime, [window], {
    seed: rescueSeed,
    ...(isLate === undefined ? {} : { shouldStop: isLate }),
  });
};

/** The technician-days after it: one revision further, each visit that changed hands explained anew. */
const daysAfter = (
  { sheet, days }: Asked,
  date: string,
  { routes }: Routed,
  booked: PlannedVisit,
): readonly TechnicianDay[] => {
  const ofDate = days.filter((one) => one.date === date);
  const known = new Map(ofDate.flatMap(({ visits }) => visits.map((one) => [one.visitId, one])));
  const before = (technicianId: string) =>
    ofDate.find((one) => one.technicianId === technicianId) ?? emptyDay(sheet.storeId, date, technicianId);
  const isNew = ({ technicianId }: { readonly technicianId: string }, visitId: string) =>
    !before(technicianId).visits.some((one) => one.visitId === visitId);
  const after = routes.map((route) =>
    withVisits(
      before(route.technicianId),
      route.visits.map(({ visitId }): PlannedVisit => {
        const visit = known.get(visitId) ?? booked;
        return isNew(route, visitId) ? inOtherHands(visit) : visit;
      }),
    ),
  );
  const store = { closedDays: sheet.closedDays ?? [] };
  return explained({ sheet, store }, ofDate, after, date, (day, { visitId }) => isNew(day, visitId));
};

/**
 * Who takes a visit in a window, as the plan stands: where it costs least; or, where plain insertion finds no place, by
 * taking back a re-planning's step that closed it, or by moving others' visits among at most four technicians. Every
 * other booking keeps its window.
 * @param isLate asked while others' visits are moved: a customer waits for the answer
 * @returns the technician-days to write, each one revision further; `undefined` where the window cannot be had
 */
export const choose = (
  asked: Asked,
  date: string,
  window: Span,
  isLate?: () => boolean,
): readonly TechnicianDay[] | undefined => {
  const { sheet, days, now } = asked;
  const closedDays = sheet.closedDays ?? [];
  const isOffered = sheet.windows.some(({ from, to }) => from === window.from && to === window.to);
  const left = plannable(window, date, now);
  const unbooked = asked.visitOn(date);
  if (!isOffered || !left || !unbooked || closedDays.includes(date)) return undefined;
  const day = planOfDay(sheet, { closedDays }, days, date);
  const isWhole = left.from === window.from;
  const visit: PlannedVisit = { ...unbooked, window: left, ...(isWhole ? {} : { promised: window }) };
  const found = routed(asked, date, day, visit, isLate);
  return found && daysAfter(asked, date, found, visit);
};
