import type { CancelBookingReason } from '../../../contracts/booking';
import type { Slot } from '../../../contracts/slot';
import type { Change } from '../change';
import { textOf } from '../change';
import type { Claim } from '../claim-record';
import type { BookedVisit } from '../booked-visit';
import { happen, type Act } from '../lifecycle';
import { visitOver } from '../past-visits';
import { notify } from '../notice';
import { Refusal } from '../refusal';
import type { Where } from './locate';
import { changeUntil } from './time';
import { visitIdOf } from './visit-of';

/** Ways on which somebody comes to the customer's door. */
const toTheDoor: readonly Claim['way'][] = ['visit', 'pickup'];

/** Whether a visit can be booked for a claim at all, now or later. */
export const isVisited = ({ way }: Pick<Claim, 'way'>): boolean => toTheDoor.includes(way);

/**
 * Whether the booked time can be given back: until two hours before, and at any time while the shop is late or stays
 * closed on that day.
 */
const isFree = ({ date, window, lateUntil, dayClosed }: BookedVisit, now: string): boolean =>
  lateUntil !== undefined || dayClosed === true || now < changeUntil(date, window);

export const canBook = (claim: Claim): boolean => claim.state === 'approved' && isVisited(claim);

export const canChangeBooking = (claim: Claim, now: string): boolean =>
  (claim.state === 'scheduled' || claim.state === 'en-route') &&
  claim.visit?.at === 'home' &&
  isFree(claim.visit, now);

/** What was booked and can be given back: by the shop at any time. Refuses with NOT_NOW, TOO_LATE. */
const bookedOf = (claim: Claim, { at, by }: Act): BookedVisit => {
  const { visit, state } = claim;
  if (visit?.at !== 'home' || (state !== 'scheduled' && state !== 'en-route')) throw new Refusal('NOT_NOW');
  if (by === 'customer' && !isFree(visit, at)) throw new Refusal('TOO_LATE');
  return visit;
};

const told = (happened: Pick<Change, 'claim' | 'event'>, kind: 'booked' | 'rebooked', at: string): Change => {
  const { visit } = happened.claim;
  return {
    ...happened,
    notices: [{ ...notify(happened.claim, kind, at), ...(visit ? { visit: slotOf(visit) } : {}) }],
  };
};

export const slotOf = ({ date, window }: Pick<BookedVisit, 'date' | 'window'>): Slot => ({
  date,
  window: { from: window.from, to: window.to },
});

/**
 * A window is booked for a claim that was taken on. Refuses with NOT_NOW, WAY_NOT_OFFERED (nobody comes on this way).
 * @param words for whoever comes
 */
export const book = (
  claim: Claim,
  act: Act,
  { date, window }: Slot,
  { where, words }: { readonly where: Where; readonly words?: string | undefined },
): Change => {
  if (!isVisited(claim)) throw new Refusal('WAY_NOT_OFFERED');
  const visit: BookedVisit = {
    visitId: visitIdOf(claim),
    at: 'home',
    date,
    window,
    bookedAt: act.at,
    ...(words === undefined ? {} : { saidIn: claim.version + 1 }),
    moves: { customer: 0, shop: 0 },
  };
  const happened = happen(visitOver(claim, 'otherwise'), 'booked', act, { visit, where });
  return { ...told(happened, 'booked', act.at), ...textOf(happened, { words }) };
};

/** The booking moved to another window; counted for whoever moves it. Refuses with NOT_NOW, TOO_LATE. */
export const rebook = (claim: Claim, act: Act, { date, window }: Slot, where: Where): Change => {
  const {
    technicianId: _technician,
    lateUntil: _late,
    waits: _waits,
    dayClosed,
    ...old
  } = bookedOf(claim, act);
  // Who has to move since the shop closed its day has not moved it himself.
  const moves =
    act.by === 'customer' && !dayClosed
      ? { ...old.moves, customer: old.moves.customer + 1 }
      : { ...old.moves, shop: old.moves.shop + 1 };
  const happened = happen(claim, 'rebooked', act, {
    visit: { ...old, date, window, bookedAt: act.at, moves },
    where,
  });
  return told(happened, 'rebooked', act.at);
};

/** A claim that has no visit any more. */
export const withoutVisit = ({ visit: _visit, ...claim }: Claim): Claim => claim;

/** Nobody goes to where the customer is now: the booking is void, and he is told. */
export const loseBooking = (claim: Claim, at: string): Change => {
  const act: Act = { at, by: 'system', customerId: '' };
  const happened = happen(withoutVisit(claim), 'booking-cancelled', act);
  return { ...happened, notices: [notify(happened.claim, 'booking-lost', at)] };
};

/** The window given back, with why. Refuses with NOT_NOW, TOO_LATE. */
export const cancelBooking = (claim: Claim, act: Act, reason: CancelBookingReason): Change => {
  bookedOf(claim, act);
  return happen(withoutVisit(claim), 'booking-cancelled', act, { gaveBack: reason });
};
