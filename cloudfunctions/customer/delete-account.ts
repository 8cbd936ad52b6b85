import { deleteAccount as contract } from '../../contracts/my-data';
import { leaveTeam } from '../_domain/erasure';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { canonical } from '../_platform/canonical';
import type { Caller } from '../_platform/identity';
import { serve } from '../_platform/serve';
import { erasePerson } from '../_work/erase-person';
import { deletionCodes } from '../_work/deletion-code';

/** Well below the function's time limit; what is left then, the scheduler does. */
const patience = 8_000;

/**
 * Cuts the person off: identity, saved contact and posts go in one transaction, with the note that the rest follows.
 * A claim filed meanwhile has changed the customer: then nothing happens.
 */
const cutOff = async (cloud: Cloud, { customerId }: Caller): Promise<void> => {
  const seen = await cloud.tables.customers.get(customerId);
  const [open] = await cloud.tables.claims.list({
    where: { customerId, done: false },
    order: ['order', 'desc'],
    limit: 1,
  });
  if (open) throw new Refusal('CLAIM_OPEN');

  await cloud.transaction(async (tables) => {
    const customer = await tables.customers.get(customerId);
    if (!customer || canonical(customer) !== canonical(seen)) throw new Refusal('CHANGED_MEANWHILE');
    for (const identityId of customer.identityIds) {
      const identity = await tables.identities.get(identityId);
      for (const storeId of new Set(identity?.staff.map((post) => post.storeId))) {
        const team = await tables.teams.get(storeId);
        if (team) await tables.teams.put(leaveTeam(team, customerId));
      }
      await tables.identities.remove(identityId);
    }
    await tables.customers.remove(customerId);
    await tables.erasures.put({ _id: customerId, v: 1, customerId, at: cloud.now });
  });
};

export const deleteAccount = serve(contract, async ({ input, caller, cloud }) => {
  if (!deletionCodes(caller.customerId, cloud.now).includes(input.deletionCode)) {
    throw new Refusal('CHANGED_MEANWHILE');
  }
  await cutOff(cloud, caller);
  const until = performance.now() + patience;
  await erasePerson(cloud, caller.customerId, () => performance.now() > until);
  return {};
});
