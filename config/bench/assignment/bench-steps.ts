import { checkDay } from '../../../cloudfunctions/_domain/assignment/check-day';
import { improve } from '../../../cloudfunctions/_domain/assignment/improve';
import type { Day } from '../../../cloudfunctions/_domain/assignment/model';
import { mostRoutes } from '../../../cloudfunctions/_domain/assignment/groups';
import { applyStep, stepsTowards } from '../../../cloudfunctions/_domain/assignment/steps';
import { worthOf } from '../../../cloudfunctions/_domain/assignment/worth';
import { cityDay } from './city';
import { sum } from './measure';
import { booked } from './some-day';

/** How much of a re-planning's gain is left when it is applied in steps over at most four technician-days. Bar: 90 %. */
export const benchSteps = (): boolean => {
  const found = [1, 2, 3].map((seed) => {
    const day = { ...booked(cityDay(seed, 50, 400)), waiting: [] };
    const better = improve(day, { steps: 40_000, seed });
    const steps = stepsTowards(day, better, { steps: 600_000, seed });
    const after = steps.reduce<Day>((now, step) => applyStep(now, step) ?? now, day);
    const [before, whole, split] = [day, better, after].map((one) => worthOf(one).minutes);
    const largest = Math.max(...steps.map((step) => step.after.length));
    console.log(
      `steps: seed ${seed}: ${before!.toFixed(0)} minutes, ${whole!.toFixed(0)} at once, ${split!.toFixed(0)} by ${steps.length} steps, ` +
        `the largest over ${largest} routes, ${checkDay(after).length} violations`,
    );
    return {
      whole: before! - whole!,
      split: before! - split!,
      sound: largest <= mostRoutes && checkDay(after).length === 0,
    };
  });
  const share = sum(found.map(({ split }) => split)) / sum(found.map(({ whole }) => whole));
  console.log(`steps: ${(share * 100).toFixed(1)} % of the gain is left (bar 90 %)`);
  return share >= 0.9 && found.every(({ sound }) => sound);
};
