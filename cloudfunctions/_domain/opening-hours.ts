import { afterRunning, openTime, runningBetween } from './calendar/running-time';
import type { StoreRecord } from './records';

type Week = Pick<StoreRecord, 'hours' | 'closedDays'>;

/**
 * When the store's promise to answer runs out: `minutes` of opening time after `from`. Only the store's own
 * week and closed days decide: official holidays close no shop (docs/adr/0010-holidays.md).
 * A store that never opens counts plainly.
 * @param from ISO instant
 * @returns ISO instant in UTC
 * Rule: the store's own promise (`answerMinutes`), as delivered two working hours.
 */
export const answerBy = (store: Week, from: string, minutes: number): string =>
  new Date(afterRunning(openTime(store), Date.parse(from), minutes * 60_000)).toISOString();

/**
 * The promise after the customer had to act: what was left of it runs on from `resumedAt`. A promise that was broken
 * before stays broken.
 * @param promised when it ran out before the pause; all are ISO instants
 */
export const promiseAfterPause = (
  store: Week,
  promised: string,
  pausedAt: string,
  resumedAt: string,
): string => {
  if (promised <= pausedAt) return promised;
  const left = runningBetween(openTime(store), Date.parse(pausedAt), Date.parse(promised));
  return new Date(afterRunning(openTime(store), Date.parse(resumedAt), left)).toISOString();
};
