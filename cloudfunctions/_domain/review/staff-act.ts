import type { Role } from '../../../contracts/team';
import type { Claim } from '../claim-record';
import { reviewers, type Act } from '../lifecycle';
import type { Team } from '../records';
import { Refusal } from '../refusal';
import { mayAct } from '../separation';

/** A member of staff about to do something. */
export interface Doer {
  readonly team: Team;
  readonly customerId: string;
  readonly at: string;
}

const actOf = (claim: Pick<Claim, 'customerId' | 'deciders'>, doer: Doer, roles: readonly Role[]): Act => {
  const verdict = mayAct(claim, doer.team, doer.customerId, roles);
  const me = doer.team.members.find((member) => member.customerId === doer.customerId);
  if (!me || verdict === 'not-your-role') throw new Refusal('NOT_ALLOWED');
  if (verdict === 'another-person') throw new Refusal('ANOTHER_PERSON');
  return {
    at: doer.at,
    by: 'staff',
    customerId: doer.customerId,
    roles: me.roles,
    ...(verdict === 'nobody-else' ? { fallback: verdict } : {}),
  };
};

/**
 * To handle a claim that is decided, or to mark it: nobody does so on his own claim while a colleague can.
 * Refuses with NOT_ALLOWED, ANOTHER_PERSON.
 */
export const handling = (claim: Claim, doer: Doer, roles: readonly Role[]): Act =>
  actOf({ customerId: claim.customerId, deciders: [] }, doer, roles);

/** To decide on a claim: besides, not on a decision of one's own that the customer contests. */
export const deciding = (claim: Claim, doer: Doer, roles: readonly Role[] = reviewers): Act =>
  actOf(claim, doer, roles);

/** To review a claim: by its reviewer, so that the customer deals with one person. Refuses as `deciding`. */
export const reviewing = (claim: Claim, doer: Doer): Act => {
  const act = deciding(claim, doer);
  if (claim.state === 'reviewing' && claim.reviewerId !== doer.customerId)
    throw new Refusal('ANOTHER_PERSON');
  if (claim.proposal) throw new Refusal('NOT_NOW');
  return act;
};
