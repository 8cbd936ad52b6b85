import type { OutputOf } from '../../contracts/action';
import { listTeam as contract, roles } from '../../contracts/team';
import type { Team } from '../_domain/records';
import { mayInvite } from '../_domain/team';
import { serveStaff } from '../_platform/serve';

/** The team as its members see it, with the roles that the one who asks may give and take. */
export const teamView = (team: Team, customerId: string): OutputOf<typeof contract> => ({
  members: team.members.map((member) => ({
    customerId: member.customerId,
    name: member.name,
    roles: [...member.roles],
    joinedAt: member.joinedAt,
    ...(member.skills === undefined ? {} : { skills: [...member.skills] }),
    ...(member.areas === undefined ? {} : { areas: [...member.areas] }),
  })),
  mayInvite: mayInvite(team.members.find((one) => one.customerId === customerId)?.roles ?? []),
});

export const listTeam = serveStaff(contract, roles, async ({ input, caller, cloud }) => {
  const team = await cloud.tables.teams.get(input.storeId);
  if (!team) throw new Error(`store ${input.storeId} has no team`);
  return teamView(team, caller.customerId);
});
