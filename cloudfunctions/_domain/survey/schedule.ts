import { followUpDays, type FollowUpDay } from '../../../contracts/survey';
import { dayOf, startOfDay } from '../calendar/day';

/*
 * When somebody is asked (survey.md F3): never before ten nor from six in the evening on at +08:00, and never twice
 * within a week. Instants are ISO in UTC.
 */

const hour = 3_600_000;
const day = 24 * hour;
const opens = 10;
const closes = 18;

const isoOf = (instant: number): string => new Date(instant).toISOString();

/** The instant itself where one may ask then, else the next ten o'clock. */
export const inHours = (instant: string): string => {
  const start = Date.parse(startOfDay(dayOf(instant)));
  const at = Date.parse(instant);
  if (at < start + opens * hour) return isoOf(start + opens * hour);
  if (at < start + closes * hour) return isoOf(at);
  return isoOf(start + day + opens * hour);
};

const later = (instant: string, ms: number): string => isoOf(Date.parse(instant) + ms);

/** Two hours after the job. */
export const askAt = (completedAt: string): string => inHours(later(completedAt, 2 * hour));

/** Two days after he was asked, once. */
export const remindAt = (asked: string): string => inHours(later(asked, 48 * hour));

/** Fifteen days after the job; from then on nothing is taken. */
export const closesAt = (completedAt: string): string => later(completedAt, 15 * day);

/** What is begun and not sent counts after this long. */
export const sealedAt = (touchedAt: string): string => later(touchedAt, hour);

export const followUpAt = (completedAt: string, days: FollowUpDay): string =>
  inHours(later(completedAt, days * day));

/** Until when a question of later can be answered: until the next one comes, the last for a month. */
export const followUpUntil = (completedAt: string, days: FollowUpDay): string => {
  const next = followUpDays[followUpDays.indexOf(days) + 1];
  return next === undefined ? later(completedAt, (days + 30) * day) : followUpAt(completedAt, next);
};

/** One request a week, whatever it is about. */
const pause = 7 * day;

/** Whether somebody was asked so lately that he is left alone. */
export const askedLately = (askedAt: string | undefined, now: string): boolean =>
  askedAt !== undefined && Date.parse(now) - Date.parse(askedAt) < pause;

/** When he may be asked again. */
export const askAgainAt = (askedAt: string): string => inHours(later(askedAt, pause));

/** Whether somebody may be asked if he would recommend the shop: on the thirtieth day, and once in 180 days. */
export const mayAskRecommend = (days: FollowUpDay, recommendAt: string | undefined, now: string): boolean =>
  days === 30 && (recommendAt === undefined || Date.parse(now) - Date.parse(recommendAt) >= 180 * day);
