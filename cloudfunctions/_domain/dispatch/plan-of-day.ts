import type { Day } from '../assignment/model';
import type { StoreRecord } from '../records';
import type { DispatchSheet } from './sheet';
import { rulesOf, shiftsOf } from './shifts';
import { nobody, type TechnicianDay } from './technician-day';

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
    routes: shifts.map(({ technicianId }) => ({
      technicianId,
      visits: ofDate.find((day) => day.technicianId === technicianId)?.visits ?? [],
    })),
    waiting: ofDate
      .filter(({ technicianId }) => technicianId === nobody || !isWorking(technicianId))
      .flatMap(({ visits }) => visits),
    rules: rulesOf(sheet),
  };
};
