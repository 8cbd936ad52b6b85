import { checkDay, type Violation } from '../../../cloudfunctions/_domain/assignment/check-day';
import { improve } from '../../../cloudfunctions/_domain/assignment/improve';
import { insertVisit } from '../../../cloudfunctions/_domain/assignment/insert-visit';
import type { Day, Route, Shift, Visit } from '../../../cloudfunctions/_domain/assignment/model';
import { offerWindows } from '../../../cloudfunctions/_domain/assignment/offer-windows';
import { standingOf } from '../../../cloudfunctions/_domain/assignment/standing';
import { travelMinutes } from '../../../cloudfunctions/_domain/assignment/travel';

const home = { lat: 30.25, lng: 120.15 };
/** Ten minutes' way each: nothing but parking. */
const rules = {
  speedKmh: 22,
  detour: 1.35,
  parkingMinutes: 10,
  returnMinutes: 15,
  changeMinutes: 10,
  fairness: 0,
};
const shift = (more: Partial<Shift> = {}): Shift => ({
  technicianId: 'tec_1',
  base: home,
  from: 540,
  to: 1_080,
  breaks: [],
  skills: ['gas'],
  areas: [],
  maxVisits: 8,
  maxWorkMinutes: 480,
  ...more,
});
const visit = (more: Partial<Visit> = {}): Visit => ({
  visitId: 'vis_1',
  point: home,
  minutes: 60,
  window: { from: 540, to: 660 },
  skills: ['gas'],
  weight: 1,
  not: [],
  ...more,
});
const day = (one: Shift, visits: readonly Visit[] = [], more: Partial<Route> = {}): Day => ({
  shifts: [one],
  routes: [{ technicianId: 'tec_1', visits, ...more }],
  waiting: [],
  rules,
});
const answer = (one: Day, asked: Visit) => {
  const { place, hindered } = offerWindows(standingOf(one), asked, [asked.window])[0]!;
  const inserted = insertVisit(standingOf(one), asked);
  const planned = improve({ ...one, waiting: [asked] }, { steps: 64, seed: 1 });
  const whether = { planned: planned.waiting.length === 0, inserted: inserted.route !== undefined };
  expect(whether).toEqual({ planned: place !== undefined, inserted: place !== undefined });
  return place?.start ?? Object.entries(hindered).find(([, count]) => count > 0)?.[0];
};

describe('to the minute', () => {
  const lunch = { breaks: [{ from: 720, to: 780 }] };
  test.each<[what: string, one: Shift, asked: Visit, told: number | string]>([
    ['starts when the technician can be there', shift(), visit(), 550],
    ['waits for the window', shift(), visit({ window: { from: 600, to: 660 } }), 600],
    ['a start at the end of the window is too late', shift({ from: 650 }), visit(), 'shift'],
    ['a minute before it is not', shift({ from: 649 }), visit(), 659],
    ['is home by the end of the shift', shift({ to: 620 }), visit(), 550],
    ['a minute later would be too late', shift({ to: 619 }), visit(), 'shift'],
    ['work ends as lunch begins', shift(lunch), visit({ window: { from: 660, to: 720 } }), 660],
    ['work is not split by lunch', shift(lunch), visit({ window: { from: 661, to: 720 } }), 'shift'],
    ['but starts after it', shift(lunch), visit({ window: { from: 661, to: 781 } }), 780],
    ['unless the window ends with it', shift(lunch), visit({ window: { from: 661, to: 780 } }), 'shift'],
    [
      'the way goes on after lunch',
      shift({ ...lunch, from: 715 }),
      visit({ window: { from: 540, to: 800 } }),
      785,
    ],
    ['leave at the beginning', shift({ breaks: [{ from: 540, to: 600 }] }), visit(), 610],
    ['leave all day', shift({ breaks: [{ from: 540, to: 1_080 }] }), visit(), 'shift'],
    [
      'two breaks that touch are one',
      shift({
        breaks: [
          { from: 560, to: 600 },
          { from: 600, to: 640 },
        ],
      }),
      visit(),
      640,
    ],
    ['hours of travel and work', shift({ maxWorkMinutes: 80 }), visit(), 550],
    ['a minute less', shift({ maxWorkMinutes: 79 }), visit(), 'hours-full'],
    ['no visits left', shift({ maxVisits: 0 }), visit(), 'visits-full'],
    ['a skill is missing', shift({ skills: [] }), visit(), 'skill'],
    ['excluded', shift(), visit({ not: ['tec_1'] }), 'excluded'],
    ['an uncertain address takes longer', shift(), visit({ uncertainMinutes: 7 }), 557],
  ])('%s', (_, one, asked, told) => {
    expect(answer(day(one), asked)).toBe(told);
  });

  test('between two visits there is room to the minute', () => {
    const [first, last] = [
      visit({ window: { from: 550, to: 551 } }),
      visit({ visitId: 'vis_2', window: { from: 690, to: 691 } }),
    ];
    const between = (minutes: number) =>
      answer(
        day(shift(), [first, last]),
        visit({ visitId: 'vis_3', minutes, window: { from: 600, to: 680 } }),
      );
    // From 610 there are 81 minutes, until the last start of all at which the second window is still open.
    expect([between(60), between(60.9), between(61)]).toEqual([620, 620, 'no-room']);
  });

  test('areas are circles or polygons, and any of them will do', () => {
    const asked = visit({ point: { lat: 30.26, lng: 120.15 } });
    const corners = (lat: number) => [
      { lat: 30.2, lng: 120.1 },
      { lat: 30.2, lng: 120.2 },
      { lat, lng: 120.2 },
      { lat, lng: 120.1 },
    ];
    const told = (areas: Shift['areas']) => typeof answer(day(shift({ areas })), asked);
    expect(told([{ kind: 'radius', centre: home, km: 1.12 }])).toBe('number');
    expect(told([{ kind: 'radius', centre: home, km: 1.11 }])).toBe('string');
    expect(told([{ kind: 'polygon', corners: corners(30.261) }])).toBe('number');
    expect(told([{ kind: 'polygon', corners: corners(30.259) }])).toBe('string');
    expect(
      told([
        { kind: 'radius', centre: home, km: 0.1 },
        { kind: 'polygon', corners: corners(30.3) },
      ]),
    ).toBe('number');
  });

  test('travel is the great circle by detour and speed, with parking and doubt at both ends, alike in both directions', () => {
    const [here, there] = [{ point: home, uncertainMinutes: 2 }, { point: { lat: 31.25, lng: 120.15 } }];
    // A degree of a great circle is 6371.0088 km × π / 180 = 111.195 km.
    expect(travelMinutes(here, there, rules)).toBeCloseTo((111.195_08 * 1.35 * 60) / 22 + 12, 2);
    expect(travelMinutes(here, there, rules)).toBe(travelMinutes(there, here, rules));
  });

  test('nothing goes before the fixed part of a route', () => {
    const begun = visit({ window: { from: 640, to: 660 } });
    const asked = visit({ visitId: 'vis_2', minutes: 30 });
    expect(answer(day(shift(), [begun]), asked)).toBe(550);
    expect(answer(day(shift(), [begun], { fixed: 1 }), asked)).toBe('no-room');
  });
});

describe('the checker', () => {
  const good = visit();
  test.each<[what: Violation['what'], one: Day]>([
    ['skill', day(shift({ skills: [] }), [good])],
    ['area', day(shift({ areas: [{ kind: 'radius', centre: { lat: 31, lng: 120 }, km: 5 }] }), [good])],
    ['excluded', day(shift(), [visit({ not: ['tec_1'] })])],
    ['window', day(shift({ from: 650 }), [good])],
    ['shift-end', day(shift({ to: 619 }), [good])],
    ['too-many-visits', day(shift({ maxVisits: 0 }), [good])],
    ['too-many-hours', day(shift({ maxWorkMinutes: 79 }), [good])],
    ['twice', { ...day(shift(), [good]), waiting: [good] }],
    ['no-shift', { ...day(shift(), [good]), shifts: [] }],
  ])('finds %s', (what, one) => {
    expect(checkDay(day(shift(), [good]))).toEqual([]);
    expect(checkDay(one).map((violation) => violation.what)).toEqual([what]);
  });
});
