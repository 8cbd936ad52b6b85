import { checkDay } from '../../../cloudfunctions/_domain/assignment/check-day';
import { withRoutes } from '../../../cloudfunctions/_domain/assignment/day-part';
import { improve } from '../../../cloudfunctions/_domain/assignment/improve';
import { insertVisit } from '../../../cloudfunctions/_domain/assignment/insert-visit';
import type { Day } from '../../../cloudfunctions/_domain/assignment/model';
import { offerWindows } from '../../../cloudfunctions/_domain/assignment/offer-windows';
import { rescue } from '../../../cloudfunctions/_domain/assignment/rescue';
import { standingOf } from '../../../cloudfunctions/_domain/assignment/standing';
import { mostRoutes } from '../../../cloudfunctions/_domain/assignment/groups';
import { applyStep, stepsTowards } from '../../../cloudfunctions/_domain/assignment/steps';
import { compareWorth, worthOf } from '../../../cloudfunctions/_domain/assignment/worth';
import { windows } from '../../../config/bench/assignment/city';
import { booked, someDay } from '../../../config/bench/assignment/some-day';

const days = [1, 3].map((seed) => booked(someDay(seed, 9, 60)));
const plans = days.map((day) => {
  const better = improve(day, { steps: 1_000, seed: 1 });
  return { day, better, steps: stepsTowards(day, better, { steps: 4_800, seed: 1 }) };
});
const served = (day: Day) => day.routes.flatMap(({ visits }) => visits.map(({ visitId }) => visitId)).sort();

describe('a re-planning in small steps', () => {
  test('each step changes at most four routes and leaves a valid and better plan that serves everybody whom it served', () => {
    for (const { day, steps } of plans) {
      expect(steps.length).toBeGreaterThan(1);
      let now = day;
      for (const step of steps) {
        const next = applyStep(now, step)!;
        expect(step.after.length).toBeLessThanOrEqual(mostRoutes);
        expect(checkDay(next)).toEqual([]);
        expect(compareWorth(worthOf(next), worthOf(now))).toBeLessThan(0);
        expect(worthOf(next).minutes - worthOf(now).minutes).toBeCloseTo(step.difference.minutes, 6);
        expect(served(next)).toEqual(expect.arrayContaining(served(now)));
        now = next;
      }
    }
  });

  test('most of the gain survives', () => {
    const gain = (from: Day, to: Day) => worthOf(from).unserved - worthOf(to).unserved;
    const whole = plans.map(({ day, better }) => gain(day, better));
    const split = plans.map(({ day, steps }) =>
      gain(
        day,
        steps.reduce<Day>((now, step) => applyStep(now, step) ?? now, day),
      ),
    );
    const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
    expect(sum(whole)).toBeGreaterThan(0);
    expect(sum(split)).toBeGreaterThanOrEqual(0.8 * sum(whole));
  });

  test('a booking in between drops the steps over its route, and the others still hold', () => {
    let [applied, dropped] = [0, 0];
    for (const { day, steps } of plans) {
      for (const { technicianId } of day.routes) {
        const route = day.routes.find((one) => one.technicianId === technicianId)!;
        let now: Day = withRoutes(day, [{ ...route, visits: route.visits.slice(0, -1) }]);
        for (const step of steps) {
          const next = applyStep(now, step);
          if (next) applied += 1;
          else dropped += 1;
          const touched = step.before.some((one) => one.technicianId === technicianId);
          expect(touched && next !== undefined).toBe(false);
          now = next ?? now;
        }
        expect(checkDay(now)).toEqual([]);
      }
    }
    expect(Math.min(applied, dropped)).toBeGreaterThan(0);
  });

  test('the same steps come out of the same day, and none where nothing got better', () => {
    const [{ day, better, steps }] = plans as [(typeof plans)[0]];
    expect(stepsTowards(day, better, { steps: 4_800, seed: 1 })).toEqual(steps);
    expect(stepsTowards(better, better, { steps: 4_800, seed: 1 })).toEqual([]);
  });
});

describe('rescuing a window', () => {
  test('moves at most four routes, keeps every booking, and serves one more in the window that it names', () => {
    let rescued = 0;
    for (const refusing of [1, 2].map((seed) => booked(someDay(seed, 9, 45)))) {
      const day: Day = { ...refusing, waiting: [] };
      for (const visit of refusing.waiting.slice(0, 4)) {
        const shown = offerWindows(standingOf(day), visit, windows).filter(({ place }) => place);
        const hidden = windows.filter((window) => !shown.some((offer) => offer.window === window));
        const found = rescue(day, visit, hidden, { seed: 1 });
        if (!found) continue;
        const after = withRoutes(day, found.routes);
        const holder = found.routes.find(({ technicianId }) => technicianId === found.technicianId);
        expect(found.routes.length).toBeLessThanOrEqual(mostRoutes);
        expect(checkDay(after)).toEqual([]);
        expect(served(after)).toEqual([...served(day), visit.visitId].sort());
        expect(holder?.visits).toContainEqual({ ...visit, window: found.window });
        expect(insertVisit(standingOf(day), { ...visit, window: found.window }).route).toBeUndefined();
        rescued += 1;
      }
    }
    expect(rescued).toBeGreaterThan(0);
  });

  test('gives up when time is over', () => {
    const [{ better }] = plans as [(typeof plans)[0]];
    const visit = better.waiting[0]!;
    expect(rescue(better, visit, windows, { seed: 1, shouldStop: () => true })).toBeUndefined();
  });
});
