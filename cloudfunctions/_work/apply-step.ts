import { explain } from '../_domain/assignment/explain';
import { planOfDay } from '../_domain/dispatch/plan-of-day';
import { rearrange, type Step } from '../_domain/dispatch/rearrange';
import type { DispatchSheet } from '../_domain/dispatch/sheet';
import { withVisits, type PlannedVisit, type TechnicianDay } from '../_domain/dispatch/technician-day';
import type { StoreRecord } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import { daysIn, sheetIn } from './plan-in';

interface Shop {
  readonly sheet: DispatchSheet;
  readonly store: StoreRecord;
}

/** With somebody else: he has not said yet that he comes. */
const handedOver = ({ acceptedAt: _at, acceptBy: _by, why: _why, ...visit }: PlannedVisit): PlannedVisit =>
  visit;

/** Why each visit is where it is, for those that came from somebody else. */
const explained = (
  { sheet, store }: Shop,
  whole: readonly TechnicianDay[],
  before: readonly TechnicianDay[],
  after: readonly TechnicianDay[],
  date: string,
): readonly TechnicianDay[] => {
  const others = whole.filter((day) => !after.some((one) => one._id === day._id));
  const day = planOfDay(sheet, store, [...others, ...after], date);
  const had = (technicianId: string, visitId: string) =>
    before.some(
      (one) => one.technicianId === technicianId && one.visits.some((visit) => visit.visitId === visitId),
    );
  return after.map((one) => ({
    ...one,
    visits: one.visits.map((visit) => {
      if (had(one.technicianId, visit.visitId)) return visit;
      const why = explain(day, visit.visitId);
      return why === undefined ? handedOver(visit) : { ...handedOver(visit), why };
    }),
  }));
};

/**
 * Applies one step of a re-planning in one transaction over at most four technician-days and `nobody`'s. Decided again
 * on the days as they are then: a step whose days moved, that breaks anything or makes the plan worse is dropped.
 * @param whole the date's days as they were read, for the explanations
 * @returns the days as written; undefined where it was dropped
 */
export const applyStep = (
  cloud: Cloud,
  shop: Shop,
  whole: readonly TechnicianDay[],
  date: string,
  step: Step,
): Promise<readonly TechnicianDay[] | undefined> =>
  cloud.transaction(async (tables) => {
    const { storeId } = shop.sheet;
    const sheet = await sheetIn(tables, storeId);
    const ids = step.routes.map(({ technicianId }) => technicianId);
    const days = await daysIn(tables, storeId, date, ids);
    const after = rearrange({ ...shop, sheet }, days, date, step);
    if (!after) return undefined;
    const written = explained({ ...shop, sheet }, whole, days, after, date).map((day) => ({
      ...withVisits(day, day.visits),
      settled: true,
    }));
    for (const day of written) await tables.plans.put(day);
    return written;
  });
