import { withStore } from '../_domain/bind';
import { contactIdOf, type Claim } from '../_domain/claim-record';
import { eventId } from '../_domain/event';
import { handOver } from '../_domain/hand-over';
import type { Act } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import type { TransactionTables } from '../_platform/tables';

/**
 * Hands a claim that the shop filed over to a customer, inside a transaction: claim, contact, words and pictures are
 * his from now on. A claim has a handful of words and at most nine pictures, so this fits.
 */
export const giveClaim = async (
  tables: TransactionTables,
  claim: Claim,
  customerId: string,
  act: Act,
): Promise<void> => {
  const contact = await tables.contacts.get(contactIdOf(claim));
  const customer = await tables.customers.get(customerId);
  if (!contact) throw new Error(`claim ${claim._id} is incomplete`);
  if (!customer) throw new Refusal('NOT_ALLOWED');

  const given = handOver(claim, contact, customerId, act);

  await tables.claims.put(given.claim);
  await tables.contacts.put(given.contact);
  await tables.events.insert(given.event);
  await tables.notices.put(given.notice);
  const at = withStore(customer, claim.storeId);
  if (at !== customer) await tables.customers.put(at);
  for (let version = 1; version <= claim.version; version += 1) {
    const text = await tables.texts.get(eventId(claim._id, version));
    if (text) await tables.texts.put({ ...text, customerId });
  }
  for (const { photoId } of claim.photos) {
    const photo = await tables.photos.get(photoId);
    if (photo) await tables.photos.put({ ...photo, customerId });
  }
};
