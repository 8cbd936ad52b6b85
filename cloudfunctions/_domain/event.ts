import type { Claim, EventRecord } from './claim-record';

/** `_id` of a claim's n-th event; a second writer of the same version meets the first one's document. */
export const eventId = (claimId: string, version: number): string =>
  `${claimId}:${String(version).padStart(5, '0')}`;

/** `_id` of the event that comes next. */
export const nextEventId = ({ _id, version }: Pick<Claim, '_id' | 'version'>): string =>
  eventId(_id, version + 1);

/** The event that brought a claim to its present version. */
export const eventOf = (
  claim: Claim,
  what: Pick<EventRecord, 'at' | 'kind' | 'by' | 'customerId' | 'photos' | 'fallback'>,
): EventRecord => ({
  _id: eventId(claim._id, claim.version),
  v: 1,
  storeId: claim.storeId,
  claimId: claim._id,
  version: claim.version,
  state: claim.state,
  ...what,
});
