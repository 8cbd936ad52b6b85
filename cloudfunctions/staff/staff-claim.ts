import type { OutputOf } from '../../contracts/action';
import type { getStaffClaim } from '../../contracts/review';
import type { Claim } from '../_domain/claim-record';
import { takeVerdict } from '../_domain/review';
import type { Cloud } from '../_platform/cloud';
import { readClaim } from '../_work/read-claim';

/** A claim as the shop's people see it: the contact in full, and what the one who asks may do about it. */
export const staffClaim = async (
  cloud: Cloud,
  claim: Claim,
  customerId: string,
): Promise<OutputOf<typeof getStaffClaim>> => {
  const { view, contact, team } = await readClaim(cloud, claim);
  const { name, phone, district, address } = contact;
  return {
    ...view,
    contact: { name, phone, district, address },
    take: takeVerdict(claim, team, customerId),
  };
};
