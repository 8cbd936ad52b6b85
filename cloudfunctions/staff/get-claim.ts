import { getStaffClaim as contract } from '../../contracts/review';
import { Refusal } from '../_domain/refusal';
import { reviewers } from '../_domain/lifecycle';
import { serveStaff } from '../_platform/serve';
import { staffClaim } from './staff-claim';

export const getClaim = serveStaff(contract, reviewers, async ({ input, caller, cloud }) => {
  const claim = await cloud.tables.claims.get(input.claimId);
  if (claim?.storeId !== input.storeId) throw new Refusal('NOT_ALLOWED');
  return staffClaim(cloud, claim, caller.customerId);
});
