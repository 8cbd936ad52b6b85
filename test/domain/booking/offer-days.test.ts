import { choose } from '../../../cloudfunctions/_domain/booking/choose';
import { nearest, offerDay, type Asked } from '../../../cloudfunctions/_domain/booking/offer-days';
import type { Unbooked } from '../../../cloudfunctions/_domain/booking/visit-of';
import { checkDay } from '../../../cloudfunctions/_domain/assignment/check-day';
import { planOfDay } from '../../../cloudfunctions/_domain/dispatch/plan-of-day';
import type { DispatchSheet } from '../../../cloudfunctions/_domain/dispatch/sheet';
import type { PlannedVisit, TechnicianDay } from '../../../cloudfunctions/_domain/dispatch/technician-day';
import { dayWith, li, member, sheet, tuesday, visit, wang, zhou } from '../dispatch/given-sheet';

const never = () => false;
/** Monday, at ten. */
const monday = '2026-11-30T02:00:00.000Z';
const unbooked = (more: Partial<PlannedVisit> = {}): Unbooked => {
  const { window: _window, ...rest } = visit(more);
  return rest;
};
const asked = (more: Partial<Asked> = {}, of: Partial<DispatchSheet> = {}): Asked => ({
  sheet: sheet({ urgentReserve: 0, ...of }),
  days: [],
  visitOn: () => unbooked(),
  urgent: false,
  now: monday,
  ...more,
});
const whys = (of: Asked, date = tuesday) => offerDay(of, date, never).windows.map(({ why }) => why ?? 'free');
const full = (technicianId: string, from: number): TechnicianDay =>
  dayWith(
    technicianId,
    visit({ window: { from, to: from + 120 }, minutes: 60 }),
    visit({ window: { from, to: from + 120 }, minutes: 60 }),
  );
const everybody = [li, wang, zhou];

describe('a window is free', () => {
  test('where somebody qualified can be there in it', () => {
    expect(whys(asked())).toEqual(['free', 'free', 'free', 'free']);
  });

  test('only with a place that whoever books it gets, and the day keeps every rule then', () => {
    const of = asked({ days: everybody.map((id) => full(id, 540)) });
    const offered = offerDay(of, tuesday, never);
    expect(offered.windows.map(({ why }) => why ?? 'free')).toContain('free');
    for (const { window, why } of offered.windows) {
      const days = choose(of, tuesday, window);
      expect(days !== undefined).toBe(why === undefined);
      if (!days) continue;
      const rest = of.days.filter(({ _id }) => !days.some((one) => one._id === _id));
      expect(checkDay(planOfDay(of.sheet, { closedDays: [] }, [...rest, ...days], tuesday))).toEqual([]);
    }
  });

  test.each<[string, Asked]>([
    ['closed', asked({}, { closedDays: [tuesday] })],
    ['off', asked({}, { crew: [member(zhou, { leaves: [{ from: tuesday, to: tuesday }] })] })],
    ['nobody', asked({ visitOn: () => unbooked({ skills: ['piano'] }) })],
    ['nobody', asked({ visitOn: () => undefined })],
    [
      'far',
      asked(
        {},
        {
          crew: [member(zhou, { areas: [{ kind: 'radius', centre: { lat: 31, lng: 121 }, km: 5 }] })],
        },
      ),
    ],
    ['off', asked({ visitOn: () => unbooked({ not: everybody }) })],
  ])('and says otherwise why not: %s', (why, of) => {
    const offered = offerDay(of, tuesday, never);
    expect(offered.why).toBe(why);
    expect(new Set(offered.windows.map((one) => one.why))).toEqual(new Set([why]));
  });

  test('not in the hour before, nor once it is nearly over', () => {
    // Half past eight on Tuesday: somebody can be there from half past nine on.
    expect(whys(asked({ now: '2026-12-01T00:30:00.000Z' }))[0]).toBe('free');
    expect(whys(asked({ now: '2026-12-01T01:31:00.000Z' }))).toEqual(['past', 'free', 'free', 'free']);
    expect(whys(asked({ now: '2026-12-01T15:00:00.000Z' }))).toEqual(['past', 'past', 'past', 'past']);
  });
});

describe('what is kept for urgent claims', () => {
  const one = { crew: [member(zhou)], urgentReserve: 1 };
  const nearlyFull = [dayWith(zhou, visit({ minutes: 70 }))];
  const later = '2026-12-03';

  test('is not sold to others today and tomorrow', () => {
    const of = asked({ days: nearlyFull, visitOn: () => unbooked({ minutes: 70 }) }, one);
    expect(whys(of)[0]).toBe('reserved');
    expect(choose(of, tuesday, { from: 540, to: 660 })).toBeUndefined();
  });

  test('is had by an urgent claim', () => {
    expect(
      whys(asked({ days: nearlyFull, urgent: true, visitOn: () => unbooked({ minutes: 70 }) }, one))[0],
    ).toBe('free');
  });

  test('is sold on later days', () => {
    const days = nearlyFull.map((day) => ({ ...day, _id: day._id.replace(tuesday, later), date: later }));
    expect(whys(asked({ days }, one), later)[0]).toBe('free');
  });
});

describe('a day that shows nothing', () => {
  /** 李 alone can repair what 周 can too; 周 has room where 李 has none. */
  const crew = [member(li, { skills: ['washer', 'piano'] }), member(zhou)];
  const windows = [{ from: 540, to: 660 }];
  const days = [dayWith(li, visit({ minutes: 70 }), visit({ minutes: 70 }))];
  const of = asked(
    { days, visitOn: () => unbooked({ skills: ['piano'], minutes: 70 }), now: '2026-11-28T02:00:00.000Z' },
    { crew, windows },
  );

  test('is searched for a window that others’ moving makes, and that one is had', () => {
    expect(whys(of)).toEqual(['free']);
    const after = choose(of, tuesday, windows[0]!) ?? [];
    expect(after.map(({ technicianId }) => technicianId).sort()).toEqual([li, zhou].sort());
    expect(checkDay(planOfDay(of.sheet, { closedDays: [] }, after, tuesday))).toEqual([]);
    const kept = days.flatMap(({ visits }) => visits.map(({ visitId, window }) => [visitId, window]));
    const now = new Map(after.flatMap(({ visits }) => visits.map((one) => [one.visitId, one.window])));
    for (const [visitId, window] of kept) expect(now.get(visitId as string)).toEqual(window);
  });

  test('stays as it is where the time for it is over', () => {
    expect(offerDay(of, tuesday, () => true).why).toBe('full');
  });
});

test('alternatives are the nearest: another hour of the day before the same hour of another', () => {
  const days = ['2026-12-01', '2026-12-02'].map((date) => offerDay(asked(), date, never));
  const wanted = { date: '2026-12-01', window: { from: 840, to: 960 } };
  const others = days.map((day) => ({
    ...day,
    windows: day.windows.filter(({ window }) => day.date !== wanted.date || window.from !== 840),
  }));
  expect(nearest(others, wanted, 3)).toEqual([
    { date: '2026-12-01', window: { from: 960, to: 1_080 } },
    { date: '2026-12-01', window: { from: 660, to: 780 } },
    { date: '2026-12-01', window: { from: 540, to: 660 } },
  ]);
});
