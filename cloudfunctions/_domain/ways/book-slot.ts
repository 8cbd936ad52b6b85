import type { Slot } from '../../../contracts/counter';
import type { Change } from '../change';
import type { Claim } from '../claim-record';
import type { BookedVisit } from '../booked-visit';
import { happen, type Act } from '../lifecycle';
import { notify } from '../notice';
import { holdsSlot, visitOver } from '../past-visits';
import { Refusal } from '../refusal';

/** Whether goods of this claim may be brought to the counter: a repair decided so, and every return and exchange. */
export const comesToCounter = ({ approval }: Claim): boolean =>
  approval !== undefined &&
  (approval.way === 'shop' || approval.remedy === 'return' || approval.remedy === 'exchange');

/** Whether something is ready at the counter to be fetched. */
export const isReadyAtCounter = ({ state, approval, parcelBack }: Claim): boolean =>
  state === 'handing-over' && parcelBack === undefined && approval !== undefined && approval.way !== 'visit';

const atCounter = (claim: Claim): BookedVisit | undefined => (holdsSlot(claim) ? claim.visit : undefined);

/** Refuses with NOT_NOW where this claim has nothing to do at the counter. */
const visitOf = (claim: Claim, slot: Slot, act: Act): BookedVisit => {
  if (!comesToCounter(claim) && !isReadyAtCounter(claim)) throw new Refusal('NOT_NOW');
  const before = atCounter(claim);
  const moves = before?.moves ?? { customer: 0, shop: 0 };
  const mover = act.by === 'customer' ? 'customer' : 'shop';
  return {
    visitId: `vis_${claim._id.slice(4)}`,
    at: 'counter',
    date: slot.date,
    window: { from: slot.from, to: slot.to },
    bookedAt: act.at,
    moves: before ? { ...moves, [mover]: moves[mover] + 1 } : moves,
  };
};

/** A first time at the counter: to bring something, or to fetch what is ready there. */
export const bookSlot = (claim: Claim, slot: Slot, act: Act): Change => {
  const visit = visitOf(claim, slot, act);
  return isReadyAtCounter(claim)
    ? happen(visitOver(claim, 'otherwise'), 'pickup-booked', act, { visit })
    : happen(claim, 'booked', act, { visit });
};

/** What happens where a booked time is given back; the place itself by `giveBackTime`. */
const given = (claim: Claim): 'pickup-cancelled' | 'booking-cancelled' =>
  claim.state === 'handing-over' ? 'pickup-cancelled' : 'booking-cancelled';

/** The booking at the counter that is there. Refuses with NOT_NOW. */
export const bookedSlot = (claim: Claim): BookedVisit => {
  const visit = atCounter(claim);
  if (!visit) throw new Refusal('NOT_NOW');
  return visit;
};

export const rebookSlot = (claim: Claim, slot: Slot, act: Act): Change => {
  bookedSlot(claim);
  const kind = claim.state === 'handing-over' ? 'pickup-booked' : 'rebooked';
  return happen(claim, kind, act, { visit: visitOf(claim, slot, act) });
};

/** The shop does not open at the booked time any more: it is void, and the customer is told. */
export const loseSlot = (claim: Claim, at: string): Change => {
  const { visit, ...rest } = claim;
  const happened = happen(rest, given(claim), { at, by: 'system', customerId: '' });
  return {
    ...happened,
    notices: [
      {
        ...notify(happened.claim, 'slot-lost', at),
        ...(visit ? { visit: { date: visit.date, window: visit.window } } : {}),
      },
    ],
  };
};

/** The claim waits to be booked again. */
export const cancelSlot = (claim: Claim, act: Act): Change => {
  bookedSlot(claim);
  const { visit: _visit, ...rest } = claim;
  return happen(rest, given(claim), act);
};
