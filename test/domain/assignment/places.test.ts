import { checkDay } from '../../../cloudfunctions/_domain/assignment/check-day';
import { routeOfTechnician, withRoutes } from '../../../cloudfunctions/_domain/assignment/day-part';
import { insertVisit, routeWith } from '../../../cloudfunctions/_domain/assignment/insert-visit';
import { offerWindows } from '../../../cloudfunctions/_domain/assignment/offer-windows';
import { barred, newcomerTo, placeWith } from '../../../cloudfunctions/_domain/assignment/place';
import { standingOf } from '../../../cloudfunctions/_domain/assignment/standing';
import { worthOf } from '../../../cloudfunctions/_domain/assignment/worth';
import { windows } from '../../../config/bench/assignment/city';
import { booked, someDay } from './some-day';

const seeds = Array.from({ length: 12 }, (_, at) => at + 1);
const split = (seed: number) => {
  const day = someDay(seed, 4, 40);
  return { day: booked({ ...day, waiting: day.waiting.slice(0, 28) }), asking: day.waiting.slice(28) };
};

describe('the quick check of a place', () => {
  test('agrees with a walk through the day at every place of every route', () => {
    let [fits, refused] = [0, 0];
    for (const seed of seeds) {
      const { day, asking } = split(seed);
      const standing = standingOf(day);
      const asked = asking.flatMap((visit) => windows.map((window) => ({ ...visit, window })));
      for (const visit of asked) {
        for (const [k, shift] of standing.shifts.entries()) {
          const route = routeOfTechnician(day, shift.technicianId);
          const before = worthOf(day).minutes;
          const walked = Array.from({ length: route.visits.length + 1 }, (_, position) => {
            const after = withRoutes(day, [routeWith(route, position, visit)]);
            const wrong = checkDay(after);
            return wrong.length > 0 ? Infinity : worthOf(after).minutes - before;
          });
          const quick =
            barred(shift, visit) ?? placeWith(standing, k, visit, newcomerTo(standing, visit), visit.window);
          if (typeof quick === 'string') {
            expect([seed, visit.visitId, quick, walked]).toEqual([
              seed,
              visit.visitId,
              quick,
              walked.map(() => Infinity),
            ]);
            refused += 1;
          } else {
            expect(walked[quick.position]).toBeCloseTo(quick.cost, 6);
            expect(Math.min(...walked)).toBeCloseTo(quick.cost, 6);
            fits += 1;
          }
        }
      }
    }
    expect(fits).toBeGreaterThan(60);
    expect(refused).toBeGreaterThan(200);
  });
});

describe('a window that is offered', () => {
  test('can be booked at once, by whom and when the offer says, and breaks nothing', () => {
    let kept = 0;
    for (const seed of seeds) {
      const { day, asking } = split(seed);
      const standing = standingOf(day);
      for (const visit of asking) {
        for (const { window, place, hindered } of offerWindows(standing, visit, windows)) {
          const booking = insertVisit(standingOf(day), { ...visit, window });
          if (!place) {
            expect(booking).toEqual({ hindered });
            continue;
          }
          expect(booking.route && booking.place).toEqual(place);
          expect(checkDay(withRoutes(day, booking.route ? [booking.route] : []))).toEqual([]);
          expect(place.start).toBeGreaterThanOrEqual(window.from);
          expect(place.start).toBeLessThan(window.to);
          kept += 1;
        }
      }
    }
    expect(kept).toBeGreaterThan(80);
  });
});
