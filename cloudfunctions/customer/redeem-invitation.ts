import { redeemInvitation as contract } from '../../contracts/team';
import { countOne, rateId } from '../_domain/rate';
import { Refusal } from '../_domain/refusal';
import { join } from '../_domain/team';
import { idFrom } from '../_platform/ids';
import { serve } from '../_platform/serve';

export const redeemInvitation = serve(contract, async ({ input, caller, cloud }) => {
  const { now } = cloud;
  const invitationId = idFrom('inv', input.code);
  const counter = rateId(caller.customerId, 'redeem-invitation', now);
  // Counted before the code is looked at, and kept when the code is wrong.
  await cloud.transaction(async (tables) => {
    const rate = countOne(await tables.rates.get(counter), { id: counter, what: 'redeem-invitation', now });
    await tables.rates.put(rate);
  });

  return cloud.transaction(async (tables) => {
    const invitation = await tables.invitations.get(invitationId);
    const mine = invitation?.usedBy === caller.customerId;
    const usable = invitation?.usedBy === undefined && invitation !== undefined && invitation.expiresAt > now;
    if (!invitation || (!mine && !usable)) throw new Refusal('CODE_INVALID');
    const { storeId, role } = invitation;
    const store = await tables.stores.get(storeId);
    const team = await tables.teams.get(storeId);
    const identity = await tables.identities.get(caller.identityId);
    if (!store || !team || !identity) throw new Error(`store ${storeId} is incomplete`);
    const answer = { storeId, storeName: store.name, role };
    if (mine) return answer;

    const held = identity.staff.map((post) => post.role);
    const joined = join(
      team,
      invitation,
      { customerId: caller.customerId, identityId: caller.identityId, held },
      now,
    );
    const already = identity.staff.some((post) => post.storeId === storeId && post.role === role);

    await tables.invitations.put({ ...invitation, name: '', usedBy: caller.customerId, usedAt: now });
    await tables.teams.put(joined);
    if (!already) await tables.identities.put({ ...identity, staff: [...identity.staff, { storeId, role }] });
    return answer;
  });
});
