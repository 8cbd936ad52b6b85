import { insertVisit } from '../assignment/insert-visit';
import { standingOf } from '../assignment/standing';
import type { StoreRecord } from '../records';
import { planOfDay } from './plan-of-day';
import type { DispatchSheet } from './sheet';
import { nobody, type PlannedVisit, type TechnicianDay } from './technician-day';

/** Who is not asked again, and from when on somebody can be there: minutes of the day. */
export interface PassedOn {
  readonly not: string;
  readonly notBefore?: number;
}

/** The visit as somebody else is asked for it: in the rest of its window; undefined where nothing is left of that. */
export const askedAs = (
  visit: PlannedVisit,
  { not, notBefore = 0 }: Partial<PassedOn>,
): PlannedVisit | undefined => {
  const window = { from: Math.max(visit.window.from, notBefore), to: visit.window.to };
  if (window.from >= window.to) return undefined;
  return { ...visit, window, not: not === undefined ? visit.not : [...new Set([...visit.not, not])] };
};

/** The visit as it is kept: whoever gave it away is not asked again. */
export const keptAs = (visit: PlannedVisit, { not }: Partial<PassedOn>): PlannedVisit =>
  not === undefined
    ? visit
    : {
        ...visit,
        not: [...new Set([...visit.not, not])],
        declinedBy: [...new Set([...(visit.declinedBy ?? []), not])],
      };

/**
 * Who takes a visit instead of its technician: whom it costs least in what is left of its window, `nobody` where none
 * has room.
 * @param days of that date
 */
export const whoElse = (
  { sheet, store }: { readonly sheet: DispatchSheet; readonly store: Pick<StoreRecord, 'closedDays'> },
  days: readonly TechnicianDay[],
  date: string,
  visitId: string,
  passed: PassedOn,
): string => {
  const visit = days.flatMap(({ visits }) => visits).find((one) => one.visitId === visitId);
  const asked = visit && askedAs(visit, passed);
  if (!asked) return nobody;
  const rest = days.map((day) => ({
    ...day,
    visits: day.visits.filter((one) => one.visitId !== visitId),
  }));
  const { route } = insertVisit(standingOf(planOfDay(sheet, store, rest, date)), asked);
  return route?.technicianId ?? nobody;
};
