import type { OutputOf } from '../../contracts/action';
import type { getStaffClaim } from '../../contracts/review';
import type { Claim } from '../_domain/claim-record';
import { takeVerdict } from '../_domain/review';
import { maskContact } from '../_domain/view';
import type { Cloud } from '../_platform/cloud';
import { readClaim } from '../_work/read-claim';

/** A claim as the shop's people see it: the contact masked, and what the one who asks may do about it. */
export const staffClaim = async (
  cloud: Cloud,
  claim: Claim,
  customerId: string,
): Promise<OutputOf<typeof getStaffClaim>> => {
  const { view, contact, team } = await readClaim(cloud, claim);
  return {
    ...view,
    contact: maskContact(contact),
    take: takeVerdict(claim, team, customerId),
    acts: [],
    steps: [],
    colleagues: [],
    checks: [],
    roundsLeft: 3,
  };
};
