import { choose } from '../../../cloudfunctions/_domain/booking/choose';
import type { Asked } from '../../../cloudfunctions/_domain/booking/offer-days';
import { checkDay } from '../../../cloudfunctions/_domain/assignment/check-day';
import { planOfDay } from '../../../cloudfunctions/_domain/dispatch/plan-of-day';
import { remembered } from '../../../cloudfunctions/_domain/dispatch/take-back';
import {
  nobody,
  withVisits,
  type PlannedVisit,
  type TechnicianDay,
} from '../../../cloudfunctions/_domain/dispatch/technician-day';
import { dayWith, li, member, sheet, tuesday, visit, wang } from '../dispatch/given-sheet';

/** Monday, at ten: of tomorrow a reserve is kept, and nobody is moved to make a place that there was not. */
const now = '2026-11-30T02:00:00.000Z';
const nine = { from: 540, to: 600 };
/** Only Li can do it, and not when he has another visit at nine. */
const hard = visit({ skills: ['aircon'], minutes: 60 });
const { window: _window, ...unbooked } = hard;
const of = (days: readonly TechnicianDay[]): Asked => ({
  sheet: sheet({
    crew: [member(li, { skills: ['washer', 'aircon'] }), member(wang)],
    windows: [nine],
    urgentReserve: 1,
  }),
  days,
  visitOn: () => unbooked,
  urgent: false,
  now,
});
const idsOf = (days: readonly TechnicianDay[] | undefined, technicianId: string) =>
  days?.find((day) => day.technicianId === technicianId)?.visits.map(({ visitId }) => visitId);

/** A step of a re-planning that gave Wang's visit to Li. */
const step = (more: Partial<PlannedVisit> = {}) => {
  const moved = visit({ minutes: 100, window: nine, ...more });
  const [ofLi, ofWang] = [dayWith(li), dayWith(wang, moved)];
  const after = [withVisits(ofLi, [moved]), withVisits(ofWang, [])] as const;
  return { moved, before: [ofLi, ofWang], after };
};

describe('a window that a re-planning has just closed', () => {
  test('is had all the same: its step is taken back, and every rule is kept', () => {
    const { before, after, moved } = step();
    const asked = of(remembered(before, after));
    const days = choose(asked, tuesday, nine);
    expect(idsOf(days, li)).toEqual([hard.visitId]);
    expect(idsOf(days, wang)).toEqual([moved.visitId]);
    expect(checkDay(planOfDay(asked.sheet, { closedDays: [] }, days ?? [], tuesday))).toEqual([]);
    // One revision further, and not to be taken back a second time.
    expect(days?.map(({ rev, before: kept }) => [rev, kept])).toEqual([
      [3, undefined],
      [3, undefined],
    ]);
  });

  test('is not had where nothing says what was before', () => {
    expect(choose(of(step().after), tuesday, nine)).toBeUndefined();
  });

  test('is not had once one of the days has changed since', () => {
    const { before, after } = step();
    const [ofLi, ofWang] = remembered(before, after);
    if (!ofLi || !ofWang) throw new Error('nobody is there');
    const later = visit({ window: { from: 900, to: 960 } });
    expect(choose(of([ofLi, withVisits(ofWang, [later])]), tuesday, nine)).toBeUndefined();
  });

  test.each([
    ['was told who comes', { frozen: true as const }],
    ['has somebody on the way', { state: 'departed' as const }],
    ['was given to somebody for good', { locked: true as const }],
  ])('is not had from a customer who %s', (_who, more) => {
    const { before, after } = step(more);
    expect(choose(of(remembered(before, after)), tuesday, nine)).toBeUndefined();
  });

  test('is not had where the step found somebody for a visit that had nobody', () => {
    const { after, moved } = step();
    expect(remembered([dayWith(li), dayWith(nobody, moved)], after)).toBe(after);
  });
});

describe('a window that has begun', () => {
  test('is planned in what is left of it, and stays promised as it was offered', () => {
    const asked = { ...of([]), now: '2026-12-01T01:20:00.000Z', urgent: true };
    const late = { from: 540, to: 660 };
    const days = choose({ ...asked, sheet: { ...asked.sheet, windows: [late] } }, tuesday, late);
    const [planned] = days?.flatMap(({ visits }) => visits) ?? [];
    expect(planned).toMatchObject({ window: { from: 620, to: 660 }, promised: late });
  });

  test('is promised as it is planned where all of it is left', () => {
    const days = choose({ ...of([]), urgent: true }, tuesday, nine);
    const [planned] = days?.flatMap(({ visits }) => visits) ?? [];
    expect(planned).toMatchObject({ window: nine });
    expect(planned?.promised).toBeUndefined();
  });
});
