import type { Claim } from '../_domain/claim-record';
import { dayOf, minuteOf } from '../_domain/calendar/day';
import { isDay } from '../_domain/dispatch/plan-document';
import {
  dayId,
  withoutHold,
  withVisits,
  type PlannedVisit,
  type TechnicianDay,
} from '../_domain/dispatch/technician-day';
import { holdsSlot, holdsVisit } from '../_domain/past-visits';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { oneOf } from '../_platform/database-guard';
import type { TransactionTables } from '../_platform/tables';
import { giveBackSlot } from './counter-week';

/** A re-planning may hand a visit on between two looks; more often than this it does not. */
const looks = 3;
/** Days on which one claim ever had visits. */
const dayCap = 20;

const has = ({ visits }: TechnicianDay, visitId: string): boolean =>
  visits.some((visit) => visit.visitId === visitId);

/**
 * The technician-day, or `nobody`'s, that holds a claim's booked visit now, inside a transaction. Refuses with BUSY
 * where it is handed on faster than it is found. `undefined` where nothing is booked at home.
 */
export const dayOfVisit = async (
  cloud: Cloud,
  tables: TransactionTables,
  { storeId, _id, visit }: Claim,
): Promise<TechnicianDay | undefined> => {
  if (visit?.at !== 'home') return undefined;
  const { date, visitId } = visit;
  for (let look = 0; look < looks; look += 1) {
    const found = await cloud.tables.plans.list({
      where: { storeId, claimIds: oneOf([_id]) },
      limit: dayCap,
    });
    const there = found.filter(isDay).find((day) => day.date === date && has(day, visitId));
    const day = there && (await tables.plans.get(there._id));
    if (day && isDay(day) && has(day, visitId)) return day;
  }
  throw new Refusal('BUSY');
};

/** The day of somebody who is there already: nobody hands that visit on any more. */
const dayOfBegun = async (
  tables: TransactionTables,
  { storeId, visit }: Claim,
): Promise<TechnicianDay | undefined> => {
  if (visit?.technicianId === undefined) return undefined;
  const day = await tables.plans.get(dayId(storeId, visit.date, visit.technicianId));
  return day && isDay(day) && has(day, visit.visitId) ? day : undefined;
};

/** Somebody who is there is done on his day; who comes too late to say so was done by its end. */
const minuteOn = (date: string, now: string): number => (dayOf(now) === date ? minuteOf(now) : 1_439);

const endVisit = async (cloud: Cloud, tables: TransactionTables, claim: Claim): Promise<void> => {
  const day =
    claim.state === 'in-service' ? await dayOfBegun(tables, claim) : await dayOfVisit(cloud, tables, claim);
  const { visit } = claim;
  if (day && visit) await tables.plans.put(withoutHold(day, visit.visitId, minuteOn(visit.date, cloud.now)));
};

/** Goods that come and go when they were to stand in their place; nobody else is sold the time that has begun. */
const cameInTime = ({ visit }: Claim, after: Claim, now: string): boolean =>
  (after.state === 'in-service' || after.state === 'inspecting' || after.state === 'completed') &&
  visit !== undefined &&
  (visit.date < dayOf(now) || (visit.date === dayOf(now) && visit.window.from <= minuteOf(now)));

/**
 * Gives back what a claim held of the store's time and holds no more, whatever ended it or changed its way: the visit
 * leaves the plan, or ends there where somebody had come; the place at the counter is free. In the transaction of the
 * change, at most one document. Refuses with BUSY as `dayOfVisit`.
 */
export const giveBackTime = async (
  cloud: Cloud,
  tables: TransactionTables,
  before: Claim,
  after: Claim,
): Promise<void> => {
  if (holdsVisit(before) && !holdsVisit(after)) return endVisit(cloud, tables, before);
  // Whoever takes another time at the counter gives the old one back in the same step.
  if (holdsSlot(before) && !holdsSlot(after) && !cameInTime(before, after, cloud.now))
    await giveBackSlot(tables, before);
};

/** Changes what the plan knows of a claim's booked visit; whether it still fits is looked at by the next re-planning. */
export const changeVisit = async (
  cloud: Cloud,
  tables: TransactionTables,
  claim: Claim,
  more: Partial<PlannedVisit>,
): Promise<void> => {
  const day = await dayOfVisit(cloud, tables, claim);
  if (!day) return;
  await tables.plans.put(
    withVisits(
      day,
      day.visits.map((visit) => (visit.visitId === claim.visit?.visitId ? { ...visit, ...more } : visit)),
    ),
  );
};
