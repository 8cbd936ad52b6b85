import { timesOfDay, type Times } from '../assignment/times-of-day';
import { dayOf } from '../calendar/day';
import type { StoreRecord } from '../records';
import { planOfDay } from './plan-of-day';
import type { DispatchSheet } from './sheet';
import type { TechnicianDay } from './technician-day';
import { expectedStarts, minutesInto } from './watch';

/** A technician's day, and what it is planned by. */
export interface DayOf {
  readonly sheet: DispatchSheet;
  readonly store: Pick<StoreRecord, 'closedDays'>;
  readonly day: TechnicianDay;
}

/** When the visits of one technician happen, as far as his day still holds. */
export const timesOn = ({ sheet, store, day }: DayOf): ReadonlyMap<string, Times> =>
  timesOfDay(planOfDay(sheet, store, [day], day.date));

/** When the visits of a technician's day are likely to begin, as it goes. */
export const expectedOn = (of: DayOf, now: string): ReadonlyMap<string, number> =>
  expectedStarts(of.day.visits, timesOn(of), minutesInto(of.day.date, now));

const lastMinute = 1_439;

/**
 * When each visit that the plan still holds begins: by the plan, or later where the day goes more slowly. Of a day
 * that is over the plan says it.
 */
export const startsOn = (of: DayOf, now: string): ReadonlyMap<string, number> => {
  const times = timesOn(of);
  const isOver = of.day.date < dayOf(now);
  const expected = isOver ? undefined : expectedStarts(of.day.visits, times, minutesInto(of.day.date, now));
  return new Map(
    [...times].map(([visitId, { start }]) => [
      visitId,
      // Nobody is told parts of a minute.
      Math.min(lastMinute, Math.ceil(expected?.get(visitId) ?? start)),
    ]),
  );
};
