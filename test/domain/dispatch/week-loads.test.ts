import { loadsOf } from '../../../cloudfunctions/_domain/assignment/explain';
import { standingOf } from '../../../cloudfunctions/_domain/assignment/standing';
import { addDays } from '../../../cloudfunctions/_domain/calendar/day';
import { planOfDay } from '../../../cloudfunctions/_domain/dispatch/plan-of-day';
import { weekLoads } from '../../../cloudfunctions/_domain/dispatch/week-loads';
import { dayWith, li, member, sheet, tuesday, visit, zhou } from './given-sheet';

const open = { closedDays: [] };
const before = [addDays(tuesday, -2), addDays(tuesday, -1)];
const crew = [member(li), member(zhou)];

/** A day of somebody's, on another date. */
const on = (date: string, technicianId: string, count: number) => ({
  ...dayWith(
    technicianId,
    ...Array.from({ length: count }, (_, at) =>
      visit({ window: { from: 540 + at * 120, to: 660 + at * 120 } }),
    ),
  ),
  _id: `${date}${technicianId}`,
  date,
});

describe('what everybody worked lately', () => {
  const days = [on(before[0]!, zhou, 3), on(before[1]!, zhou, 2), on(before[1]!, li, 1)];
  const loads = weekLoads(sheet({ crew }), open, days, before);

  test('is the work of his days, travel included, against the time that there was', () => {
    const minutes = days
      .filter(({ technicianId }) => technicianId === zhou)
      .map((day) => {
        const { shifts, plan } = standingOf(planOfDay(sheet({ crew }), open, [day], day.date));
        return plan.work[shifts.findIndex(({ technicianId }) => technicianId === zhou)] ?? 0;
      })
      .reduce((sum, one) => sum + one, 0);
    expect(loads[zhou]?.worked).toBe(Math.round(minutes));
    expect(loads[zhou]?.worked).toBeGreaterThan(loads[li]?.worked ?? 0);
    expect(loads[li]?.available).toBe(loads[zhou]?.available);
  });

  test('is nothing on a day on which the store stays closed', () => {
    const closed = weekLoads(sheet({ crew }), { closedDays: before }, days, before);
    expect(closed).toEqual({});
  });

  test('counts in the load that is shown and in whom a visit costs least', () => {
    const fair = sheet({ crew, loads });
    const [ofLi = 0, ofZhou = 0] = loadsOf(standingOf(planOfDay(fair, open, [], tuesday)));
    expect(ofZhou).toBeGreaterThan(ofLi);
    expect(loadsOf(standingOf(planOfDay(sheet({ crew }), open, [], tuesday)))).toEqual([0, 0]);
  });
});
