import type { StoreRecord } from '../records';
import { dayOf, startOfDay, weekdayOf } from './day';
import { likelyRestDay } from './holidays';

/** The part of a day in which time counts: half-open, in milliseconds from its midnight; `undefined` is none of it. */
export type RunningTime = (day: string) => { readonly from: number; readonly to: number } | undefined;

const minute = 60_000;
const dayLength = 24 * 60 * minute;
const wholeDay = { from: 0, to: dayLength };

/** Every hour of every day. */
export const calendarTime: RunningTime = () => wholeDay;

/** Every hour of the working days of the official calendar. */
export const workingTime: RunningTime = (day) => (likelyRestDay(day) ? undefined : wholeDay);

/** The hours in which a store is open, by its own week and its own closed days: many are open on holidays. */
export const openTime =
  ({ hours, closedDays }: Pick<StoreRecord, 'hours' | 'closedDays'>): RunningTime =>
  (day) => {
    const opened = closedDays.includes(day) ? undefined : hours[weekdayOf(day)];
    return opened ? { from: opened.opens * minute, to: opened.closes * minute } : undefined;
  };

const dayAt = (instant: number): string => dayOf(new Date(instant).toISOString());
const midnightBefore = (instant: number): number => Date.parse(startOfDay(dayAt(instant)));

/** How long time counted between two instants, in milliseconds. */
export const runningBetween = (time: RunningTime, from: number, to: number): number => {
  if (time === calendarTime) return Math.max(0, to - from);
  let sum = 0;
  for (let midnight = midnightBefore(from); midnight < to; midnight += dayLength) {
    const counts = time(dayAt(midnight));
    if (!counts) continue;
    sum += Math.max(0, Math.min(to, midnight + counts.to) - Math.max(from, midnight + counts.from));
  }
  return sum;
};

/** Days; longer than any promise. */
const horizon = 800;

/** The earliest instant by which `left` milliseconds counted after `from`; what never counts counts plainly. */
export const afterRunning = (time: RunningTime, from: number, left: number): number => {
  if (time === calendarTime) return from + left;
  let rest = left;
  let midnight = midnightBefore(from);
  for (let day = 0; day < horizon; day += 1, midnight += dayLength) {
    const counts = time(dayAt(midnight));
    if (!counts) continue;
    const begins = Math.max(from, midnight + counts.from);
    const available = midnight + counts.to - begins;
    if (available <= 0) continue;
    if (rest <= available) return begins + rest;
    rest -= available;
  }
  return from + left;
};
