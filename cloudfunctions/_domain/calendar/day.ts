/*
 * Calendar days are strings `YYYY-MM-DD` in the stores' zone: +08:00, fixed, since China keeps no daylight
 * saving time. Plain UTC arithmetic: `Intl` and time zone data are not at hand everywhere.
 */
const hour = 3_600_000;
const zone = 8 * hour;
const dayLength = 24 * hour;

/** Days since 1 January 1970. */
const ordinalOf = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / dayLength);
const dayAt = (ordinal: number): string => new Date(ordinal * dayLength).toISOString().slice(0, 10);

/**
 * The day on which an instant falls at +08:00.
 * @param instant ISO 8601 with any offset
 */
export const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + zone).toISOString().slice(0, 10);

/** The instant at which a day begins, ISO in UTC: 00:00 at +08:00 is 16:00Z of the day before. */
export const startOfDay = (day: string): string => new Date(ordinalOf(day) * dayLength - zone).toISOString();

/**
 * The instant at which a day ends, ISO in UTC: its 24:00 (Civil Code art. 203), which is the next day's
 * beginning. Half-open: the instant itself no longer belongs to the day.
 */
export const endOfDay = (day: string): string => startOfDay(addDays(day, 1));

/** The day `count` days later, or earlier where `count` is negative. */
export const addDays = (day: string, count: number): string => dayAt(ordinalOf(day) + count);

/**
 * The corresponding day `count` months later; where that month has none, its last day
 * (Civil Code art. 202: 31 January + 1 month is 28 or 29 February).
 */
export const addMonths = (day: string, count: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + count, 0));
  return `${lastOfMonth.toISOString().slice(0, 8)}${String(Math.min(date, lastOfMonth.getUTCDate())).padStart(2, '0')}`;
};

/** Whole days from `from` to `to`; 0 on the same day, negative where `to` is earlier. The first day is not counted (Civil Code art. 201). */
export const daysBetween = (from: string, to: string): number => ordinalOf(to) - ordinalOf(from);

/** Monday is 0, Sunday 6. */
export const weekdayOf = (day: string): number => (((ordinalOf(day) + 3) % 7) + 7) % 7;

/** Minutes from midnight of the day on which an instant falls at +08:00. */
export const minuteOf = (instant: string): number =>
  Math.floor((Date.parse(instant) - Date.parse(startOfDay(dayOf(instant)))) / 60_000);

/** The instant of a minute of a day, ISO in UTC. */
export const instantAt = (day: string, minute: number): string =>
  new Date(Date.parse(startOfDay(day)) + minute * 60_000).toISOString();
