import { explained } from '../_domain/dispatch/explained';
import { rearrange, type Step } from '../_domain/dispatch/rearrange';
import type { DispatchSheet } from '../_domain/dispatch/sheet';
import { remembered } from '../_domain/dispatch/take-back';
import {
  inOtherHands,
  withVisits,
  type PlannedVisit,
  type TechnicianDay,
} from '../_domain/dispatch/technician-day';
import type { StoreRecord } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import { daysIn, sheetIn } from './plan-in';
import { tellTaken } from './tell-taken';

interface Shop {
  readonly sheet: DispatchSheet;
  readonly store: StoreRecord;
}

/** What came from somebody else is in other hands now, and its place explained. */
const handedOver = (
  shop: Shop,
  whole: readonly TechnicianDay[],
  before: readonly TechnicianDay[],
  after: readonly TechnicianDay[],
  date: string,
): readonly TechnicianDay[] => {
  const isNew = ({ technicianId }: TechnicianDay, { visitId }: PlannedVisit) =>
    !before.some(
      (one) => one.technicianId === technicianId && one.visits.some((visit) => visit.visitId === visitId),
    );
  const moved = after.map((day) => ({
    ...day,
    visits: day.visits.map((visit) => (isNew(day, visit) ? inOtherHands(visit) : visit)),
  }));
  return explained(shop, whole, moved, date, isNew);
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
    const written = handedOver({ ...shop, sheet }, whole, days, after, date).map((day) => ({
      ...withVisits(day, day.visits),
      settled: true,
    }));
    const kept = remembered(days, written);
    for (const day of kept) await tables.plans.put(day);
    await tellTaken(tables, days, kept, cloud.now);
    return kept;
  });
