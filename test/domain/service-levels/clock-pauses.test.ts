import { clocksOf } from '../../../cloudfunctions/_domain/service-levels/clocks';
import { store } from '../parts/given';
import { at, clockNamed, clocksNamed, log, visit } from './parts';

describe('while the customer has to act the shop’s clocks stand still', () => {
  const asked = [
    '2026-11-24T16:00 submitted',
    '2026-11-24T16:30 review-begun',
    '2026-11-24T17:30 info-asked',
  ];

  test('standing still, what is left moves along with time', () => {
    const clockThen = clockNamed('resolve', log(...asked), '2026-11-26T12:00');
    expect(clockThen.state).toBe('paused');
    expect(clockThen.pausedMs).toBe(Date.parse(at('2026-11-26T12:00')) - Date.parse(at('2026-11-24T17:30')));
  });

  test('a pause over a whole working day moves the end by what it took of the count', () => {
    // Counted from Wednesday 00:00; asked on Tuesday, answered on Wednesday 15:00: fifteen hours of the count.
    const events = log(...asked, '2026-11-25T15:00 info-given');
    expect(clockNamed('decision', events, '2026-11-25T15:00')).toMatchObject({
      state: 'running',
      dueAt: at('2026-11-26T15:00'),
    });
  });

  test('several pauses add up', () => {
    const events = log(
      ...asked,
      '2026-11-25T15:00 info-given',
      '2026-11-25T16:00 guided',
      '2026-11-25T20:00 guidance-failed',
      '2026-11-25T21:00 info-asked',
      '2026-11-25T22:30 info-given',
    );
    const hours = 21.5 + 4 + 1.5;
    const clockThen = clockNamed('decision', events, '2026-11-25T23:00');
    expect(clockThen.pausedMs).toBe(hours * 3_600_000);
    expect(clockThen.dueAt).toBe(at('2026-11-26T20:30'));
  });

  test('a pause over closing time takes from an opening-hours clock only what was open', () => {
    const events = log(
      '2026-11-24T15:00 submitted',
      '2026-11-24T17:00 cancelled',
      '2026-11-25T10:00 reopened',
    );
    const slower = { ...store, answerMinutes: 180 };
    const [response] = clocksOf(events, visit, slower, at('2026-11-25T10:00'));
    expect(response).toMatchObject({ dueAt: at('2026-11-25T11:00'), pausedMs: 17 * 3_600_000 });
  });

  test('a clock that was late before the pause stays late', () => {
    const events = log(
      '2026-11-24T10:00 submitted',
      '2026-11-24T11:00 review-begun',
      '2026-11-26T09:00 info-asked',
    );
    expect(clockNamed('decision', events, '2026-11-30T09:00')).toMatchObject({
      state: 'late',
      dueAt: at('2026-11-26T00:00'),
    });
  });

  test('parts are waited for on the shop’s own promise, not on the customer’s legal clock', () => {
    const events = log(
      '2026-11-24T10:00 submitted',
      '2026-11-24T11:00 review-begun',
      '2026-11-24T12:00 approved',
      '2026-11-25T10:00 work-begun',
      '2026-11-26T00:00 parts-awaited',
      '2026-12-02T00:00 parts-arrived',
    );
    expect(clockNamed('repair', events, '2026-12-02T10:00')).toMatchObject({
      dueAt: at('2026-12-26T00:00'),
      alarmAt: at('2026-12-16T00:00'),
      pausedMs: 0,
    });
    expect(clockNamed('resolve', events, '2026-12-02T10:00').pausedMs).toBe(6 * 24 * 3_600_000);
    expect(clockNamed('resolve', events, '2026-12-02T10:00').dueAt).toBe(at('2026-12-10T00:00'));
  });

  test('goods that the customer still has to bring are waited for', () => {
    const events = log('2026-11-24T10:00 submitted', '2026-11-24T12:00 approved');
    expect(clockNamed('resolve', events, '2026-11-27T10:00', { kind: 'repair', way: 'shop' }).state).toBe(
      'paused',
    );
    expect(clockNamed('resolve', events, '2026-11-27T10:00').state).toBe('running');
  });
});

describe('coming back resets nothing in silence', () => {
  const solved = [
    '2026-11-24T10:00 submitted',
    '2026-11-24T11:00 review-begun',
    '2026-11-24T12:00 approved',
    '2026-11-25T10:00 work-begun',
    '2026-11-26T00:00 repaired',
  ];
  test('a repair that fails again has only what was left of the seven days', () => {
    expect(clockNamed('resolve', log(...solved), '2026-12-20T10:00')).toMatchObject({
      state: 'met',
      pausedMs: 0,
    });
    const [resolve, ...others] = clocksNamed(
      'resolve',
      log(...solved, '2026-12-01T00:00 reopened'),
      '2026-12-01T10:00',
    );
    expect(others).toEqual([]);
    expect(resolve).toMatchObject({
      startedAt: at('2026-11-24T10:00'),
      state: 'running',
      pausedMs: 5 * 24 * 3_600_000,
      dueAt: at('2026-12-09T00:00'),
    });
    expect(resolve?.endedAt).toBeUndefined();
  });

  test('the first answer is promised anew, beside the old one', () => {
    const clocks = clocksNamed('response', log(...solved, '2026-12-01T10:00 reopened'), '2026-12-01T10:30');
    expect(clocks.map(({ state, dueAt }) => [state, dueAt])).toEqual([
      ['met', at('2026-11-24T12:00')],
      ['running', at('2026-12-01T12:00')],
    ]);
  });

  test('an appeal is answered within 72 hours and does not bring back the decision’s clock', () => {
    const events = log(
      '2026-11-24T10:00 submitted',
      '2026-11-24T11:00 review-begun',
      '2026-11-24T15:00 rejected',
      '2026-11-27T16:00 appealed',
      '2026-11-27T17:00 review-begun',
      '2026-11-28T10:00 info-asked',
      '2026-11-28T22:00 info-given',
    );
    expect(clocksNamed('decision', events, '2026-11-29T10:00')).toEqual([
      expect.objectContaining({ state: 'met', endedAt: at('2026-11-24T15:00'), pausedMs: 0 }),
    ]);
    expect(clockNamed('appeal', events, '2026-11-29T10:00')).toMatchObject({
      state: 'running',
      dueAt: at('2026-12-01T04:00'),
    });
  });

  test('asking for a person goes on with the law’s fifteen days', () => {
    const events = log(
      '2026-11-01T10:00 submitted',
      '2026-11-01T10:00 approved',
      '2026-11-06T00:00 person-asked',
    );
    expect(clocksNamed('legal-stop', events, '2026-11-06T10:00')).toEqual([
      expect.objectContaining({ startedAt: at('2026-11-01T10:00'), dueAt: at('2026-11-21T00:00') }),
    ]);
  });
});

describe('coming again buys no time', () => {
  const first = [
    '2026-11-02T10:00 submitted',
    '2026-11-02T11:00 approved',
    '2026-11-03T10:00 arrived',
    '2026-11-03T11:00 parts-awaited',
  ];
  const again = [...first, '2026-11-13T11:00 parts-arrived approved', '2026-11-14T09:00 booked'];

  test('the legal time for a repair runs while parts are missing, stands until the second visit, and goes on then', () => {
    expect(clockNamed('repair', log(...first), '2026-11-10T10:00').state).toBe('running');
    const coming = clockNamed('repair', log(...again), '2026-11-14T10:00');
    expect(coming).toMatchObject({ startedAt: at('2026-11-03T10:00'), state: 'paused' });
    const there = log(...again, '2026-11-16T11:00 arrived');
    expect(clocksNamed('repair', there, '2026-11-16T12:00')).toMatchObject([
      { startedAt: at('2026-11-03T10:00'), state: 'running' },
    ]);
  });

  test('the shop owes another arrival from the moment the parts are there', () => {
    expect(clocksNamed('arrival', log(...first), '2026-11-03T12:00')).toHaveLength(1);
    const [, second] = clocksNamed('arrival', log(...again), '2026-11-14T10:00');
    expect(second).toMatchObject({ startedAt: at('2026-11-13T11:00'), state: 'running' });
    // At the shop nobody has to come: the parts go straight into the work.
    const inShop = log(...first, '2026-11-13T11:00 parts-arrived');
    expect(clocksNamed('arrival', inShop, '2026-11-14T10:00')).toHaveLength(1);
  });
});
