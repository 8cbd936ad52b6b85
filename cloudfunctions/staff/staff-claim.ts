import type { StaffClaim } from '../../contracts/review';
import { maxInfoRounds } from '../../contracts/decision';
import type { Claim } from '../_domain/claim-record';
import { makeGoodFen } from '../_domain/make-good';
import { nameOf } from '../_domain/names';
import { staffActs } from '../_domain/review/acts';
import { authorityOf } from '../_domain/review/authority';
import { checksOf } from '../_domain/review/checks';
import { proposalOf } from '../_domain/review/letters';
import { colleaguesFor } from '../_domain/review/mark';
import { takeVerdict } from '../_domain/review';
import { maskContact } from '../_domain/view';
import type { Cloud } from '../_platform/cloud';
import { readClaim } from '../_work/read-claim';

/** A claim as the shop's people see it: the contact masked, and what the one who asks may do about it. */
export const staffClaim = async (cloud: Cloud, claim: Claim, customerId: string): Promise<StaffClaim> => {
  const { view, contact, team, texts } = await readClaim(cloud, claim, 'staff');
  const roles = team.members.find((member) => member.customerId === customerId)?.roles ?? [];
  const reviewer = claim.reviewerId === undefined ? undefined : nameOf(team, claim.reviewerId);
  const authority = authorityOf(roles);
  const owed = makeGoodFen(claim, roles);
  return {
    ...view,
    contact: maskContact(contact),
    take: takeVerdict(claim, team, customerId),
    ...staffActs(claim, team, customerId, cloud.now),
    colleagues: colleaguesFor(claim, { team }).map((member) => ({
      customerId: member.customerId,
      name: member.name,
    })),
    ...(reviewer === undefined ? {} : { reviewer }),
    checks: checksOf(claim),
    ...proposalOf(claim, { team, texts }),
    roundsLeft: Math.max(0, maxInfoRounds - (claim.infoRounds ?? 0)),
    ...(Number.isFinite(authority) ? { authorityFen: authority } : {}),
    ...(owed === undefined ? {} : { makeGoodFen: owed }),
  };
};
