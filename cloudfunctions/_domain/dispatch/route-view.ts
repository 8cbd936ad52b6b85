import type { RouteVisit, TechnicianRoute } from '../../../contracts/visit';
import { dayOf } from '../calendar/day';
import type { Claim, ContactRecord } from '../claim-record';
import { contactIdOf } from '../claim-record';
import type { StoreRecord } from '../records';
import { maskContact } from '../view';
import { startsOn, timesOn } from './expected';
import type { DispatchSheet } from './sheet';
import { promisedOf, type PlannedVisit, type TechnicianDay } from './technician-day';

/** What a technician's route is drawn from. */
export interface RouteOf {
  readonly sheet: DispatchSheet;
  readonly store: Pick<StoreRecord, 'closedDays'>;
  readonly day: TechnicianDay;
  readonly claims: readonly Claim[];
  readonly contacts: readonly ContactRecord[];
}

const maskedOf = (claim: Claim, contacts: readonly ContactRecord[]): RouteVisit['contact'] => {
  const contact = contacts.find(({ _id }) => _id === contactIdOf(claim));
  return contact ? maskContact(contact) : { name: '', phone: '', district: '', address: '' };
};

export const routeVisitView = (
  visit: PlannedVisit,
  claim: Claim,
  contacts: readonly ContactRecord[],
  {
    start,
    fromPrevious,
  }: { readonly start?: number | undefined; readonly fromPrevious?: number | undefined },
): RouteVisit => ({
  visitId: visit.visitId,
  claimId: claim._id,
  number: claim.number,
  productName: claim.product.name,
  category: claim.product.category,
  symptoms: [...claim.symptoms],
  triggers: [...claim.triggers],
  ...(claim.errorCode === undefined ? {} : { errorCode: claim.errorCode }),
  urgent: claim.urgent,
  claimState: claim.state,
  version: claim.version,
  way: claim.approval?.way ?? claim.way,
  window: { ...promisedOf(visit) },
  minutes: visit.minutes,
  ...(start === undefined ? {} : { start }),
  ...(fromPrevious === undefined ? {} : { fromPrevious }),
  state: visit.state,
  accepted: visit.acceptedAt !== undefined,
  ...(visit.acceptBy === undefined ? {} : { acceptBy: visit.acceptBy }),
  frozen: visit.frozen === true,
  ...(claim.visit?.lateUntil === undefined ? {} : { lateUntil: claim.visit.lateUntil }),
  waits: claim.visit?.waits === true,
  contact: maskedOf(claim, contacts),
});

/** When visits of the route begin and how far each is, as a view of it says. */
export const whenOn = (of: RouteOf, now: string) => {
  const [starts, times] = [startsOn(of, now), timesOn(of)];
  return (visitId: string) => ({
    start: starts.get(visitId),
    fromPrevious: times.get(visitId)?.fromPrevious,
  });
};

/** A technician's day in the order of travel. */
export const routeView = (of: RouteOf, now: string): TechnicianRoute => {
  const whenOf = whenOn(of, now);
  return {
    date: of.day.date,
    rev: of.day.rev,
    visits: of.day.visits.flatMap((visit) => {
      const claim = of.claims.find(({ _id }) => _id === visit.claimId);
      return claim ? [routeVisitView(visit, claim, of.contacts, whenOf(visit.visitId))] : [];
    }),
  };
};

/** Whether its technician may know where it is: on its day, or once the customer knows of him. */
export const isOpen = ({ frozen, state }: PlannedVisit, date: string, now: string): boolean =>
  date === dayOf(now) || frozen === true || state !== 'planned';
