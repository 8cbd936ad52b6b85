import { dayOf } from '../../../cloudfunctions/_domain/assignment/day-part';
import { diceOf } from '../../../cloudfunctions/_domain/assignment/dice';
import { insertVisit } from '../../../cloudfunctions/_domain/assignment/insert-visit';
import type { Day, Visit } from '../../../cloudfunctions/_domain/assignment/model';
import { standingOf } from '../../../cloudfunctions/_domain/assignment/standing';
import { worthOf } from '../../../cloudfunctions/_domain/assignment/worth';
import { choose } from '../../../cloudfunctions/_domain/booking/choose';
import type { Asked } from '../../../cloudfunctions/_domain/booking/offer-days';
import { planOfDay } from '../../../cloudfunctions/_domain/dispatch/plan-of-day';
import type { DispatchSheet } from '../../../cloudfunctions/_domain/dispatch/sheet';
import {
  withVisits,
  type PlannedVisit,
  type TechnicianDay,
} from '../../../cloudfunctions/_domain/dispatch/technician-day';
import type { Cloud } from '../../../cloudfunctions/_platform/cloud';
import { bookingPatience } from '../../../cloudfunctions/_work/place-visit';
import { readPlan } from '../../../cloudfunctions/_work/read-plan';
import { Outrun, writeDays } from '../../../cloudfunctions/_work/write-days';

/** What somebody who books does: is offered a window, takes it in one transaction, and the shop looks again if its place is gone. */
export interface Booker {
  readonly cloud: Cloud;
  readonly sheet: DispatchSheet;
  readonly date: string;
  /** Who would like to come, first come first served. */
  readonly pool: Visit[];
  readonly told: Told;
}

export interface Told {
  booked: number;
  cancelled: number;
  again: number;
  /** Offered, and then there was no place, though nobody else had booked meanwhile: the re-planning took it. */
  failed: number;
  /** Offered, and then somebody else was faster. */
  outrun: number;
  /** Minutes that bookings and cancellations added to the objective. */
  minutes: number;
  readonly ms: number[];
}

/** As often as the product looks again. */
const tries = 12;
const mostAsked = 10;
const roll = diceOf(9);

export const planned = (visit: Visit): PlannedVisit => ({
  ...visit,
  claimId: `clm_${visit.visitId}`,
  state: 'planned',
});

export const dayNow = (
  { sheet, date }: Pick<Booker, 'sheet' | 'date'>,
  days: readonly TechnicianDay[],
): Day => planOfDay(sheet, { closedDays: [] }, days, date);

const read = async ({ cloud, sheet, date }: Booker): Promise<readonly TechnicianDay[]> =>
  (await readPlan(cloud, sheet.storeId, [date])).days;

/** What the days count for together. */
const minutesOf = (booker: Booker, days: readonly TechnicianDay[]): number =>
  worthOf(dayOf(dayNow(booker, days), new Set(days.map(({ technicianId }) => technicianId)))).minutes;

/** Writes days that are still as they were read; false where somebody was faster. */
const written = async (
  booker: Booker,
  days: readonly TechnicianDay[],
  after: readonly TechnicianDay[],
): Promise<boolean> => {
  try {
    await booker.cloud.transaction((tables) => writeDays(tables, days, after));
  } catch (error) {
    if (error instanceof Outrun) return false;
    throw error;
  }
  const ids = new Set(after.map(({ _id }) => _id));
  const before = days.filter(({ _id }) => ids.has(_id));
  booker.told.minutes += minutesOf(booker, after) - minutesOf(booker, before);
  return true;
};

/** Somebody drawn by lot changes his mind, so that there is a place again. */
const cancelOne = async (booker: Booker): Promise<void> => {
  const days = await read(booker);
  const busy = days.filter(({ visits }) => visits.length > 0);
  const day = busy[Math.floor(roll() * busy.length)];
  const gone = day?.visits[Math.floor(roll() * day.visits.length)];
  if (!day || !gone) return;
  const left = day.visits.filter(({ visitId }) => visitId !== gone.visitId);
  if (!(await written(booker, days, [withVisits(day, left)]))) return;
  booker.told.cancelled += 1;
  booker.pool.push(gone);
};

/** The first in the pool who is offered his window, by plain insertion. */
const nextOffered = (booker: Booker, day: Day): Visit | undefined => {
  for (const visit of booker.pool.slice(0, mostAsked)) {
    booker.pool.splice(booker.pool.indexOf(visit), 1);
    if (insertVisit(standingOf(day), visit).route) return visit;
    booker.pool.push(visit);
  }
  return undefined;
};

/** What the product asks for a booking, of a store that keeps nothing back. */
const askedFor = ({ sheet, cloud }: Booker, visit: Visit, days: readonly TechnicianDay[]): Asked => {
  const { window: _window, ...unbooked } = planned(visit);
  return { sheet, days, visitOn: () => unbooked, urgent: true, now: cloud.now };
};

/**
 * One booking of what was offered a moment ago, as `place-visit` does it: chosen on the plan as it stands, written where
 * nobody was faster, else chosen again. Where the day is full, one who cancels makes room first.
 */
export const book = async (booker: Booker): Promise<void> => {
  const { told, date } = booker;
  const started = performance.now();
  const visit = nextOffered(booker, dayNow(booker, await read(booker)));
  if (!visit) return cancelOne(booker);
  const { booked } = told;
  const patiently = bookingPatience();
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const days = await read(booker);
    const asked = askedFor(booker, visit, days);
    const taken = patiently((isLate) => choose(asked, date, visit.window, isLate));
    if (!taken) break;
    if (await written(booker, days, taken)) {
      told.booked += 1;
      told.ms.push(performance.now() - started);
      return;
    }
    told.again += 1;
  }
  if (told.booked > booked) told.outrun += 1;
  else told.failed += 1;
};
