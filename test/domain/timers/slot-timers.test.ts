import { goesFirst } from '../../../cloudfunctions/_domain/booking/visit-of';
import { lookAfter } from '../../../cloudfunctions/_domain/timers/look-after';
import { at } from '../service-levels/parts';
import { lived, shop } from './parts/lived';

const log = ['2026-11-20T10:00 submitted', '2026-11-20T11:00 approved', '2026-11-20T12:00 booked'];

/** A place on 24 November at ten, looked after up to some moment. */
const looked = (until: string, now: string, bookedAt = '2026-11-20T12:00', atCounter = true) => {
  const { claim, events } = lived(log);
  const window = { from: 600, to: 660 };
  const moves = { customer: 0, shop: 0 };
  const visit = {
    visitId: 'vis_one',
    at: atCounter ? ('counter' as const) : ('home' as const),
    date: '2026-11-24',
    window,
    moves,
    bookedAt: at(bookedAt),
  };
  return lookAfter({ ...claim, visit, dueAt: at(until) }, events, shop, at(now));
};
const told = (...given: Parameters<typeof looked>) =>
  looked(...given)
    .notices.map(({ kind }) => kind)
    .filter((kind) => kind.startsWith('slot-'));

describe('whoever does not come to the counter', () => {
  const [before, missed] = ['2026-11-24T12:59', '2026-11-24T13:00'] as const;

  test('is expected for two hours more; then the claim waits for another time, and he is told', () => {
    expect(looked('2026-11-24T10:00', before).event).toBeUndefined();
    const late = looked('2026-11-24T10:00', missed);
    expect(late.event).toMatchObject({ kind: 'slot-missed', by: 'system' });
    expect(late.claim).toMatchObject({ state: 'approved' });
    expect(late.claim.visit).toBeUndefined();
    expect(late.notices).toMatchObject([{ kind: 'slot-missed' }]);
  });

  test('is told so once, whenever the timer comes', () => {
    const late = looked('2026-11-21T00:00', '2026-11-30T09:00');
    expect(late.notices.map(({ kind }) => kind)).toEqual(['slot-missed']);
  });

  test('has nothing to do with a visit at home', () => {
    const home = looked('2026-11-24T10:00', missed, '2026-11-20T12:00', false);
    expect(home.event).toBeUndefined();
  });
});

describe('who fetches what is ready at a time', () => {
  const mended = [
    ...log.slice(0, 2),
    '2026-11-20T13:00 work-begun',
    '2026-11-20T18:00 repaired',
    '2026-11-20T19:00 pickup-booked',
  ];
  /** A place to fetch it on 26 November at ten. */
  const fetching = (until: string, now: string) => {
    const { claim, events } = lived(mended);
    const visit = {
      visitId: 'vis_one',
      at: 'counter' as const,
      date: '2026-11-26',
      window: { from: 600, to: 660 },
      moves: { customer: 0, shop: 0 },
      bookedAt: at('2026-11-20T19:00'),
    };
    return lookAfter({ ...claim, visit, dueAt: at(until) }, events, shop, at(now));
  };
  const kinds = (...given: Parameters<typeof fetching>) => fetching(...given).notices.map(({ kind }) => kind);

  test('is reminded as of any other time, and has missed nothing where he comes later', () => {
    expect(kinds('2026-11-21T00:00', '2026-11-25T18:00')).toEqual(['slot-tomorrow']);
    expect(kinds('2026-11-25T18:01', '2026-11-26T08:00')).toEqual(['slot-soon']);
    const late = fetching('2026-11-26T10:00', '2026-11-27T09:00');
    expect([late.event, late.notices]).toEqual([undefined, []]);
  });

  test('is not taken to be content before seven days after that time', () => {
    expect(fetching('2026-11-26T10:00', '2026-11-28T12:00').event).toBeUndefined();
    expect(kinds('2026-11-26T12:00', '2026-12-01T12:00')).toEqual(['confirm-reminder']);
    expect(fetching('2026-12-02T00:00', '2026-12-03T10:59').event).toBeUndefined();
    expect(fetching('2026-12-02T00:00', '2026-12-03T11:00').event).toMatchObject({ kind: 'auto-confirmed' });
  });
});

describe('of a time at the counter its customer is reminded', () => {
  test.each([
    ['not before the evening', '2026-11-21T00:00', '2026-11-23T17:59', []],
    ['the evening before', '2026-11-21T00:00', '2026-11-23T18:00', ['slot-tomorrow']],
    ['not of tomorrow once it is today', '2026-11-21T00:00', '2026-11-24T00:00', []],
    ['two hours before', '2026-11-23T18:01', '2026-11-24T08:00', ['slot-soon']],
    ['once, where the timer was away for a night', '2026-11-21T00:00', '2026-11-24T09:30', ['slot-soon']],
    ['not once it has begun', '2026-11-21T00:00', '2026-11-24T10:00', []],
    ['not a second time', '2026-11-24T08:01', '2026-11-24T09:59', []],
  ] as const)('%s', (_name, until, now, kinds) => {
    expect(told(until, now)).toEqual(kinds);
  });

  test('and not of what he has booked since', () => {
    expect(told('2026-11-23T19:00', '2026-11-23T19:01', '2026-11-23T19:00')).toEqual([]);
    expect(told('2026-11-23T19:00', '2026-11-24T08:00', '2026-11-23T19:00')).toEqual(['slot-soon']);
    expect(told('2026-11-24T08:30', '2026-11-24T08:31', '2026-11-24T08:30')).toEqual([]);
  });

  test('with the moment that it is about, under a name of that time alone', () => {
    const [notice] = looked('2026-11-21T00:00', '2026-11-23T18:00').notices.filter(
      ({ kind }) => kind === 'slot-tomorrow',
    );
    expect(notice?.answerBy).toBe(at('2026-11-24T10:00'));
    expect(notice?._id).toContain('2026-11-24-600-slot-tomorrow');
  });

  test('and of a visit at home by the plan, not by this', () => {
    expect(told('2026-11-21T00:00', '2026-11-23T18:00', '2026-11-20T12:00', false)).toEqual([]);
  });
});

describe('a visit to which nobody came, and nobody said so', () => {
  const home = (now: string) => looked('2026-11-24T10:00', now, '2026-11-20T12:00', false);

  test('is over four hours after the customer could have said so: he chooses another time, managers are told', () => {
    expect(home('2026-11-24T15:29').event).toBeUndefined();
    const late = home('2026-11-24T15:30');
    expect(late.event).toMatchObject({ kind: 'shop-absent', by: 'system' });
    expect(late.claim).toMatchObject({ state: 'approved', absences: { customer: 0, shop: 1 } });
    expect(late.claim.visit).toBeUndefined();
    expect(late.notices.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['shop-absent', 'shop-absent-told']),
    );
  });

  test('goes before others when it is booked again', () => {
    const { claim } = home('2026-11-25T09:00');
    expect(goesFirst(claim)).toBe(true);
    expect(goesFirst({ ...claim, absences: { customer: 1, shop: 0 } })).toBe(false);
  });
});
