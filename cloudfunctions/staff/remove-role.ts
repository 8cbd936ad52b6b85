import { removeRole as contract, roles } from '../../contracts/team';
import { removeRole as remove } from '../_domain/team';
import { serveStaff } from '../_platform/serve';
import { teamView } from './list-team';

export const removeRole = serveStaff(contract, roles, async ({ input, caller, cloud }) => {
  const { storeId, customerId, role } = input;
  const team = await cloud.transaction(async (tables) => {
    const before = await tables.teams.get(storeId);
    if (!before) throw new Error(`store ${storeId} has no team`);
    const member = before.members.find((one) => one.customerId === customerId);

    const after = remove(before, caller.customerId, customerId, role);
    if (after === before || !member) return before;

    const identity = await tables.identities.get(member.identityId);
    if (!identity) throw new Error(`identity ${member.identityId} is gone`);
    const staff = identity.staff.filter((post) => post.storeId !== storeId || post.role !== role);
    await tables.teams.put(after);
    await tables.identities.put({ ...identity, staff });
    return after;
  });
  return teamView(team, caller.customerId);
});
