import {
  dayWithout,
  findVisit,
  routeOfTechnician,
  withRoutes,
} from '../../../cloudfunctions/_domain/assignment/day-part';
import { explain } from '../../../cloudfunctions/_domain/assignment/explain';
import { routeWith } from '../../../cloudfunctions/_domain/assignment/insert-visit';
import { hindrances, type Day } from '../../../cloudfunctions/_domain/assignment/model';
import { offerWindows } from '../../../cloudfunctions/_domain/assignment/offer-windows';
import { explainUnserved } from '../../../cloudfunctions/_domain/assignment/relaxations';
import { otherDay } from '../../../cloudfunctions/_domain/dispatch/other-day';
import { standingOf } from '../../../cloudfunctions/_domain/assignment/standing';
import { worthOf } from '../../../cloudfunctions/_domain/assignment/worth';
import { checkDay } from '../../../cloudfunctions/_domain/assignment/check-day';
import { tryMove } from '../../../cloudfunctions/_domain/assignment/try-move';
import { windows } from '../../../config/bench/assignment/city';
import { booked, someDay } from '../../../config/bench/assignment/some-day';

const days = [1, 2, 3, 4].map((seed) => booked(someDay(seed, 6, 40)));

describe('the explanation of an assignment', () => {
  test('tells the same when it is computed again from what was stored', () => {
    for (const day of days) {
      const stored = JSON.parse(JSON.stringify(day)) as typeof day;
      for (const { visitId } of day.routes.flatMap((route) => route.visits)) {
        const told = explain(day, visitId);
        expect(JSON.parse(JSON.stringify(told))).toEqual(explain(stored, visitId));
        expect(told?.technicians).toBe(day.shifts.length);
      }
    }
  });

  test('counts everybody once, and its numbers are differences of plans that the checker passes', () => {
    for (const day of days) {
      for (const { visitId } of day.routes.flatMap((route) => route.visits)) {
        const told = explain(day, visitId)!;
        const { visit } = findVisit(day, visitId)!;
        const rest = dayWithout(day, visitId);
        const hindered = hindrances.reduce((sum, hindrance) => sum + told.hindered[hindrance], 0);
        expect(told.qualified + hindered).toBe(told.technicians);
        expect(told.qualified).toBeGreaterThan(0);
        expect(worthOf(day).travel - worthOf(rest).travel).toBeCloseTo(told.detour, 6);
        expect(told.start).toBeGreaterThanOrEqual(Math.max(told.arrival, visit.window.from));
        expect(told.slack).toBeGreaterThanOrEqual(0);
        for (const { technicianId, difference } of told.alternatives) {
          const move = tryMove(day, visitId, technicianId)!;
          expect(move.violations).toEqual([]);
          expect(move.difference.minutes).toBeCloseTo(difference.minutes, 6);
        }
      }
    }
  });

  test('a visit that uses up all of its slack still holds, and one that is a minute later does not', () => {
    // Whether a route with its visit starting at a minute keeps all windows that it keeps now.
    const holds = (day: Day, visitId: string, minute: number) => {
      const { route, visit } = findVisit(day, visitId)!;
      const late = { ...visit, window: { from: minute, to: visit.window.to } };
      const visits = route!.visits.map((one) => (one === visit ? late : one));
      return minute < visit.window.to && checkDay(withRoutes(day, [{ ...route!, visits }])).length === 0;
    };
    const wrong = days.flatMap((day) =>
      day.routes.flatMap(({ visits }) =>
        visits.filter(({ visitId }) => {
          const { start, slack, technicianId } = explain(day, visitId)!;
          const { breaks } = day.shifts.find((shift) => shift.technicianId === technicianId)!;
          // Slack is counted in working minutes: across lunch it is not a difference of times of day.
          if (breaks.some(({ to }) => start < to)) return false;
          return !holds(day, visitId, start + slack) || holds(day, visitId, start + slack + 1);
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a visit that nobody can take', () => {
  test('says by what each technician is hindered, and each relaxation would really do', () => {
    const kinds = new Set<string>();
    for (const day of days) {
      for (const visit of day.waiting) {
        const rest = dayWithout(day, visit.visitId);
        const told = explainUnserved(rest, visit, windows);
        expect(hindrances.reduce((sum, hindrance) => sum + told.hindered[hindrance], 0)).toBe(
          day.shifts.length,
        );
        for (const way of told.relaxations) {
          kinds.add(way.kind);
          const shifts = rest.shifts.map((shift) => {
            if (shift.technicianId !== way.technicianId) return shift;
            if (way.kind === 'area')
              return {
                ...shift,
                areas: [{ kind: 'radius' as const, centre: shift.base, km: way.km + 0.001 }],
              };
            if (way.kind === 'skill') return { ...shift, skills: [...shift.skills, ...way.skills] };
            if (way.kind === 'shift')
              return {
                ...shift,
                to: shift.to + way.minutes,
                maxWorkMinutes: shift.maxWorkMinutes + way.minutes,
              };
            return shift;
          });
          const window = way.kind === 'window' ? way.window : visit.window;
          const [offer] = offerWindows(standingOf({ ...rest, shifts }), visit, [window]);
          expect(offer?.place).toBeDefined();
        }
      }
    }
    expect([...kinds].sort()).toEqual(['area', 'shift', 'skill', 'window']);
  });
});

describe('another day', () => {
  test('is the first on which somebody has room, in the wanted window where it has room', () => {
    let [found, moved] = [0, 0];
    for (const day of days) {
      for (const visit of day.waiting) {
        const rest = dayWithout(day, visit.visitId);
        const empty = { ...day, waiting: [], routes: [] };
        const full = { ...empty, shifts: [] };
        const away = otherDay([{ date: '2026-12-01', day: full }], visit, windows);
        expect(away).toBeUndefined();
        const ahead = [
          { date: '2026-12-01', day: full },
          { date: '2026-12-02', day: rest },
          { date: '2026-12-03', day: empty },
        ];
        const told = otherDay(ahead, visit, windows);
        if (told === undefined) continue;
        found += 1;
        const there = told.date === '2026-12-02' ? rest : empty;
        const offers = offerWindows(standingOf(there), visit, windows).filter(({ place }) => place);
        expect(offers.map(({ window }) => window)).toContainEqual(told.window);
        const wanted = offers.some(({ window }) => window.from === visit.window.from);
        expect(told.window.from === visit.window.from).toBe(wanted);
        const fitted = offerWindows(standingOf(rest), visit, windows).some(({ place }) => place);
        expect(told.date).toBe(fitted ? '2026-12-02' : '2026-12-03');
        if (!fitted) moved += 1;
      }
    }
    expect(found).toBeGreaterThan(0);
    expect(moved).toBeGreaterThan(0);
  });
});

describe('moving by hand', () => {
  test('shows what it breaks and what it costs, and moves nothing out of the frozen part', () => {
    const [day] = days;
    const from = day!.routes.find((route) => route.visits.length > 2)!;
    const frozen = withRoutes(day!, [{ ...from, fixed: 1 }]);
    const [first, second] = from.visits;
    const other = day!.shifts.find((shift) => shift.technicianId !== from.technicianId)!.technicianId;
    expect(tryMove(frozen, first!.visitId, other)).toBeUndefined();
    const back = tryMove(frozen, second!.visitId, from.technicianId, 0)!;
    expect(back.routes[0]?.visits[0]).toEqual(first);
    for (const { technicianId } of day!.shifts) {
      const move = tryMove(day!, second!.visitId, technicianId)!;
      const after = withRoutes({ ...day! }, move.routes);
      expect(checkDay(after)).toEqual(move.violations);
      expect(move.hindrance === undefined).toBe(move.violations.length === 0);
      expect(worthOf(after).minutes - worthOf(day!).minutes).toBeCloseTo(move.difference.minutes, 6);
      expect(routeOfTechnician(after, technicianId).visits).toContainEqual(second);
    }
    expect(routeWith(from, 1, first!).visits[1]).toBe(first);
  });
});
