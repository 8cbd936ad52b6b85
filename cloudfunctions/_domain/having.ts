import type { Role } from '../../contracts/team';
import { managers } from './lifecycle';
import type { Team } from './records';

/** Who of a team has any of these roles: customer ids, in the order of the team. */
export const having = (team: Pick<Team, 'members'>, ...wanted: readonly Role[]): readonly string[] =>
  team.members
    .filter(({ roles }) => roles.some((role) => wanted.includes(role)))
    .map(({ customerId }) => customerId);

/** Who answers for the store. */
export const managersOf = (team: Pick<Team, 'members'>): readonly string[] => having(team, ...managers);
