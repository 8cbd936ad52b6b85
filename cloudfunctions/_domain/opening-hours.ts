import type { StoreRecord } from './records';

const minute = 60_000;
const dayLength = 24 * 60 * minute;
/** Asia/Shanghai, fixed: China keeps no daylight saving time. */
const zone = 8 * 60 * minute;

type Week = Pick<StoreRecord, 'hours' | 'closedDays'>;

/** Half-open opening time of the local day that begins at `midnight` (epoch ms), or nothing. */
const openOn = (week: Week, midnight: number): { from: number; to: number } | undefined => {
  const local = new Date(midnight + zone);
  if (week.closedDays.includes(local.toISOString().slice(0, 10))) return undefined;
  const hours = week.hours[(local.getUTCDay() + 6) % 7];
  return hours ? { from: midnight + hours.opens * minute, to: midnight + hours.closes * minute } : undefined;
};

/**
 * When the store's promise to answer runs out: `minutes` of opening time after `from`.
 * A store that does not open within a year counts plainly.
 * @param from ISO instant
 * @returns ISO instant in UTC
 * Rule: the store's own promise (`answerMinutes`), as delivered two working hours.
 */
export const answerBy = (week: Week, from: string, minutes: number): string => {
  const start = Date.parse(from);
  let left = minutes * minute;
  const firstMidnight = Math.floor((start + zone) / dayLength) * dayLength - zone;
  for (let day = 0; day < 366; day += 1) {
    const open = openOn(week, firstMidnight + day * dayLength);
    if (!open) continue;
    const begins = Math.max(open.from, start);
    const available = open.to - begins;
    if (available <= 0) continue;
    if (left <= available) return new Date(begins + left).toISOString();
    left -= available;
  }
  return new Date(start + minutes * minute).toISOString();
};
