import { contactIdOf } from '../_domain/claim-record';
import { correctContact as contract } from '../../contracts/my-data';
import type { Contact } from '../../contracts/contact';
import { correct } from '../_domain/correct-contact';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { serve } from '../_platform/serve';
import { tokensOf } from '../_work/tokens';

/** More claims than one person has open. */
const claimCap = 200;

/** In one transaction for each claim: the same again changes nothing. */
const correctClaim = (cloud: Cloud, claimId: string, contact: Contact): Promise<boolean> =>
  cloud.transaction(async (tables) => {
    const claim = await tables.claims.get(claimId);
    const before = claim && (await tables.contacts.get(contactIdOf(claim)));
    if (!claim || !before) throw new Error(`claim ${claimId} is incomplete`);
    const hashes = {
      before: tokensOf(claim.storeId, { name: before.name, phone: before.phone }),
      after: tokensOf(claim.storeId, { name: contact.name, phone: contact.phone }),
    };
    const corrected = correct(claim, before, contact, hashes, cloud.now);
    if (!corrected) return false;
    await tables.claims.put(corrected.claim);
    await tables.contacts.put(corrected.contact);
    await tables.events.insert(corrected.event);
    return true;
  });

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
    for (const { _id } of open) if (await correctClaim(cloud, _id, contact)) changedClaims += 1;
  }
  return { contact, changedClaims };
});
