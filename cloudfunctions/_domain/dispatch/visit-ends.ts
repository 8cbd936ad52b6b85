import type { Step } from '../../../contracts/step';
import type { Cause } from '../../../contracts/visit';
import { leastWait } from '../../../contracts/visit';
import { dayOf, minuteOf } from '../calendar/day';
import type { Change } from '../change';
import { textOf } from '../change';
import type { Claim } from '../claim-record';
import { managersOf } from '../having';
import { happen, type Act } from '../lifecycle';
import { notify, notifyStaff } from '../notice';
import { checkPhotos, type SentPhoto } from '../photos';
import type { Photo, Team } from '../records';
import { Refusal } from '../refusal';
import { handling, type Doer } from '../review/staff-act';
import { recordStep } from '../review/steps';
import type { LoggedEvent } from '../service-levels/spans';
import { promisedOf, withoutHold } from './technician-day';
import { acting, bookedOf, checkToday, onTime, technicians, withoutVisit, type VisitAct } from './visit-acts';

/*
 * How a visit ends: done, at a closed door, with nobody coming, or with somebody else.
 */

/** Pictures that the technician took become part of the claim. Refuses with PHOTO_NOT_USABLE. */
const withProof = (claim: Claim, doer: Doer, sent: readonly SentPhoto[], photos: readonly Photo[]): Claim => {
  const fresh = sent.filter((one) => claim.photos.every((had) => had.photoId !== one.photoId));
  const { storeId, _id } = claim;
  checkPhotos(fresh, photos, { storeId, customerId: doer.customerId, for: _id }, doer.at);
  return { ...claim, photos: [...claim.photos, ...fresh.map((one) => ({ ...one, by: 'shop' as const }))] };
};

export interface Report {
  readonly result: 'repaired' | 'parts-awaited' | 'not-repairable';
  readonly cause: Cause;
  readonly words: string;
  /** When the part is expected; of `parts-awaited`. */
  readonly partsOn?: string | undefined;
  readonly mainPart: boolean;
  readonly photos: readonly SentPhoto[];
}

/** What the report notes of the claim. Refuses with INCOMPLETE where nobody says when the parts come. */
const stepOf = ({ result, words, mainPart, partsOn }: Report): Step => {
  if (result === 'repaired') return { kind: result, words, mainPart };
  if (result === 'not-repairable') return { kind: result, words };
  if (partsOn === undefined) throw new Refusal('INCOMPLETE', { field: 'partsOn' });
  return { kind: result, on: partsOn, words };
};

/**
 * The visit is over, and with it its time in the plan; where parts are missing another one follows. Refuses with
 * NOT_NOW where it was never begun, INCOMPLETE, CHANGED_MEANWHILE where `events` end before the claim does.
 * @param known the claim's whole log, and the report's pictures
 */
export const finish =
  (
    report: Report,
    known: { readonly events: readonly LoggedEvent[]; readonly photos: readonly Photo[] },
  ): VisitAct =>
  ({ day, visit, claim }, doer) => {
    if (visit.state === 'done') return undefined;
    if (visit.state !== 'arrived') throw new Refusal('NOT_NOW');
    if (known.events.length !== claim.version) throw new Refusal('CHANGED_MEANWHILE');
    const step = stepOf(report);
    const { cause } = report;
    const shown = withProof(claim, doer, report.photos, known.photos);
    const change = recordStep(
      { ...shown, work: { ...claim.work, by: doer.customerId, cause } },
      doer,
      step,
      known.events,
    );
    return { ...change, day: withoutHold(day, visit.visitId, minuteOf(doer.at)) };
  };

/** A claim without its visit. */
const unbooked = ({ visit: _visit, ...claim }: Claim): Claim => claim;

/** So often nobody was at home: then somebody telephones. */
const callAfter = 2;

/**
 * Nobody was at home: the claim is never turned down for it, another time is booked. Refuses with NOT_NOW where he
 * has not said that he is there, and before the window has run for as long as one waits.
 */
export const customerAbsent =
  (
    {
      waitedMinutes,
      photos: sent,
    }: { readonly waitedMinutes: number; readonly photos: readonly SentPhoto[] },
    photos: readonly Photo[],
  ): VisitAct =>
  (on, doer) => {
    const { day, visit, claim } = on;
    bookedOf(on);
    checkToday(on, doer.at);
    if (visit.state !== 'arrived') throw new Refusal('NOT_NOW');
    if (minuteOf(doer.at) < promisedOf(visit).from + leastWait) throw new Refusal('NOT_NOW');
    const before = claim.absences ?? { customer: 0, shop: 0 };
    const absences = { ...before, customer: before.customer + 1 };
    const { at, customerId: by } = doer;
    const { visitId } = visit;
    const happened = happen(
      unbooked(withProof(claim, doer, sent, photos)),
      'customer-absent',
      { ...acting(on, doer), photos: sent.length },
      {
        absences,
        lastAbsence: { whose: 'customer', visitId, date: day.date, by, at, waitedMinutes },
      },
    );
    const callers = absences.customer < callAfter ? [] : managersOf(doer.team);
    return {
      ...happened,
      day: withoutVisit(day, visitId),
      notices: [
        notify(happened.claim, 'customer-absent', at, by),
        ...callers.map((to) => notifyStaff(happened.claim, 'absent-again', { at, actorId: by, to })),
      ],
    };
  };

/** Gives the visit away, with a reason for colleagues; who it goes to is decided in the plan. */
export const declined = (claim: Claim, doer: Doer, said: { words: string; held?: true }): Change => {
  const { visit } = claim;
  if (!visit) throw new Refusal('NOT_NOW');
  const { technicianId, ...rest } = onTime(visit);
  const happened = happen(claim, 'visit-declined', handling(claim, doer, technicians), { visit: rest });
  return {
    ...happened,
    ...textOf(happened, said),
    // Told only where somebody else was announced.
    notices: technicianId === undefined ? [] : [notify(happened.claim, 'technician-changed', doer.at)],
  };
};

/** Where the customer was told who comes, he is told that somebody else does; else he has nothing to know. */
export const technicianChanged = (claim: Claim, act: Act): Change | undefined => {
  if (!claim.visit?.technicianId) return undefined;
  const { technicianId: _technician, ...visit } = onTime(claim.visit);
  const happened = happen(claim, 'technician-changed', act, { visit });
  return { ...happened, notices: [notify(happened.claim, 'technician-changed', act.at)] };
};

/** So long after the window nobody comes any more. Minutes. */
export const noShowAfter = 30;

/** When the customer may say that nobody came: from this minute of the day of the visit on. */
export const noShowFrom = ({ window, lateUntil }: NonNullable<Claim['visit']>): number =>
  Math.max(window.to, lateUntil ?? 0) + noShowAfter;

/** Whether the window of a visit is over by so much that nobody comes any more. */
export const isMissed = (claim: Claim, now: string): boolean => {
  const { visit, state } = claim;
  if (visit?.at !== 'home' || (state !== 'scheduled' && state !== 'en-route')) return false;
  const today = dayOf(now);
  return visit.date < today || (visit.date === today && minuteOf(now) >= noShowFrom(visit));
};

/**
 * Nobody came: an apology, another time to be booked, and managers told. Refuses with NOT_NOW before the window is over
 * by half an hour.
 */
export const shopAbsent = (claim: Claim, act: Act, team: Team): Change => {
  const { visit } = claim;
  if (!visit || !isMissed(claim, act.at)) throw new Refusal('NOT_NOW');
  const before = claim.absences ?? { customer: 0, shop: 0 };
  const { visitId, date } = visit;
  const { at, customerId: by } = act;
  const happened = happen(unbooked(claim), 'shop-absent', act, {
    absences: { ...before, shop: before.shop + 1 },
    lastAbsence: { whose: 'shop', visitId, date, by, at },
  });
  return {
    ...happened,
    notices: [
      notify(happened.claim, 'shop-absent', at),
      ...managersOf(team).map((to) => ({
        ...notifyStaff(happened.claim, 'shop-absent-told', { at, actorId: by, to }),
      })),
    ],
  };
};
