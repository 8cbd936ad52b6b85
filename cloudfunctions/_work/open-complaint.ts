import { keepAway, techniciansOf } from '../_domain/complaint/complained-technicians';
import type { Complaint } from '../_domain/complaint/complaint-record';
import { openComplaint as open, type Opening } from '../_domain/complaint/open-complaint';
import { Refusal } from '../_domain/refusal';
import type { Claim } from '../_domain/claim-record';
import type { Cloud } from '../_platform/cloud';
import { digest } from '../_platform/ids';
import type { TransactionTables } from '../_platform/tables';

/**
 * Opens a complaint inside a transaction: by a form, or because of what a survey or a follow-up brought to light (`by`:
 * `system`). The same id with the same `formHash` is the same complaint; with another one it refuses with KEY_REUSED.
 * Nothing is written on the claim. `technicianIds` are not sent to the customer any more.
 */
export const openComplaint = async (
  tables: TransactionTables,
  opening: Opening & { readonly storeId: string },
  now: string,
): Promise<Complaint> => {
  const { storeId, complaintId, formHash, customerId, technicianIds } = opening;
  const done = await tables.complaints.get(complaintId);
  if (done && done.formHash !== formHash) throw new Refusal('KEY_REUSED');
  if (done) return done;
  const store = await tables.stores.get(storeId);
  const team = await tables.teams.get(storeId);
  if (!store || !team) throw new Refusal('NOT_ALLOWED');

  const made = open(opening, { store, team, digest: digest(complaintId) }, now);

  await tables.complaints.put(made.complaint);
  await tables['complaint-events'].insert(made.event);
  await tables['complaint-texts'].put(made.text);
  for (const notice of made.notices) await tables.notices.put(notice);
  if (customerId !== undefined && technicianIds.length > 0) {
    const customer = await tables.customers.get(customerId);
    if (customer) await tables.customers.put(keepAway(customer, technicianIds, true));
  }
  return made.complaint;
};

/** More events than any claim should have. */
const eventCap = 500;

/** The technicians of a claim, for a complaint about them or a wish: two reads, before the transaction. */
export const techniciansOfClaim = async (cloud: Cloud, claim: Claim): Promise<readonly string[]> => {
  const { storeId, _id: claimId } = claim;
  const [events, team] = await Promise.all([
    cloud.tables.events.list({ where: { storeId, claimId }, order: ['version', 'asc'], limit: eventCap }),
    cloud.tables.teams.get(storeId),
  ]);
  return team ? techniciansOf(claim, events, team) : [];
};
