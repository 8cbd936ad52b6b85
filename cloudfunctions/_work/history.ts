import type { Claim, EventRecord } from '../_domain/claim-record';
import { eventId } from '../_domain/event';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';

/** More events than any claim should have. */
const eventCap = 500;

/**
 * The log of a claim up to the version that somebody saw: one read, before the transaction, since events never change.
 * Whether he may see it is not asked here.
 */
export const historyTo = (
  cloud: Cloud,
  { claimId, version }: { readonly claimId: string; readonly version: number },
): Promise<readonly EventRecord[]> =>
  cloud.tables.events.getMany(
    Array.from({ length: Math.min(version, eventCap) }, (_, before) => eventId(claimId, before + 1)),
  );

/** Fails for more events than are read; refuses with CHANGED_MEANWHILE a log that was read before its end. */
export const whole = (claim: Claim, events: readonly EventRecord[]): readonly EventRecord[] => {
  if (claim.version > eventCap) throw new Error(`claim ${claim._id} has too long a history`);
  if (events.length !== claim.version) throw new Refusal('CHANGED_MEANWHILE');
  return events;
};
