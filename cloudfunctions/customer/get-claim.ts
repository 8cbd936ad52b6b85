import { getClaim as contract, type ClaimDetail } from '../../contracts/claim';
import type { Claim } from '../_domain/claim-record';
import { Refusal } from '../_domain/refusal';
import { customerActs } from '../_domain/review/acts';
import { maskContact } from '../_domain/view';
import type { Cloud } from '../_platform/cloud';
import { serve } from '../_platform/serve';
import { readClaim } from '../_work/read-claim';

/** A claim as its customer sees it: the contact masked, since phones are shown around. */
export const readMyClaim = async (cloud: Cloud, claim: Claim): Promise<ClaimDetail> => {
  const { view, contact } = await readClaim(cloud, claim, 'customer');
  return { ...view, contact: maskContact(contact), acts: customerActs(claim, cloud.now) };
};

export const getClaim = serve(contract, async ({ input, caller, cloud }) => {
  const claim = await cloud.tables.claims.get(input.claimId);
  if (claim?.customerId !== caller.customerId) throw new Refusal('NOT_ALLOWED');
  return readMyClaim(cloud, claim);
});
