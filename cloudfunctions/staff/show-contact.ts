import { contactIdOf } from '../_domain/claim-record';
import { showContact as contract } from '../../contracts/access';
import { reviewers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';
import { logAccess } from '../_work/log-access';

export const showContact = serveStaff(contract, reviewers, async ({ input, caller, cloud }) => {
  const { storeId, claimId, why } = input;
  const claim = await cloud.tables.claims.get(claimId);
  if (claim?.storeId !== storeId) throw new Refusal('NOT_ALLOWED');
  const kept = await cloud.tables.contacts.get(contactIdOf(claim));
  if (!kept) throw new Error(`claim ${claimId} is incomplete`);
  const { name, phone, district, address } = kept;
  await logAccess(cloud, caller, {
    storeId,
    customerId: claim.customerId,
    what: 'contact',
    why,
    about: claimId,
  });
  return { contact: { name, phone, district, address } };
});
