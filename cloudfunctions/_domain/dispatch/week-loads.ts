import { standingOf } from '../assignment/standing';
import type { StoreRecord } from '../records';
import { planOfDay } from './plan-of-day';
import type { DispatchSheet, WeekLoad } from './sheet';
import type { TechnicianDay } from './technician-day';

/** So many days before today count for fairness, besides the day that is planned (assignment model §5). */
export const loadDays = 6;

/**
 * What everybody worked on some days, travel included, and how much time there was; minutes, by technician. Known once a
 * night, so that all day every offer, booking and explanation reckons with the same.
 * @param days of all the dates
 */
export const weekLoads = (
  sheet: DispatchSheet,
  store: Pick<StoreRecord, 'closedDays'>,
  days: readonly TechnicianDay[],
  dates: readonly string[],
): Readonly<Record<string, WeekLoad>> => {
  const loads = new Map<string, WeekLoad>();
  for (const date of dates) {
    const { shifts, clocks, plan } = standingOf(planOfDay(sheet, store, days, date));
    shifts.forEach(({ technicianId }, k) => {
      const { worked, available } = loads.get(technicianId) ?? { worked: 0, available: 0 };
      const clock = clocks[k];
      if (clock === undefined) return;
      loads.set(technicianId, {
        worked: Math.round(worked + (plan.work[k] ?? 0)),
        available: available + clock.closes - clock.opens,
      });
    });
  }
  return Object.fromEntries(loads);
};
