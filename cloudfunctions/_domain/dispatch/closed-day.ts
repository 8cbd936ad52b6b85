import { slotOf } from '../booking/book';
import { weekdayOf } from '../calendar/day';
import type { Change } from '../change';
import type { Claim } from '../claim-record';
import { canHappen, happen, type Act } from '../lifecycle';
import { notify } from '../notice';
import type { StoreRecord } from '../records';

/** Whether the store is closed on a date, by its week or for that day. */
export const isClosedOn = ({ hours, closedDays }: Pick<StoreRecord, 'hours' | 'closedDays'>, date: string) =>
  closedDays.includes(date) || hours[weekdayOf(date)] === null;

/**
 * Nobody comes on the booked day, since the store stays closed: the customer is told, and moves the visit at any time.
 * What is booked stays booked, should the store open after all; undefined where he knows it already.
 */
export const closeDay = (claim: Claim, at: string): Change | undefined => {
  const act: Act = { at, by: 'system', customerId: '' };
  if (claim.visit?.at !== 'home' || claim.visit.dayClosed || !canHappen(claim, 'day-closed', act))
    return undefined;
  const { technicianId: _technician, lateUntil: _late, waits: _waits, ...booked } = claim.visit;
  const happened = happen(claim, 'day-closed', act, { visit: { ...booked, dayClosed: true } });
  return {
    ...happened,
    notices: [{ ...notify(happened.claim, 'day-closed', at), visit: slotOf(booked) }],
  };
};
