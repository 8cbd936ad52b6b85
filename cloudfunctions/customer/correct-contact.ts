import { loseBooking } from '../_domain/booking/book';
import { contactIdOf, type Claim } from '../_domain/claim-record';
import { correctContact as contract } from '../../contracts/my-data';
import type { Contact } from '../../contracts/contact';
import { correct } from '../_domain/correct-contact';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { serve } from '../_platform/serve';
import type { TransactionTables } from '../_platform/tables';
import { changeVisit, giveBackTime } from '../_work/held-visit';
import { whereIs } from '../_work/where-is';
import { tokensOf } from '../_work/tokens';

/** More claims than one person has open. */
const claimCap = 200;

const isBooked = ({ state, visit }: Claim): boolean => state === 'scheduled' && visit?.at === 'home';

/**
 * A booked visit goes where its customer is now and keeps its window: whoever cannot make it any more is relieved by
 * the next re-planning, and managers hear where nobody can. Where nobody goes at all the booking is void, and he is told.
 */
const moveVisit = async (cloud: Cloud, tables: TransactionTables, claim: Claim): Promise<void> => {
  const { where } = claim;
  if (where) {
    const { point, uncertainMinutes } = where;
    return changeVisit(cloud, tables, claim, { point, uncertainMinutes });
  }
  const lost = loseBooking(claim, cloud.now);
  await giveBackTime(cloud, tables, claim, lost.claim);
  await tables.claims.put(lost.claim);
  await tables.events.insert(lost.event);
  for (const notice of lost.notices ?? []) await tables.notices.put(notice);
};

/** In one transaction for each claim: the same again changes nothing. */
const correctClaim = async (
  cloud: Cloud,
  { _id: claimId, storeId, way }: Claim,
  contact: Contact,
): Promise<boolean> => {
  const where = (await whereIs(cloud, { storeId, way, contact }))?.where;
  return cloud.transaction(async (tables) => {
    const claim = await tables.claims.get(claimId);
    const before = claim && (await tables.contacts.get(contactIdOf(claim)));
    if (!claim || !before) throw new Error(`claim ${claimId} is incomplete`);
    const hashes = {
      before: tokensOf(claim.storeId, { name: before.name, phone: before.phone }),
      after: tokensOf(claim.storeId, { name: contact.name, phone: contact.phone }),
    };
    const corrected = correct(claim, before, contact, hashes, cloud.now, where);
    if (!corrected) return false;
    await tables.contacts.put(corrected.contact);
    await tables.events.insert(corrected.event);
    await tables.claims.put(corrected.claim);
    if (isBooked(corrected.claim)) await moveVisit(cloud, tables, corrected.claim);
    return true;
  });
};

export const correctContact = serve(contract, async ({ input, caller, cloud }) => {
  const { customerId } = caller;
  const { contact } = input;
  await cloud.transaction(async (tables) => {
    const customer = await tables.customers.get(customerId);
    if (!customer) throw new Refusal('NOT_ALLOWED');
    await tables.customers.put({ ...customer, contact });
  });
  let changedClaims = 0;
  if (input.openClaims) {
    const open = await cloud.tables.claims.list({
      where: { customerId, done: false },
      order: ['order', 'desc'],
      limit: claimCap,
    });
    for (const claim of open) if (await correctClaim(cloud, claim, contact)) changedClaims += 1;
  }
  return { contact, changedClaims };
});
