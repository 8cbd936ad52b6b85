import type { PastVisit } from './booked-visit';
import { dayOf } from './calendar/day';
import type { Claim } from './claim-record';

/** While one of these lasts, a visit at home is under way. */
const underWay: readonly Claim['state'][] = ['scheduled', 'en-route', 'in-service'];

/** Whether somebody of the store is expected at the customer's home, or is there: the store's time is held for it. */
export const holdsVisit = ({ state, visit, custody }: Pick<Claim, 'state' | 'visit' | 'custody'>): boolean =>
  visit?.at === 'home' && underWay.includes(state) && (state !== 'in-service' || custody === undefined);

/** Whether a place at the counter is held: to bring something, or to fetch what is ready. */
export const holdsSlot = ({ state, visit }: Pick<Claim, 'state' | 'visit'>): boolean =>
  visit?.at === 'counter' && (state === 'scheduled' || state === 'handing-over');

/** Whether somebody goes, went or comes on the day of `now`: home, or to the counter. */
export const isExpectedToday = (
  { visit, pastVisits = [] }: Pick<Claim, 'visit' | 'pastVisits'>,
  now: string,
): boolean => [visit, ...pastVisits].some((one) => one?.date === dayOf(now));

/** The claim with its visit among those of before, so that another one can be booked; the same without one at home. */
export const visitOver = (claim: Claim, ended: PastVisit['ended']): Claim => {
  const { visit, pastVisits = [], ...rest } = claim;
  if (visit?.at !== 'home') return claim;
  const { visitId, date, technicianId } = visit;
  const past = { visitId, date, ...(technicianId === undefined ? {} : { technicianId }), ended };
  return { ...rest, pastVisits: [...pastVisits, past] };
};

/** The visit whose work waits for parts: it is gone on with at the next one. */
const waiting = ({ pastVisits }: Pick<Claim, 'pastVisits'>): PastVisit | undefined => {
  const last = pastVisits?.at(-1);
  return last?.ended === 'parts-awaited' ? last : undefined;
};

/** Who was there and waits for parts. */
export const whoWaits = (claim: Pick<Claim, 'pastVisits'>): string | undefined =>
  waiting(claim)?.technicianId;

/** Whether somebody has to come once more, since the thing stands at the customer's. */
export const comesAgain = (claim: Pick<Claim, 'pastVisits' | 'custody' | 'approval' | 'way'>): boolean =>
  waiting(claim) !== undefined &&
  claim.custody === undefined &&
  (claim.approval?.way ?? claim.way) === 'visit';
