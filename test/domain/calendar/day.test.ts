import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  endOfDay,
  startOfDay,
  weekdayOf,
} from '../../../cloudfunctions/_domain/calendar/day';

describe('a day is a day in Shanghai', () => {
  test.each([
    ['2026-11-23T15:59:59.999Z', '2026-11-23'],
    ['2026-11-23T16:00:00.000Z', '2026-11-24'],
    ['2026-11-24T00:00:00+08:00', '2026-11-24'],
    ['2026-11-23T23:59:59-05:00', '2026-11-24'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
    ['2028-02-28T16:00:00Z', '2028-02-29'],
    ['1969-12-31T15:59:59Z', '1969-12-31'],
  ])('%s falls on %s', (instant, day) => {
    expect(dayOf(instant)).toBe(day);
  });

  test('it begins at its 00:00 and ends at its 24:00, where the next begins', () => {
    expect(startOfDay('2026-11-24')).toBe('2026-11-23T16:00:00.000Z');
    expect(endOfDay('2026-11-24')).toBe('2026-11-24T16:00:00.000Z');
    expect(endOfDay('2027-12-31')).toBe(startOfDay('2028-01-01'));
  });
});

describe('days are counted', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-01-01', 365, '2027-01-01'],
    ['2028-01-01', 366, '2029-01-01'],
  ])('%s and %i days is %s, and back', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    expect(daysBetween(from, to)).toBe(count);
  });

  test.each([
    ['2026-11-23', 0],
    ['2026-11-28', 5],
    ['2026-11-29', 6],
    ['1969-12-31', 2],
  ])('%s is weekday %i, Monday being 0', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });
});

describe('months end on the corresponding day, or on the last of a shorter month', () => {
  test.each([
    ['2026-09-06', 12, '2027-09-06'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2026-10-31', 4, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});
