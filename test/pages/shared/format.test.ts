import {
  calendarDay,
  clock,
  daysUntil,
  lastMinute,
  maskPhone,
  moment,
  money,
  waited,
} from '../../../src/shared/format';

const now = Date.parse('2026-11-22T16:00:00+08:00');

describe('formats', () => {
  it.each([
    ['2026-11-22T16:30:00+08:00', '今天 16:30'],
    // In London it still is the 22nd.
    ['2026-11-22T17:30:00Z', '明天 01:30'],
    ['2026-11-21T00:00:00+08:00', '昨天 00:00'],
    ['2026-11-03T09:05:00+08:00', '11月3日 09:05'],
    ['2025-12-31T23:59:00+08:00', '2025年12月31日 23:59'],
  ])('%s is said as %s', (instant, said) => {
    expect(moment(instant, now)).toBe(said);
  });

  it('tells a term that ends at 24:00 as the last minute of its day, and no other', () => {
    expect(moment(lastMinute('2026-11-23T16:00:00.000Z'), now)).toBe('明天 23:59');
    expect(lastMinute('2026-11-23T15:59:00.000Z')).toBe('2026-11-23T15:59:00.000Z');
    expect(lastMinute('2026-11-23T00:00:00.000Z')).toBe('2026-11-23T00:00:00.000Z');
  });

  it('counts whole days of the store, not of the phone', () => {
    expect(daysUntil('2026-11-22', now)).toBe(0);
    expect(daysUntil('2026-11-23', Date.parse('2026-11-22T23:59:59+08:00'))).toBe(1);
    expect(daysUntil('2026-11-21', now)).toBe(-1);
    expect(calendarDay('2026-09-06')).toBe('2026年9月6日');
    expect(clock('2026-11-22T08:30:00Z')).toBe('16:30');
  });

  it.each([
    ['2026-11-22T15:59:30+08:00', '刚刚'],
    ['2026-11-22T15:48:00+08:00', '12 分钟'],
    ['2026-11-22T13:00:00+08:00', '3 小时'],
    ['2026-11-19T13:00:00+08:00', '3 天'],
  ])('says how long somebody has waited since %s: %s', (since, said) => {
    expect(waited(since, now)).toBe(said);
  });

  it('masks telephones and writes money', () => {
    expect(maskPhone('13800136207')).toBe('138****6207');
    expect(maskPhone('0571-88001234')).toBe('0571****34');
    expect(money(25900)).toBe('¥259.00');
    expect(money(-5)).toBe('-¥0.05');
  });
});
