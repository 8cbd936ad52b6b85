import { dayOf, instantAt, minuteOf } from '../calendar/day';
import type { Change } from '../change';
import type { Claim } from '../claim-record';
import type { BookedVisit } from '../booked-visit';
import { happen, type Act } from '../lifecycle';
import { notify } from '../notice';
import { Refusal } from '../refusal';
import { handling, type Doer } from '../review/staff-act';
import { withVisits, type PlannedVisit, type TechnicianDay } from './technician-day';

/** A visit where it lies in its technician's day, and its claim. */
export interface OnVisit {
  readonly day: TechnicianDay;
  readonly visit: PlannedVisit;
  readonly claim: Claim;
}

/** What an act at a visit changes: plan and claim, together or not at all. */
export interface VisitChange extends Change {
  readonly day: TechnicianDay;
}

/** Undefined is the second tap: it has happened already. */
export type VisitAct = (on: OnVisit, doer: Doer) => VisitChange | undefined;

export const technicians = ['technician'] as const;
export const acting = ({ claim }: OnVisit, doer: Doer): Act => handling(claim, doer, technicians);

/** What is booked; refuses with NOT_NOW where the claim knows of another visit or of none. */
export const bookedOf = ({ claim, visit, day }: OnVisit): BookedVisit => {
  if (claim.visit?.visitId !== visit.visitId || claim.visit.date !== day.date) throw new Refusal('NOT_NOW');
  return claim.visit;
};

/** Nobody sets out for, reaches or misses a visit of another day. */
export const checkToday = ({ day }: OnVisit, at: string): void => {
  if (day.date !== dayOf(at)) throw new Refusal('NOT_NOW');
};

/** The day with the visit as it is now: nothing moves, so there is nothing to plan anew. */
export const withVisit = (day: TechnicianDay, visit: PlannedVisit): TechnicianDay => ({
  ...withVisits(
    day,
    day.visits.map((one) => (one.visitId === visit.visitId ? visit : one)),
  ),
  settled: day.settled,
});

/** The day without a visit: there is room to be planned anew. */
export const withoutVisit = (day: TechnicianDay, visitId: string): TechnicianDay =>
  withVisits(
    day,
    day.visits.filter((one) => one.visitId !== visitId),
  );

/** The day with the visit begun: behind what was begun before it, for that is the way that was really gone. */
const begun = (day: TechnicianDay, visit: PlannedVisit): TechnicianDay => {
  const others = day.visits.filter(({ visitId }) => visitId !== visit.visitId);
  const isPlanned = ({ state }: PlannedVisit) => state === 'planned';
  return {
    ...withVisits(day, [
      ...others.filter((one) => !isPlanned(one)),
      visit,
      ...others.filter((one) => isPlanned(one)),
    ]),
    settled: day.settled,
  };
};

/** Who comes, from now on known to the customer. */
const fixed = (on: OnVisit): BookedVisit => ({ ...bookedOf(on), technicianId: on.day.technicianId });

/** A booking in which nobody is late any more. */
export const onTime = ({ lateUntil: _late, waits: _waits, ...visit }: BookedVisit): BookedVisit => visit;

export const accept: VisitAct = (on, doer) => {
  const { day, visit, claim } = on;
  if (visit.acceptedAt !== undefined) return undefined;
  bookedOf(on);
  const { acceptBy: _by, ...rest } = visit;
  return {
    ...happen(claim, 'visit-accepted', acting(on, doer)),
    day: withVisit(day, { ...rest, acceptedAt: doer.at }),
  };
};

/** To set out is to accept. Refuses with NOT_NOW on another day. */
export const depart: VisitAct = (on, doer) => {
  const { day, visit, claim } = on;
  if (visit.state !== 'planned') return undefined;
  checkToday(on, doer.at);
  const happened = happen(claim, 'departed', acting(on, doer), { visit: fixed(on) });
  const acceptedAt = visit.acceptedAt ?? doer.at;
  return {
    ...happened,
    day: begun(day, { ...visit, acceptedAt, frozen: true, state: 'departed' }),
    notices: [notify(happened.claim, 'departed', doer.at, doer.customerId)],
  };
};

/**
 * Later than promised, and there by `until`; the customer is told before the window is over, and asked.
 * Refuses with NOT_NOW (another day, a time that has passed, at work already).
 */
export const late =
  (until: number): VisitAct =>
  (on, doer) => {
    const { day, visit, claim } = on;
    const booked = bookedOf(on);
    if (booked.lateUntil === until) return undefined;
    checkToday(on, doer.at);
    if (until <= minuteOf(doer.at)) throw new Refusal('NOT_NOW', { field: 'until' });
    const { waits: _waits, ...asked } = fixed(on);
    const happened = happen(claim, 'running-late', acting(on, doer), {
      visit: { ...asked, lateUntil: until },
    });
    const notice = notify(happened.claim, 'running-late', doer.at, doer.customerId);
    return {
      ...happened,
      day: withVisit(day, { ...visit, frozen: true }),
      notices: [{ ...notice, answerBy: instantAt(day.date, until) }],
    };
  };

export const arrive: VisitAct = (on, doer) => {
  const { day, visit, claim } = on;
  if (visit.state === 'arrived' || visit.state === 'done') return undefined;
  checkToday(on, doer.at);
  const happened = happen(claim, 'arrived', acting(on, doer), {
    visit: onTime(fixed(on)),
    work: { ...claim.work, by: doer.customerId, begunAt: doer.at },
  });
  const arrivedAt = minuteOf(doer.at);
  return { ...happened, day: begun(day, { ...visit, frozen: true, state: 'arrived', arrivedAt }) };
};
