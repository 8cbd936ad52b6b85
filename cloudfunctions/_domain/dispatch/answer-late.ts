import type { Change } from '../change';
import type { Claim } from '../claim-record';
import type { BookedVisit } from '../booked-visit';
import { happen, type Act } from '../lifecycle';
import { notifyStaff } from '../notice';
import { Refusal } from '../refusal';
import { onTime } from './visit-acts';

/** The visit of which somebody said that he will be late; refuses with NOT_NOW where nobody did. */
const lateVisit = ({ visit }: Claim): BookedVisit & { readonly technicianId: string } => {
  const { technicianId } = visit ?? {};
  if (visit?.lateUntil === undefined || technicianId === undefined) throw new Refusal('NOT_NOW');
  return { ...visit, technicianId };
};

/** The customer waits all the same. */
export const waitForHim = (claim: Claim, act: Act): Change =>
  happen(claim, 'late-accepted', act, { visit: { ...lateVisit(claim), waits: true } });

/** Who is not to come any more; refuses as `anotherComes`. */
export const whoIsLate = (claim: Claim): string => lateVisit(claim).technicianId;

/** The customer wants somebody else; who was on his way is told. Refuses with NOT_NOW. */
export const anotherComes = (claim: Claim, act: Act): Change => {
  const { technicianId, ...visit } = onTime(lateVisit(claim));
  if (technicianId === undefined) throw new Refusal('NOT_NOW');
  const happened = happen(claim, 'technician-changed', act, { visit });
  const told = { at: act.at, actorId: act.customerId, to: technicianId };
  return { ...happened, notices: [notifyStaff(happened.claim, 'visit-taken', told)] };
};
