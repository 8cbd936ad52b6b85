import { explain } from '../assignment/explain';
import type { StoreRecord } from '../records';
import { planOfDay } from './plan-of-day';
import type { DispatchSheet } from './sheet';
import type { PlannedVisit, TechnicianDay } from './technician-day';

/** Those of a date with some of them in the place of what they were. */
export const withDays = (
  days: readonly TechnicianDay[],
  written: readonly TechnicianDay[],
): readonly TechnicianDay[] => [
  ...days.filter((day) => !written.some(({ _id }) => _id === day._id)),
  ...written,
];

/**
 * Technician-days with why some of their visits are where they are, among everybody's day and not only those that
 * change: computed again from the plan as it lies there then, the figures are the same.
 * @param whole the date's days as they were read
 * @param after those that are written
 */
export const explained = (
  { sheet, store }: { readonly sheet: DispatchSheet; readonly store: Pick<StoreRecord, 'closedDays'> },
  whole: readonly TechnicianDay[],
  after: readonly TechnicianDay[],
  date: string,
  isAsked: (day: TechnicianDay, visit: PlannedVisit) => boolean,
): readonly TechnicianDay[] => {
  const day = planOfDay(sheet, store, withDays(whole, after), date);
  return after.map((one) => ({
    ...one,
    visits: one.visits.map((visit) => {
      if (!isAsked(one, visit)) return visit;
      const { why: _before, ...rest } = visit;
      const why = explain(day, visit.visitId);
      return why === undefined ? rest : { ...rest, why };
    }),
  }));
};
