import { checkDay } from '../../../cloudfunctions/_domain/assignment/check-day';
import { routeOfTechnician, withRoutes } from '../../../cloudfunctions/_domain/assignment/day-part';
import { insertVisit, routeWith } from '../../../cloudfunctions/_domain/assignment/insert-visit';
import { offerWindows } from '../../../cloudfunctions/_domain/assignment/offer-windows';
import { askFor, placeWith } from '../../../cloudfunctions/_domain/assignment/place';
import { standingOf } from '../../../cloudfunctions/_domain/assignment/standing';
import { worthOf } from '../../../cloudfunctions/_domain/assignment/worth';
import { windows } from '../../../config/bench/assignment/city';
import { booked, someDay } from '../../../config/bench/assignment/some-day';

const seeds = Array.from({ length: 12 }, (_, at) => at + 1);
const split = (seed: number) => {
  const day = someDay(seed, 4, 40);
  return { day: booked({ ...day, waiting: day.waiting.slice(0, 28) }), asking: day.waiting.slice(28) };
};

const same = (a: number, b: number): boolean => a === b || Math.abs(a - b) < 1e-6;

describe('the quick check of a place', () => {
  test('agrees with a walk through the day at every place of every route', () => {
    const disagreements: unknown[] = [];
    const seen = { fits: 0, refused: 0 };
    for (const seed of seeds) {
      const { day, asking } = split(seed);
      const standing = standingOf(day);
      const before = worthOf(day).minutes;
      const asked = asking.flatMap((visit) => windows.map((window) => ({ ...visit, window })));
      for (const visit of asked) {
        const asks = askFor(standing, visit);
        for (const [k, shift] of standing.shifts.entries()) {
          const route = routeOfTechnician(day, shift.technicianId);
          const walked = Array.from({ length: route.visits.length + 1 }, (_, position) => {
            const after = withRoutes(day, [routeWith(route, position, visit)]);
            return checkDay(after).length > 0 ? Infinity : worthOf(after).minutes - before;
          });
          const quick = placeWith(standing, k, asks, visit.window);
          const [cost, there] =
            typeof quick === 'string' ? [Infinity, Infinity] : [quick.cost, walked[quick.position] ?? NaN];
          const cheapest = Math.min(...walked);
          if (!(same(cost, cheapest) && same(there, cheapest)))
            disagreements.push({ seed, visit, quick, walked });
          seen[cost < Infinity ? 'fits' : 'refused'] += 1;
        }
      }
    }
    expect(disagreements).toEqual([]);
    expect(seen.fits).toBeGreaterThan(80);
    expect(seen.refused).toBeGreaterThan(500);
  });
});

describe('a window that is offered', () => {
  test('can be booked at once, by whom and when the offer says, and breaks nothing', () => {
    const broken: unknown[] = [];
    let kept = 0;
    for (const seed of seeds) {
      const { day, asking } = split(seed);
      const standing = standingOf(day);
      for (const visit of asking) {
        for (const { window, place, hindered } of offerWindows(standing, visit, windows)) {
          const booking = insertVisit(standingOf(day), { ...visit, window });
          const after = withRoutes(day, booking.route ? [booking.route] : []);
          const inside = place === undefined || (place.start >= window.from && place.start < window.to);
          const asOffered = booking.route ? booking.place : booking.hindered;
          if (!inside || checkDay(after).length > 0) broken.push({ seed, visit, window });
          expect(asOffered).toEqual(place ?? hindered);
          if (place) kept += 1;
        }
      }
    }
    expect(broken).toEqual([]);
    expect(kept).toBeGreaterThan(80);
  });
});
