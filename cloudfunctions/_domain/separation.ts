import type { Role } from '../../contracts/team';
import type { Claim } from './claim-record';
import type { Team, TeamMember } from './records';

/** Whether somebody may act on a claim, and by which rule not. */
export type Verdict = 'yes' | 'nobody-else' | 'another-person' | 'not-your-role';

const holds = (member: TeamMember, roles: readonly Role[]) =>
  member.roles.some((role) => roles.includes(role));

/**
 * Nobody acts as staff on a claim of which he is the customer or on which he decided before. Where the store has
 * nobody else for it, he may, and the fallback is recorded and shown to the customer.
 */
export const mayAct = (
  claim: Pick<Claim, 'customerId' | 'deciders'>,
  team: Pick<Team, 'members'>,
  customerId: string,
  roles: readonly Role[],
): Verdict => {
  const me = team.members.find((member) => member.customerId === customerId);
  if (!me || !holds(me, roles)) return 'not-your-role';
  const involved = (person: string) => person === claim.customerId || claim.deciders.includes(person);
  if (!involved(customerId)) return 'yes';
  const others = team.members.some((member) => holds(member, roles) && !involved(member.customerId));
  return others ? 'another-person' : 'nobody-else';
};
