import { addDays } from './day';
import { isRestDay, likelyRestDay } from './holidays';

/** A day that was counted; `uncertain` where the count touched a year whose plan is not published. */
export interface CountedDay {
  readonly day: string;
  readonly uncertain: boolean;
}

/**
 * The n-th working day after `day`, by the official calendar; `day` itself is not counted (Civil Code art. 201).
 * @param count at least 1
 */
export const addWorkingDays = (day: string, count: number): CountedDay => {
  let last = day;
  let uncertain = false;
  for (let left = count; left > 0;) {
    last = addDays(last, 1);
    uncertain ||= isRestDay(last) === undefined;
    if (!likelyRestDay(last)) left -= 1;
  }
  return { day: last, uncertain };
};
