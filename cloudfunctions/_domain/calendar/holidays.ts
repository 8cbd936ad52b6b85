import { addDays, weekdayOf } from './day';
import { publishedPlans } from './published-plans';

const planOf = (day: string) => publishedPlans[day.slice(0, 4)];
const isWeekend = (day: string): boolean => weekdayOf(day) >= 5;

/** Last day of the last year whose plan of holidays and make-up days is published, `YYYY-MM-DD`. */
export const publishedUntil: string = `${Object.keys(publishedPlans).sort().pop() ?? '0000'}-12-31`;

/**
 * Whether nobody works on a day: a weekend or an official holiday, unless it is made up for.
 * @param day `YYYY-MM-DD` at +08:00
 * @returns `undefined` where that year's plan is not published (or is older than what we keep): even a
 * Sunday may become a working day, so neither answer would be true
 * Source: the yearly notice of the State Council's General Office.
 */
export const isRestDay = (day: string): boolean | undefined => {
  const plan = planOf(day);
  if (!plan) return undefined;
  if (plan.worked.includes(day)) return false;
  return isWeekend(day) || plan.off.some(([from, to]) => from <= day && day <= to);
};

/** Holidays of fixed date that no plan can move: New Year, 1–2 May, 1–3 October (decree 795 of 2024, art. 2). */
const fixedHolidays: readonly string[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/**
 * The best that is known: the plan where there is one; in other years weekends and the holidays of fixed
 * date. Whoever counts with it beyond the plans says that the count is uncertain.
 */
export const likelyRestDay = (day: string): boolean =>
  isRestDay(day) ?? (isWeekend(day) || fixedHolidays.includes(day.slice(5)));

/**
 * Last day of a period whose last day would be `day`: where that is a rest day, the first day after the
 * rest (Civil Code art. 203; that weekends count as rest days is court practice and better for the
 * customer). In a year without a published plan weekends and the holidays of fixed date are known.
 */
export const extendOverRestDays = (day: string): string => {
  let last = day;
  while (likelyRestDay(last)) last = addDays(last, 1);
  return last;
};
