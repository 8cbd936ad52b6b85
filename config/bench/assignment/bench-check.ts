import { checkDay } from '../../../cloudfunctions/_domain/assignment/check-day';
import { withRoutes } from '../../../cloudfunctions/_domain/assignment/day-part';
import { improve } from '../../../cloudfunctions/_domain/assignment/improve';
import { insertVisit } from '../../../cloudfunctions/_domain/assignment/insert-visit';
import type { Day } from '../../../cloudfunctions/_domain/assignment/model';
import { offerWindows } from '../../../cloudfunctions/_domain/assignment/offer-windows';
import { standingOf } from '../../../cloudfunctions/_domain/assignment/standing';
import { compareWorth, worthOf } from '../../../cloudfunctions/_domain/assignment/worth';
import { windows } from './city';
import { booked, someDay } from './some-day';

const visitsOf = (day: Day) =>
  new Set(day.routes.flatMap(({ visits }) => visits.map(({ visitId }) => visitId)));
const turned = (day: Day): Day => ({
  ...day,
  shifts: [...day.shifts].reverse(),
  routes: [...day.routes].reverse(),
  waiting: [...day.waiting].reverse(),
});

/** One random day, booked, re-planned, and asked for one more visit: what went wrong. */
const faultsOf = (seed: number) => {
  const all = someDay(seed, 3 + (seed % 4), 12 + ((seed * 7) % 30));
  const [late, ...early] = all.waiting;
  const day = booked({ ...all, waiting: early });
  const after = improve(day, { steps: 128, seed });
  const served = visitsOf(after);
  const standing = standingOf(after);
  const offers = late ? offerWindows(standing, late, windows).filter(({ place }) => place) : [];
  const kept = offers.filter(({ window }) => {
    const { route } = insertVisit(standing, { ...late!, window });
    return route && checkDay(withRoutes(after, [route])).length === 0;
  });
  return {
    violations: checkDay(day).length + checkDay(after).length,
    worse: compareWorth(worthOf(after), worthOf(day)) > 0 ? 1 : 0,
    dropped: [...visitsOf(day)].filter((visitId) => !served.has(visitId)).length,
    order:
      JSON.stringify(improve(turned(day), { steps: 128, seed })) ===
      JSON.stringify({ ...after, shifts: turned(day).shifts })
        ? 0
        : 1,
    broken: offers.length - kept.length,
    offers: offers.length,
  };
};

/** Random days with lunch, leave, limits and exclusions through the independent checker. Every fault must be 0. */
export const benchCheck = (days: number): boolean => {
  const all = { violations: 0, worse: 0, dropped: 0, order: 0, broken: 0, offers: 0 };
  for (let seed = 1; seed <= days; seed += 1) {
    const found = faultsOf(seed);
    for (const key of Object.keys(all) as (keyof typeof all)[]) all[key] += found[key];
  }
  console.log(
    `check: ${days} days: ${all.violations} violations, ${all.worse} worse after re-planning, ${all.dropped} dropped, ` +
      `${all.order} changed with the order of the input, ${all.broken} of ${all.offers} offered windows not bookable`,
  );
  return all.violations + all.worse + all.dropped + all.order + all.broken === 0 && all.offers > 0;
};
