import { addDays, daysBetween, weekdayOf } from '../../../cloudfunctions/_domain/calendar/day';
import {
  extendOverRestDays,
  isRestDay,
  likelyRestDay,
  publishedUntil,
} from '../../../cloudfunctions/_domain/calendar/holidays';
import { publishedPlans } from '../../../cloudfunctions/_domain/calendar/published-plans';
import { addWorkingDays } from '../../../cloudfunctions/_domain/calendar/working-days';

/** Rest days of a year: weekends + days off on weekdays − make-up days, counted by hand from the notices. */
const restDaysOf: Readonly<Record<string, number>> = { '2024': 115, '2025': 117, '2026': 117 };

describe('the table of published plans', () => {
  test.each(Object.entries(publishedPlans))('%s is one that can be', (year, { off, worked, source }) => {
    expect(Number(source.published.slice(0, 4))).toBe(Number(year) - 1);
    expect(source.url).toMatch(/^https:\/\/www\.gov\.cn\//);
    for (const day of worked) {
      expect(day.slice(0, 4)).toBe(year);
      expect(weekdayOf(day)).toBeGreaterThanOrEqual(5);
      expect(off.some(([from, to]) => from <= day && day <= to)).toBe(false);
    }
    for (const [index, [from, to]] of off.entries()) {
      expect([from.slice(0, 4), to.slice(0, 4)]).toEqual([year, year]);
      expect(daysBetween(from, to)).toBeGreaterThanOrEqual(0);
      expect(from > (off[index - 1]?.[1] ?? '')).toBe(true);
    }
  });

  test('has no gap between its years and ends where it says', () => {
    const years = Object.keys(publishedPlans).map(Number);
    expect(years).toEqual(years.map((_, index) => (years[0] ?? 0) + index));
    expect(publishedUntil).toBe(`${years[years.length - 1]}-12-31`);
  });

  test.each(Object.entries(restDaysOf))('%s has %i rest days', (year, expected) => {
    const days = Array.from({ length: daysBetween(`${year}-01-01`, `${Number(year) + 1}-01-01`) }, (_, n) =>
      addDays(`${year}-01-01`, n),
    );
    expect(days.filter((day) => isRestDay(day)).length).toBe(expected);
    expect(days.filter((day) => isRestDay(day) === undefined)).toEqual([]);
  });
});

describe('whether a day is a rest day', () => {
  test.each([
    ['an ordinary Tuesday', '2026-11-24', false],
    ['an ordinary Saturday', '2026-11-28', true],
    ['a Wednesday in the National Day week', '2026-10-07', true],
    ['the day after it', '2026-10-08', false],
    ['a Saturday made up for', '2026-10-10', false],
    ['a Sunday made up for', '2026-09-20', false],
    ['the eve of the Spring Festival in 2025', '2025-01-28', true],
    ['the eve of the Spring Festival in 2024, only recommended', '2024-02-09', false],
    ['the last published day', '2026-12-31', false],
    ['the first unpublished day', '2027-01-01', undefined],
    ['a Saturday of an unpublished year', '2027-10-02', undefined],
    ['National Day of an unpublished year, which libraries call a working day', '2027-10-01', undefined],
    ['a year before the table', '2023-10-01', undefined],
  ])('%s', (_name, day, expected) => {
    expect(isRestDay(day)).toBe(expected);
  });
});

describe('a period that would end on a rest day ends on the first day after the rest', () => {
  test.each([
    ['a working day stays', '2026-11-24', '2026-11-24'],
    ['a Saturday', '2026-11-28', '2026-11-30'],
    ['a Sunday', '2026-11-29', '2026-11-30'],
    ['the first day of the National Day week', '2026-10-01', '2026-10-08'],
    ['a make-up Saturday is a working day', '2026-10-10', '2026-10-10'],
    ['a Saturday before a make-up Sunday', '2026-09-19', '2026-09-20'],
    ['the Spring Festival', '2026-02-15', '2026-02-24'],
    ['the Spring Festival of 2024, before a make-up Sunday', '2024-02-10', '2024-02-18'],
    ['New Year’s Day 2027, of fixed date, and the weekend behind it', '2027-01-01', '2027-01-04'],
    ['a weekend of an unpublished year', '2027-03-06', '2027-03-08'],
    ['the fixed days of May 2027, and the Monday that no plan gives yet', '2027-05-01', '2027-05-03'],
    ['a moving feast of an unpublished year is not guessed', '2027-02-08', '2027-02-08'],
  ])('%s', (_name, day, expected) => {
    expect(extendOverRestDays(day)).toBe(expected);
    expect(likelyRestDay(expected)).toBe(false);
  });
});

describe('working days', () => {
  test.each([
    ['the first day is not counted', '2026-11-24', 1, '2026-11-25', false],
    ['over a weekend', '2026-11-27', 1, '2026-11-30', false],
    ['from a Saturday', '2026-11-28', 1, '2026-11-30', false],
    ['seven', '2026-11-24', 7, '2026-12-03', false],
    ['over the National Day week and its make-up Saturday', '2026-09-30', 3, '2026-10-10', false],
    ['a make-up Sunday counts', '2026-09-18', 1, '2026-09-20', false],
    ['the Spring Festival', '2026-02-13', 2, '2026-02-24', false],
    ['over leap day', '2024-02-28', 1, '2024-02-29', false],
    ['the last published day is certain', '2026-12-30', 1, '2026-12-31', false],
    ['over the end of what is published', '2026-12-30', 2, '2027-01-04', true],
    ['wholly beyond what is published', '2027-06-07', 7, '2027-06-16', true],
  ])('%s', (_name, from, count, day, uncertain) => {
    expect(addWorkingDays(from, count)).toEqual({ day, uncertain });
  });
});
