import { checkDay } from '../../../cloudfunctions/_domain/assignment/check-day';
import { diceOf } from '../../../cloudfunctions/_domain/assignment/dice';
import { improve } from '../../../cloudfunctions/_domain/assignment/improve';
import { insertVisit } from '../../../cloudfunctions/_domain/assignment/insert-visit';
import type { Day, Visit } from '../../../cloudfunctions/_domain/assignment/model';
import { standingOf } from '../../../cloudfunctions/_domain/assignment/standing';
import { compareWorth, worthOf } from '../../../cloudfunctions/_domain/assignment/worth';
import { booked, someDay } from '../../../config/bench/assignment/some-day';

const seeds = Array.from({ length: 8 }, (_, at) => at + 1);
const budget = { steps: 600, seed: 5 };
const half = (seed: number) => {
  const day = someDay(seed, 3 + (seed % 4), 12 + ((seed * 7) % 25));
  return { fresh: day, day: booked(day) };
};
const visitsOf = (day: Day) =>
  day.routes.flatMap((route) => route.visits.map(({ visitId }) => visitId)).sort();
const shuffled = <T>(things: readonly T[], seed: number): T[] => {
  const roll = diceOf(seed);
  return things
    .map((thing) => ({ thing, key: roll() }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
};
const changeVisits = (day: Day, change: (visit: Visit) => Visit): Day => ({
  ...day,
  routes: day.routes.map((route) => ({ ...route, visits: route.visits.map(change) })),
  waiting: day.waiting.map(change),
});
const noWorse = (after: Day, before: Day) => compareWorth(worthOf(after), worthOf(before)) <= 0;

describe('re-planning a day', () => {
  test.each(seeds)('breaks no rule, drops nobody, and is never worse (city %i)', (seed) => {
    const { fresh, day } = half(seed);
    for (const start of [fresh, day]) {
      const after = improve(start, budget);
      const [before, served] = [visitsOf(start), new Set(visitsOf(after))];
      expect(checkDay(after)).toEqual([]);
      expect(before.filter((visitId) => !served.has(visitId))).toEqual([]);
      expect(served.size + after.waiting.length).toBe(before.length + start.waiting.length);
      expect(noWorse(after, start)).toBe(true);
    }
  });

  test.each(seeds)('leaves nobody waiting whom plain insertion could serve (city %i)', (seed) => {
    const after = improve(half(seed).fresh, budget);
    for (const visit of after.waiting) expect(insertVisit(standingOf(after), visit).route).toBeUndefined();
  });

  test('gives the same plan for the same seed, in whatever order the day is written down', () => {
    for (const seed of seeds) {
      const { day } = half(seed);
      const mixed: Day = {
        ...day,
        shifts: shuffled(day.shifts, seed),
        routes: shuffled(day.routes, seed + 1),
        waiting: shuffled(day.waiting, seed + 2),
      };
      const after = improve(day, budget);
      expect(improve(day, budget)).toEqual(after);
      expect(improve(mixed, budget).routes).toEqual(after.routes);
    }
  });

  test('shifted by an hour or mirrored, the day gets the same plan', () => {
    const { day } = half(3);
    const later = ({ from, to }: { from: number; to: number }) => ({ from: from + 60, to: to + 60 });
    const after = improve(day, budget);
    const shifted = improve(
      {
        ...changeVisits(day, (visit) => ({ ...visit, window: later(visit.window) })),
        shifts: day.shifts.map((shift) => ({ ...shift, ...later(shift), breaks: shift.breaks.map(later) })),
      },
      budget,
    );
    const mirror = (point: { lat: number; lng: number }) => ({ ...point, lng: -point.lng });
    const mirrored = improve(
      {
        ...changeVisits(day, (visit) => ({ ...visit, point: mirror(visit.point) })),
        shifts: day.shifts.map((shift) => ({
          ...shift,
          base: mirror(shift.base),
          areas: shift.areas.map((area) =>
            area.kind === 'radius' ? { ...area, centre: mirror(area.centre) } : area,
          ),
        })),
      },
      budget,
    );
    const told = (one: Day) => one.routes.map(({ visits }) => visits.map(({ visitId }) => visitId));
    expect(told(shifted)).toEqual(told(after));
    expect(told(mirrored)).toEqual(told(after));
  });

  test('stops when it is told to, with a plan that is no worse', () => {
    const { day } = half(6);
    let asked = 0;
    const shouldStop = () => (asked += 1) >= 3;
    const after = improve(day, { steps: 1_000_000, seed: 1, shouldStop });
    expect(asked).toBe(3);
    expect(noWorse(after, day)).toBe(true);
  });
});

describe('a day with more room', () => {
  test('is never worse than before: a technician, a skill, an hour or a wider window more, a visit less', () => {
    for (const seed of seeds) {
      const after = improve(half(seed).day, budget);
      const [first, ...rest] = after.shifts;
      const helper = { ...first!, technicianId: 'tec_new', base: { lat: 30.66, lng: 104.06 } };
      const more: Day[] = [
        { ...after, shifts: [...after.shifts, helper] },
        { ...after, shifts: [{ ...first!, skills: [...first!.skills, 'tv', 'water'] }, ...rest] },
        { ...after, shifts: [{ ...first!, to: first!.to + 60 }, ...rest] },
        changeVisits(after, (visit) => ({
          ...visit,
          window: { from: visit.window.from, to: visit.window.to + 60 },
        })),
      ];
      for (const day of more) expect(noWorse(improve(day, budget), after)).toBe(true);
      const gone = after.routes[0]?.visits[0]?.visitId;
      const fewer: Day = {
        ...after,
        routes: after.routes.map((route) => ({
          ...route,
          visits: route.visits.filter(({ visitId }) => visitId !== gone),
        })),
      };
      expect(noWorse(improve(fewer, budget), after)).toBe(true);
    }
  });
});

describe('what does not move', () => {
  test('the fixed part of a route keeps its place, and a locked visit its technician', () => {
    for (const seed of seeds) {
      const { day } = half(seed);
      const held: Day = {
        ...day,
        routes: day.routes.map((route, at) => ({
          ...route,
          visits: route.visits.map((visit, place) => (place === 3 ? { ...visit, pinned: true } : visit)),
          fixed: at % 2,
        })),
      };
      const after = improve(held, budget);
      expect(checkDay(after)).toEqual([]);
      for (const { technicianId, visits, fixed } of held.routes) {
        const now = after.routes.find((route) => route.technicianId === technicianId);
        expect(now?.visits.slice(0, fixed)).toEqual(visits.slice(0, fixed));
        expect(now?.visits).toEqual(expect.arrayContaining(visits.filter(({ pinned }) => pinned === true)));
      }
    }
  });

  test('somebody who is ill loses the visits to others before anything else is waiting', () => {
    const { day } = half(6);
    const ill = day.routes[0]!;
    const shifts = day.shifts.filter((shift) => shift.technicianId !== ill.technicianId);
    const after = improve({ ...day, shifts }, budget);
    expect(checkDay(after)).toEqual([]);
    expect(after.routes.map((route) => route.technicianId)).not.toContain(ill.technicianId);
    expect(compareWorth(worthOf(after), worthOf({ ...day, shifts }))).toBeLessThan(0);
  });
});

describe('fairness', () => {
  test('gives two equal technicians equal work, and without it only travel counts', () => {
    const { fresh } = half(5);
    const twin = { ...fresh.shifts[0]!, maxVisits: 9, maxWorkMinutes: 600, breaks: [], worked: 0 };
    const shifts = [twin, { ...twin, technicianId: 'tec_twin' }];
    const near = fresh.waiting.slice(0, 8).map((visit, at) => ({
      ...visit,
      point: { lat: twin.base.lat + at * 1e-4, lng: twin.base.lng },
      skills: [],
      minutes: 30,
      not: [],
      window: { from: 540, to: 1080 },
    }));
    const day = (fairness: number): Day => ({
      shifts,
      routes: [],
      waiting: near,
      rules: { ...fresh.rules, fairness },
    });
    const counts = (one: Day) =>
      improve(one, budget)
        .routes.map(({ visits }) => visits.length)
        .sort((a, b) => a - b);
    expect(counts(day(0))).toEqual([8]);
    expect(counts(day(2))).toEqual([4, 4]);
    expect(worthOf(improve(day(0), budget)).fairness).toBe(0);
  });
});
