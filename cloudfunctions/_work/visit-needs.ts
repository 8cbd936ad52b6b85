import { notSentTo } from '../_domain/complaint/complained-technicians';
import { contactIdOf, type Claim } from '../_domain/claim-record';
import { isExact, locate } from '../_domain/booking/locate';
import type { Needs } from '../_domain/booking/visit-of';
import { whoWaits } from '../_domain/past-visits';
import type { Cloud } from '../_platform/cloud';
import type { Plan } from './read-plan';

/**
 * Where a claim's visit goes, who is not sent there and who was there before: as noted in the claim. Of claims that
 * were filed before that was noted it is looked up, and so is where no more than the district was known.
 * @param plan with its `places`, where the claim has no exact place of its own
 * @returns undefined where nobody knows where that is
 */
export const visitNeeds = async (cloud: Cloud, claim: Claim, plan: Plan): Promise<Needs | undefined> => {
  const { tables } = cloud;
  const { visiting, where: noted } = claim;
  // Whoever was there and waits for parts goes again, before whoever repaired it in another year.
  const known = whoWaits(claim) ?? visiting?.before;
  const before = known === undefined ? {} : { before: known };
  if (noted && isExact(noted) && visiting) return { where: noted, not: visiting.not, ...before };
  const [contact, customer] = await Promise.all([
    isExact(noted) ? undefined : tables.contacts.get(contactIdOf(claim)),
    visiting ? undefined : tables.customers.get(claim.customerId),
  ]);
  // A street that was pinned since the claim was filed helps it too; a district that is gone leaves it where it was.
  const where = (contact && plan.sheet && locate(contact, plan.sheet, plan.places)) ?? noted;
  return where && { where, not: visiting?.not ?? notSentTo(customer), ...before };
};
