import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { days } from './words/days';

dayjs.extend(utc);

/** The stores' zone, always +08:00: WeChat on Android has no zone data. */
const zone = 480;
const local = (instant: string | number) => dayjs(instant).utcOffset(zone);

const dayWord = (at: dayjs.Dayjs, now: dayjs.Dayjs): string => {
  const distance = at.startOf('day').diff(now.startOf('day'), 'day');
  const named = { '-1': days.yesterday, 0: days.today, 1: days.tomorrow }[distance];
  if (named !== undefined) return named;
  return at.year() === now.year()
    ? days.monthDay(at.month() + 1, at.date())
    : days.full(at.year(), at.month() + 1, at.date());
};

/** `今天 16:30`, `明天 09:00`, `11月3日 16:30`. */
export const moment = (instant: string | number, now: number = Date.now()): string => {
  const at = local(instant);
  return `${dayWord(at, local(now))} ${at.format('HH:mm')}`;
};

/** `今天`, `11月3日`, `2025年11月3日`. */
export const dayOf = (instant: string | number, now: number = Date.now()): string =>
  dayWord(local(instant), local(now));

/** `16:30`. */
export const clock = (instant: string | number): string => local(instant).format('HH:mm');

/** A calendar day `YYYY-MM-DD` as `2026年11月3日`. */
export const calendarDay = (day: string): string => {
  const at = dayjs.utc(day);
  return days.full(at.year(), at.month() + 1, at.date());
};

/** The same without the year while it is this year's: `11月29日`. */
export const shortDay = (day: string, now: number = Date.now()): string => {
  const at = dayjs.utc(day);
  return at.year() === local(now).year()
    ? days.monthDay(at.month() + 1, at.date())
    : days.full(at.year(), at.month() + 1, at.date());
};

/** The calendar day `YYYY-MM-DD` that it is at +08:00. */
export const today = (now: number = Date.now()): string => local(now).format('YYYY-MM-DD');

/** Whole days from now until the end of a calendar day at +08:00; negative once it is over. */
export const daysUntil = (day: string, now: number = Date.now()): number =>
  dayjs.utc(day).diff(dayjs.utc(today(now)), 'day');

/** How long ago, for people who wait: `刚刚`, `12 分钟`, `3 小时`, `2 天`. */
export const waited = (since: string, now: number = Date.now()): string => {
  const minutes = Math.floor((now - dayjs(since).valueOf()) / 60_000);
  if (minutes < 1) return days.justNow;
  if (minutes < 60) return days.minutes(minutes);
  return minutes < 48 * 60 ? days.hours(Math.floor(minutes / 60)) : days.days(Math.floor(minutes / 1440));
};

/** `138****6207`; landlines keep area code and the last two. */
export const maskPhone = (phone: string): string =>
  /^1\d{10}$/.test(phone)
    ? `${phone.slice(0, 3)}****${phone.slice(-4)}`
    : `${phone.slice(0, 4)}****${phone.slice(-2)}`;

/** Fen as `¥259.00`. */
export const money = (fen: number): string => `${fen < 0 ? '-' : ''}¥${(Math.abs(fen) / 100).toFixed(2)}`;

/** A term that ends at 24:00 is told as 23:59: 0:00 would read as the morning of the day after. */
export const lastMinute = (iso: string): string => {
  const at = Date.parse(iso);
  return (at + 8 * 3_600_000) % 86_400_000 === 0 ? new Date(at - 60_000).toISOString() : iso;
};
