import type { Day, Route } from '../assignment/model';
import type { StoreRecord } from '../records';
import type { DispatchSheet } from './sheet';
import { rulesOf, shiftsOf } from './shifts';
import { nobody, type PlannedVisit, type TechnicianDay } from './technician-day';

/** Begun, on the way, or announced to the customer: it stays with whom it is. */
const isFixed = ({ state, frozen }: PlannedVisit): boolean => state !== 'planned' || frozen === true;

/** A technician's route: what comes before the last fixed visit stays as it is. */
export const routeOf = ({ technicianId, visits }: Pick<TechnicianDay, 'technicianId' | 'visits'>): Route => {
  const last = visits.reduce((found, visit, at) => (isFixed(visit) ? at + 1 : found), 0);
  return {
    technicianId,
    visits: visits.map((visit) => (visit.locked ? { ...visit, pinned: true } : visit)),
    ...(last === 0 ? {} : { fixed: last }),
  };
};

/**
 * One day as the assignment looks at it. Visits of somebody who does not work that day any more (ill, left) have to
 * be placed again, like those that wait for a technician.
 * @param days of that date, `nobody`'s among them; technicians without a document have no visit
 */
export const planOfDay = (
  sheet: DispatchSheet,
  store: Pick<StoreRecord, 'closedDays'>,
  days: readonly TechnicianDay[],
  date: string,
): Day => {
  const shifts = shiftsOf(sheet, store, date);
  const ofDate = days.filter((day) => day.date === date);
  const isWorking = (technicianId: string) => shifts.some((shift) => shift.technicianId === technicianId);
  return {
    shifts,
    routes: shifts.map(({ technicianId }) =>
      routeOf(ofDate.find((day) => day.technicianId === technicianId) ?? { technicianId, visits: [] }),
    ),
    waiting: ofDate
      .filter(({ technicianId }) => technicianId === nobody || !isWorking(technicianId))
      .flatMap(({ visits }) => visits),
    rules: rulesOf(sheet),
  };
};
