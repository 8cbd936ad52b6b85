import type { Slot } from '../../contracts/slot';
import { horizonDays } from '../../contracts/dispatch';
import { dayOf } from '../_domain/calendar/day';
import type { Change } from '../_domain/change';
import type { Claim } from '../_domain/claim-record';
import { choose } from '../_domain/booking/choose';
import { isExact, type Where } from '../_domain/booking/locate';
import { nearest, offerDays, type Asked } from '../_domain/booking/offer-days';
import { goesFirst, visitIdOf, visitOf, type Needs } from '../_domain/booking/visit-of';
import { withVisits, type TechnicianDay } from '../_domain/dispatch/technician-day';
import type { DispatchSheet } from '../_domain/dispatch/sheet';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { changeClaim, type Wanted } from './change-claim';
import { datesFrom, readPlan, type Plan } from './read-plan';
import { visitNeeds } from './visit-needs';
import { Outrun, writeDays } from './write-days';

/** As much of a customer's call goes into searching for windows on days that show none. */
const offerMs = 100;
/**
 * As much of one goes into finding such a window again, over all tries: half as much again, and of computing time, which
 * is never more than the offer's, so that what was found for the offer is found for the booking on a busier machine too.
 */
const bookingMs = 150;
/** Others who were faster, until the call gives up; each of them got a place, so few are ever needed. */
const tries = 12;
const alternatives = 3;

/** The fourteen days in which windows are offered. */
export const offeredDates = (now: string): readonly string[] => datesFrom(dayOf(now), horizonDays);

export const patience = (): (() => boolean) => {
  const end = performance.now() + offerMs;
  return () => performance.now() > end;
};

/** Searches as long as one booking may, the time between two tries apart. */
export const bookingPatience = (): (<T>(search: (isLate: () => boolean) => T) => T) => {
  let spent = 0;
  return (search) => {
    const begun = process.cpuUsage();
    const now = () => spent + process.cpuUsage(begun).user / 1_000;
    try {
      return search(() => now() > bookingMs);
    } finally {
      spent = now();
    }
  };
};

const holds = ({ visits }: TechnicianDay, visitId: string): boolean =>
  visits.some((visit) => visit.visitId === visitId);

/** The same days with a visit in none of them. */
const without = (days: readonly TechnicianDay[], visitId: string): readonly TechnicianDay[] =>
  days.map((day) =>
    holds(day, visitId)
      ? withVisits(
          day,
          day.visits.filter((visit) => visit.visitId !== visitId),
        )
      : day,
  );

/** What a claim's customer can be offered, its own booking out of the way. */
export const askedFor = (
  sheet: DispatchSheet,
  days: readonly TechnicianDay[],
  claim: Claim,
  needs: Needs,
  now: string,
): Asked => ({
  sheet,
  days: without(days, visitIdOf(claim)),
  visitOn: (date) => visitOf(sheet, claim, needs, date),
  urgent: goesFirst(claim),
  now,
});

/** A plan with the places too, where the claim does not say where it is, or only in which district. */
export const planFor = (cloud: Cloud, claim: Claim, dates: readonly string[]): Promise<Plan> =>
  readPlan(cloud, claim.storeId, dates, isExact(claim.where) ? [] : ['places']);

/** The days to write: those that take the visit, and the one that had it. */
const changed = (
  read: readonly TechnicianDay[],
  freed: readonly TechnicianDay[],
  taken: readonly TechnicianDay[],
): readonly TechnicianDay[] => {
  const gave = freed.filter(
    (day) =>
      read.some((one) => one._id === day._id && one !== day) && !taken.some(({ _id }) => _id === day._id),
  );
  return [...taken, ...gave].map((day) => ({
    ...day,
    rev: (read.find(({ _id }) => _id === day._id)?.rev ?? 0) + 1,
  }));
};

/** Who has just lost a window is not kept waiting for a search. */
const atOnce = (): boolean => true;

const takenRefusal = async (cloud: Cloud, claim: Claim, wanted: Slot): Promise<Refusal> => {
  const plan = await planFor(cloud, claim, offeredDates(cloud.now));
  const needs = await visitNeeds(cloud, claim, plan);
  if (!plan.sheet || !needs) return new Refusal('WINDOW_TAKEN', { alternatives: [] });
  const asked = askedFor(plan.sheet, plan.days, claim, needs, cloud.now);
  const offered = offerDays(asked, offeredDates(cloud.now), atOnce);
  return new Refusal('WINDOW_TAKEN', { alternatives: nearest(offered, wanted, alternatives) });
};

/**
 * Puts a claim's visit into a window, instead of where it was booked before: claim and technician-days in one
 * transaction. Whoever is faster changes a day's revision; then it is decided again on the new plan, and refused with
 * WINDOW_TAKEN and the nearest alternatives only where that has no place either.
 * @param decide what happens to the claim; refuses where it may not
 */
export const placeVisit = async (
  cloud: Cloud,
  wanted: Wanted,
  slot: Slot,
  mayAct: (claim: Claim) => boolean,
  decide: (claim: Claim, where: Where) => Change,
): Promise<Claim> => {
  const seen = await cloud.tables.claims.get(wanted.claimId);
  if (!seen || !mayAct(seen)) throw new Refusal('NOT_ALLOWED');
  const dates = [...new Set([slot.date, ...(seen.visit ? [seen.visit.date] : [])])];
  const patiently = bookingPatience();
  for (let tried = 0; tried < tries; tried += 1) {
    const plan = await planFor(cloud, seen, dates);
    const needs = await visitNeeds(cloud, seen, plan);
    const { sheet, days } = plan;
    const asked = sheet && needs && askedFor(sheet, days, seen, needs, cloud.now);
    const taken = asked && patiently((isLate) => choose(asked, slot.date, slot.window, isLate));
    try {
      return await changeClaim(cloud, wanted, mayAct, async (claim, tables) => {
        // What the claim does not allow is said before what the plan does not.
        const where = needs?.where ?? claim.where;
        if (!where || !sheet) throw new Refusal('NO_PLACE');
        const change = decide(claim, where);
        if (!taken) throw new Refusal('WINDOW_TAKEN');
        await writeDays(tables, days, changed(days, asked.days, taken));
        return change;
      });
    } catch (error) {
      if (error instanceof Refusal && error.code === 'WINDOW_TAKEN')
        throw await takenRefusal(cloud, seen, slot);
      if (!(error instanceof Outrun)) throw error;
    }
  }
  throw new Refusal('BUSY');
};
