import { localReplan, type LocalReplan } from '../_domain/dispatch/local-replan';
import type { Rearranged } from '../_domain/dispatch/rearranged';
import type { DispatchSheet } from '../_domain/dispatch/sheet';
import { stepsOfDay } from '../_domain/dispatch/steps-of-day';
import type { TechnicianDay } from '../_domain/dispatch/technician-day';
import type { StoreRecord } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import { applyStep } from './apply-step';
import { dayToImprove, seed } from './plan-anew';
import { readPlan } from './read-plan';

interface Shop {
  readonly sheet: DispatchSheet;
  readonly store: StoreRecord;
}

/** Steps that are applied at once, over different technicians: most of their time is waiting for the database. */
const abreast = 6;
/** Groups looked at between two looks at the plan: what was read longer ago is too often overtaken by a booking. */
const turnsPerRound = 18;

/** A few steps over different technicians who do not rest, found on the plan as it was read. */
const findSteps = (
  search: LocalReplan,
  now: Parameters<LocalReplan['next']>[0],
  resting: readonly string[],
  isLate: () => boolean,
): readonly Rearranged[] => {
  const taken = new Set(resting);
  const found: Rearranged[] = [];
  for (let turn = 0; turn < turnsPerRound && found.length < abreast; turn += 1) {
    if (search.isDone() || isLate()) break;
    const step = search.next(now, taken);
    if (!step) continue;
    found.push(step);
    for (const { technicianId } of step.routes) taken.add(technicianId);
  }
  return found;
};

/**
 * Plans a day anew while people book into it: reads the plan, finds a few small steps over different technicians, applies
 * them at once, and looks again. A step that a booking has overtaken costs only itself.
 * @param dice another seed finds other steps
 * @returns the days as it looked at them last, where it came to an end; undefined where it was late before
 */
export const replanLive = async (
  cloud: Cloud,
  shop: Shop,
  date: string,
  isLate: () => boolean,
  dice = seed,
): Promise<readonly TechnicianDay[] | undefined> => {
  const read = async (): Promise<readonly TechnicianDay[]> =>
    (await readPlan(cloud, shop.sheet.storeId, [date])).days;
  let days = await read();
  const search = localReplan(dayToImprove({ ...shop, days, date }), dice);
  // Who was just changed rests for a round: as long as the step can be taken back for a customer (`take-back.ts`).
  let resting: readonly string[] = [];
  while (!search.isDone()) {
    if (isLate()) return undefined;
    const now = dayToImprove({ ...shop, days, date });
    const steps = findSteps(search, now, resting, isLate).flatMap((step) => stepsOfDay(days, [step]));
    const whole = days;
    const written = await Promise.all(steps.map((step) => applyStep(cloud, shop, whole, date, step)));
    for (const one of written) if (one) search.applied();
    resting = written.flatMap((one) => one ?? []).map(({ technicianId }) => technicianId);
    if (steps.length > 0) days = await read();
  }
  return days;
};
