import { rearrange } from '../../../cloudfunctions/_domain/dispatch/rearrange';
import { replan } from '../../../cloudfunctions/_domain/dispatch/replan';
import { planOfDay } from '../../../cloudfunctions/_domain/dispatch/plan-of-day';
import { stepsOfDay } from '../../../cloudfunctions/_domain/dispatch/steps-of-day';
import { checkDay } from '../../../cloudfunctions/_domain/assignment/check-day';
import { compareWorth, worthOf } from '../../../cloudfunctions/_domain/assignment/worth';
import {
  nobody,
  type PlannedVisit,
  type TechnicianDay,
} from '../../../cloudfunctions/_domain/dispatch/technician-day';
import { dayWith, li, member, sheet, tuesday, visit, zhou } from './given-sheet';

const shop = { sheet: sheet(), store: { closedDays: [] } };
const far = { lat: 30.4, lng: 120.3 };
const near = { lat: 30.281, lng: 120.13 };
const ids = (visits: readonly PlannedVisit[]) => visits.map(({ visitId }) => visitId);
const route = (day: TechnicianDay, visits = day.visits) => ({
  technicianId: day.technicianId,
  rev: day.rev,
  visitIds: ids(visits),
});

/** Two technicians who cross each other's way. */
const crossed = () => {
  const [a, b, c, d] = [
    visit({ point: near }),
    visit({ point: far, window: { from: 660, to: 780 } }),
    visit({ point: far }),
    visit({ point: near, window: { from: 660, to: 780 } }),
  ];
  return {
    days: [dayWith(zhou, a, b), dayWith(li, c, d)],
    better: [
      [a, d],
      [c, b],
    ],
  } as const;
};

describe('a step of a re-planning', () => {
  test('is applied where it is about these days as they are and makes the plan no worse', () => {
    const { days, better } = crossed();
    const step = { routes: days.map((day, at) => route(day, better[at])) };
    expect(rearrange(shop, days, tuesday, step)?.map(({ visits }) => ids(visits))).toEqual(better.map(ids));
  });

  test.each([
    [
      'of days that moved',
      (days: readonly TechnicianDay[]) => days.map((day) => ({ ...route(day), rev: 0 })),
    ],
    [
      'that loses a visit',
      (days: readonly TechnicianDay[]) => days.map((day) => route(day, day.visits.slice(1))),
    ],
    [
      'that has a visit twice',
      (days: readonly TechnicianDay[]) =>
        days.map((day) => route(day, [...day.visits, ...day.visits.slice(0, 1)])),
    ],
    [
      'that names a visit of somebody else',
      (days: readonly TechnicianDay[]) => days.map((day) => ({ ...route(day), visitIds: ['vis_elsewhere'] })),
    ],
    [
      'that misses a window',
      (days: readonly TechnicianDay[]) => days.map((day) => route(day, [...day.visits].reverse())),
    ],
  ])('%s is dropped', (_name, made) => {
    const { days } = crossed();
    expect(rearrange(shop, days, tuesday, { routes: made(days) })).toBeUndefined();
  });

  test('that makes the plan worse is dropped', () => {
    const { days, better } = crossed();
    const good = days.map((day, at) => ({ ...day, visits: better[at] ?? [] }));
    const back = { routes: good.map((day, at) => route(day, days[at]?.visits)) };
    expect(rearrange(shop, good, tuesday, back)).toBeUndefined();
  });

  test.each([
    ['locked', { locked: true as const }],
    ['announced', { frozen: true as const }],
    ['on the way', { state: 'departed' as const }],
  ])('takes no visit that is %s from anybody', (_name, more) => {
    const { days, better } = crossed();
    const held = better[1]?.[1]?.visitId;
    const standing = days.map((day) => ({
      ...day,
      visits: day.visits.map((one) => (one.visitId === held ? { ...one, ...more } : one)),
    }));
    const step = { routes: standing.map((day, at) => route(day, better[at])) };
    expect(rearrange(shop, standing, tuesday, step)).toBeUndefined();
  });

  test('over five technicians is too large', () => {
    const five = ['cus_a000', 'cus_b000', 'cus_c000', 'cus_d000', 'cus_e000'];
    const crew = five.map((id) => member(id));
    const days = five.map((id) => dayWith(id, visit()));
    expect(
      rearrange({ ...shop, sheet: sheet({ crew }) }, days, tuesday, {
        routes: days.map((day) => route(day)),
      }),
    ).toBeUndefined();
  });
});

describe('planning a day anew', () => {
  const crew = Array.from({ length: 9 }, (_, at) => member(`cus_t00${at}`));
  const scattered = Array.from({ length: 40 }, (_, at) =>
    visit({
      point: { lat: 30.2 + ((at * 37) % 100) / 500, lng: 120.05 + ((at * 61) % 100) / 500 },
      window: [
        { from: 540, to: 660 },
        { from: 660, to: 780 },
        { from: 840, to: 960 },
        { from: 960, to: 1_080 },
      ][at % 4] ?? { from: 540, to: 660 },
      minutes: 25,
    }),
  );
  const byWindow = (one: PlannedVisit, other: PlannedVisit) => one.window.from - other.window.from;
  const days = crew.map(({ customerId }, at) =>
    dayWith(customerId, ...scattered.filter((_, index) => index < 36 && index % 9 === at).sort(byWindow)),
  );
  const tray = dayWith(nobody, ...scattered.slice(36));
  const large = { sheet: sheet({ crew }), store: shop.store };
  const start = [...days, tray];

  test('goes in steps of at most four technicians, each valid and no worse than the one before', () => {
    const before = { ...planOfDay(large.sheet, large.store, start, tuesday), waiting: tray.visits };
    expect(checkDay(before)).toEqual([]);
    const found = replan(before, { steps: 4_000, seed: 7 });
    expect(found.length).toBeGreaterThan(0);
    const steps = stepsOfDay(start, found);
    let now: readonly TechnicianDay[] = start;
    for (const step of steps) {
      const touched = now.filter((day) =>
        step.routes.some(({ technicianId }) => technicianId === day.technicianId),
      );
      const after = rearrange(large, touched, tuesday, step);
      expect(after).toBeDefined();
      now = now.map((day) => {
        const next = after?.find(({ technicianId }) => technicianId === day.technicianId);
        return next ? { ...next, rev: day.rev + 1 } : day;
      });
    }
    const after = planOfDay(large.sheet, large.store, now, tuesday);
    expect(checkDay(after)).toEqual([]);
    expect(compareWorth(worthOf(after), worthOf(before))).toBeLessThan(0);
    expect(ids(now.flatMap(({ visits }) => visits)).sort()).toEqual(ids(scattered).sort());
  });

  test('is the same for the same plan', () => {
    const before = { ...planOfDay(large.sheet, large.store, start, tuesday), waiting: tray.visits };
    const once = replan(before, { steps: 1_000, seed: 7 });
    expect(replan(before, { steps: 1_000, seed: 7 })).toEqual(once);
  });
});
