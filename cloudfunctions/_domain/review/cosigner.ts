import type { Role } from '../../../contracts/team';
import type { Claim } from '../claim-record';
import type { Act } from '../lifecycle';
import { Refusal } from '../refusal';
import { deciding, type Doer } from './staff-act';

/** Whether the store has somebody besides who could sign. */
export const hasCosigner = ({ team, customerId }: Doer, roles: readonly Role[]): boolean =>
  team.members.some(
    (member) => member.customerId !== customerId && member.roles.some((role) => roles.includes(role)),
  );

/**
 * To sign what somebody else has proposed. Refuses with ANOTHER_PERSON where it is one's own proposal and somebody
 * else is there, or where a colleague is less involved.
 */
export const cosigning = (claim: Claim, doer: Doer, proposer: string, roles: readonly Role[]): Act => {
  if (proposer === doer.customerId && hasCosigner(doer, roles)) throw new Refusal('ANOTHER_PERSON');
  return deciding({ ...claim, deciders: [...claim.deciders, proposer] }, doer, roles);
};
