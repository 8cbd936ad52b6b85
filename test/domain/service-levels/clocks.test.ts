import type { Matter } from '../../../cloudfunctions/_domain/service-levels/clock-rules';
import { clocksOf } from '../../../cloudfunctions/_domain/service-levels/clocks';
import { clock } from '../../../contracts/service-level';
import { store } from '../parts/given';
import { at, clockNamed, clocksNamed, log, visit } from './parts';

describe('the first answer is promised in opening hours', () => {
  test.each([
    ['within the day', '2026-11-24T10:00', '2026-11-24T12:00'],
    ['at night', '2026-11-24T23:00', '2026-11-25T11:00'],
    ['over closing', '2026-11-24T17:00', '2026-11-25T10:00'],
    ['over a Sunday', '2026-11-28T17:30', '2026-11-30T10:30'],
    ['on a holiday, on which the shop is open', '2026-10-05T10:00', '2026-10-05T12:00'],
    [
      'on a Sunday that is worked elsewhere, on which the shop is closed',
      '2026-09-20T10:00',
      '2026-09-21T11:00',
    ],
  ])('%s', (_name, from, due) => {
    expect(clockNamed('response', log(`${from} submitted`), from)).toMatchObject({
      startedAt: at(from),
      dueAt: at(due),
      state: 'running',
      uncertain: false,
    });
  });

  test('looked at to the very moment is kept, a minute later is late', () => {
    const lookedAt = (time: string) =>
      clockNamed('response', log('2026-11-24T10:00 submitted', `${time} review-begun`), '2026-11-27T10:00');
    expect(lookedAt('2026-11-24T12:00')).toMatchObject({ state: 'met', endedAt: at('2026-11-24T12:00') });
    expect(lookedAt('2026-11-24T12:01').state).toBe('late');
  });

  test('it is late as soon as the moment has passed', () => {
    const filed = log('2026-11-24T10:00 submitted');
    expect(clockNamed('response', filed, '2026-11-24T12:00').state).toBe('running');
    expect(clockNamed('response', filed, '2026-11-24T12:01').state).toBe('late');
  });
});

describe('promises in working days end at 24:00 and follow the official calendar', () => {
  test.each([
    ['the next day', '2026-11-24T10:00', '2026-11-26T00:00', false],
    ['over a weekend', '2026-11-27T09:00', '2026-12-01T00:00', false],
    ['a Saturday that is worked counts', '2026-10-09T10:00', '2026-10-11T00:00', false],
    ['the National Day week does not', '2026-09-30T10:00', '2026-10-09T00:00', false],
    ['the Spring Festival does not', '2026-02-14T10:00', '2026-02-25T00:00', false],
    ['leap day does', '2024-02-28T10:00', '2024-03-01T00:00', false],
    ['over the year’s end the count is uncertain', '2026-12-31T10:00', '2027-01-05T00:00', true],
    ['up to the year’s end it is certain', '2026-12-30T10:00', '2027-01-01T00:00', false],
  ])('%s', (_name, from, due, uncertain) => {
    const clockThen = clockNamed('decision', log(`${from} submitted`), from);
    expect(clockThen).toMatchObject({ dueAt: at(due), uncertain });
  });

  test('a repair is solved within seven', () => {
    expect(clockNamed('resolve', log('2026-11-24T10:00 submitted'), '2026-11-24T10:00').dueAt).toBe(
      at('2026-12-04T00:00'),
    );
  });
});

describe('a technician is there', () => {
  const approved = log(
    '2026-11-27T10:00 submitted',
    '2026-11-27T11:00 review-begun',
    '2026-11-27T16:00 approved',
  );
  test('near: within eight opening hours of the approval', () => {
    expect(clockNamed('arrival', approved, '2026-11-27T16:00')).toMatchObject({
      startedAt: at('2026-11-27T16:00'),
      dueAt: at('2026-11-28T15:00'),
      counting: 'open-hours',
    });
  });
  test('far: within 24 hours of the calendar', () => {
    expect(clockNamed('arrival', approved, '2026-11-27T16:00', { ...visit, remote: true })).toMatchObject({
      dueAt: at('2026-11-28T16:00'),
      counting: 'calendar-hours',
    });
  });
  test('only where somebody goes there', () => {
    const brought: Matter = { kind: 'repair', way: 'shop' };
    expect(clocksNamed('arrival', approved, '2026-11-27T16:00', brought)).toEqual([]);
  });
  test('work that begins is an arrival', () => {
    const begun = [...approved, ...log('2026-11-28T14:00 work-begun').map((one) => ({ ...one, version: 4 }))];
    expect(clockNamed('arrival', begun, '2026-12-01T10:00').state).toBe('met');
  });
});

describe('the law’s own days', () => {
  test('fifteen calendar days, the manager warned at ten, no rest day moves them', () => {
    expect(clockNamed('legal-stop', log('2026-09-20T10:00 submitted'), '2026-09-20T10:00')).toMatchObject({
      dueAt: at('2026-10-06T00:00'),
      alarmAt: at('2026-10-01T00:00'),
      by: 'law',
    });
  });
  test('in Zhejiang no answer in five days is a refusal, and a repair takes five', () => {
    const zhejiang = { ...visit, region: 'CN-ZJ' };
    const events = log(
      '2026-11-24T10:00 submitted',
      '2026-11-25T10:00 approved',
      '2026-11-26T10:00 work-begun',
    );
    expect(clockNamed('regional-answer', events, '2026-11-27T10:00', zhejiang).dueAt).toBe(
      at('2026-11-30T00:00'),
    );
    expect(clockNamed('repair', events, '2026-11-27T10:00', zhejiang)).toMatchObject({
      dueAt: at('2026-12-02T00:00'),
      by: 'region',
    });
    expect(clocksNamed('regional-answer', events, '2026-11-27T10:00')).toEqual([]);
  });
  test('a refund is due seven days after the goods are back, whatever is found on them', () => {
    const events = log(
      '2026-11-24T10:00 submitted',
      '2026-11-24T12:00 approved',
      '2026-11-26T10:00 goods-received',
      '2026-11-27T10:00 goods-differ',
      '2026-11-28T10:00 approved',
      '2026-11-28T10:00 refund-begun',
    );
    expect(clockNamed('refund', events, '2026-11-29T10:00', { kind: 'return', way: 'shop' }).dueAt).toBe(
      at('2026-12-04T00:00'),
    );
    expect(
      clockNamed('inspection', events, '2026-11-29T10:00', { kind: 'return', way: 'shop' }),
    ).toMatchObject({
      state: 'met',
      dueAt: at('2026-12-01T00:00'),
    });
  });
});

test('a log in any order, with clocks that disagree, gives what its versions say', () => {
  const events = log(
    '2026-11-24T10:00 submitted',
    '2026-11-24T09:59 review-begun',
    '2026-11-24T11:00 approved',
  );
  const shuffled = [...events].reverse();
  expect(clocksOf(shuffled, visit, store, at('2026-11-24T12:00'))).toEqual(
    clocksOf(events, visit, store, at('2026-11-24T12:00')),
  );
  expect(clockNamed('response', events, '2026-11-24T12:00').endedAt).toBe(at('2026-11-24T10:00'));
});

test('every clock has the promised shape', () => {
  const events = log(
    '2026-11-24T10:00 submitted',
    '2026-11-24T12:00 approved',
    '2026-11-25T12:00 work-begun',
  );
  for (const one of clocksOf(events, { ...visit, region: 'CN-ZJ' }, store, at('2026-11-26T12:00'))) {
    expect(clock.parse(one)).toEqual(one);
  }
});
