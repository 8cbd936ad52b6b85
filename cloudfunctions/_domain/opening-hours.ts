import { afterRunning, openTime } from './calendar/running-time';
import type { StoreRecord } from './records';

/**
 * When the store's promise to answer runs out: `minutes` of opening time after `from`. Only the store's own
 * week and closed days decide: official holidays close no shop (docs/adr/0010-holidays.md).
 * A store that never opens counts plainly.
 * @param from ISO instant
 * @returns ISO instant in UTC
 * Rule: the store's own promise (`answerMinutes`), as delivered two working hours.
 */
export const answerBy = (
  store: Pick<StoreRecord, 'hours' | 'closedDays'>,
  from: string,
  minutes: number,
): string => new Date(afterRunning(openTime(store), Date.parse(from), minutes * 60_000)).toISOString();
