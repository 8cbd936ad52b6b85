import type { Answer } from '../../contracts/envelope';
import type { Slot } from '../../contracts/slot';
import { checkDay } from '../../cloudfunctions/_domain/assignment/check-day';
import { isDay, isSheet } from '../../cloudfunctions/_domain/dispatch/plan-document';
import { planOfDay } from '../../cloudfunctions/_domain/dispatch/plan-of-day';
import { sheetId } from '../../cloudfunctions/_domain/dispatch/sheet';
import { nobody, type TechnicianDay } from '../../cloudfunctions/_domain/dispatch/technician-day';
import { openCloud } from '../../cloudfunctions/_platform/cloud';
import { keyOf, type Ground, type StormPlan, type StormResult } from './storm-plan';

/** Refusals that somebody who came too late may hear. */
const sayable = ['WINDOW_TAKEN', 'BUSY', 'CHANGED_MEANWHILE', 'NOT_NOW', 'VISIT_FIXED', 'MOVE_BREAKS'];

export const heardWrong = (answers: readonly Answer[]): readonly string[] =>
  answers.flatMap((answer) => {
    if (answer.ok) return [];
    if (!sayable.includes(answer.code)) return [`somebody heard ${answer.code}`];
    return answer.code === 'WINDOW_TAKEN' && answer.alternatives === undefined
      ? ['a loser got no alternatives']
      : [];
  });

/** What the plan holds in the end, against what it can hold and what claims say. */
export const check = async (
  storm: StormPlan,
  ground: Ground,
  booked: ReadonlyMap<string, Slot>,
): Promise<StormResult> => {
  const { tables } = openCloud('storm');
  const sheet = await tables.plans.get(sheetId(storm.storeId));
  if (!sheet || !isSheet(sheet)) throw new Error('the sheet is gone');
  const days = (await tables.plans.list({ where: { storeId: storm.storeId }, limit: 1_000 })).filter(isDay);
  const broken: string[] = [];
  const soldIn = new Map<string, number>();
  const seen = new Map<string, TechnicianDay>();
  for (const day of days)
    for (const visit of day.visits) {
      if (seen.has(visit.claimId)) broken.push(`${visit.claimId} is visited twice`);
      seen.set(visit.claimId, day);
      const key = `${day.date} ${visit.window.from}`;
      soldIn.set(key, (soldIn.get(key) ?? 0) + 1);
      const slot = booked.get(visit.claimId);
      if (!slot || keyOf(slot) !== key) broken.push(`${visit.claimId} was answered another window`);
    }
  for (const date of new Set(days.map((day) => day.date))) {
    const whole = planOfDay(sheet, { closedDays: [] }, days, date);
    for (const { what } of checkDay(whole)) broken.push(`on ${date} a rule is broken: ${what}`);
    if (days.some((day) => day.date === date && day.technicianId === nobody && day.visits.length > 0))
      broken.push(`on ${date} somebody has nobody`);
  }
  for (const claimId of booked.keys()) if (!seen.has(claimId)) broken.push(`${claimId} is in no plan`);
  for (const [key, capacity] of ground.capacityOf) {
    const sold = soldIn.get(key) ?? 0;
    if (sold !== capacity) broken.push(`${key}: ${sold} of ${capacity} sold`);
  }
  const inWindows = [...ground.capacityOf.keys()].map((key) => soldIn.get(key) ?? 0);
  return {
    tries: 0,
    sold: inWindows.reduce((sum, one) => sum + one, 0),
    capacity: [...ground.capacityOf.values()].reduce((sum, one) => sum + one, 0),
    broken,
  };
};
