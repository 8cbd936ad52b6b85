import { bindAtCounter as contract } from '../../contracts/binding';
import { usable } from '../_domain/binding-code';
import { reviewers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';
import { bindItem, soldItemOf } from '../_work/bind-item';
import { countTry } from '../_work/count-try';
import { giveClaim } from '../_work/give-claim';
import { codeId } from '../_work/make-code';

export const bindAtCounter = serveStaff(contract, reviewers, async ({ input, caller, cloud }) => {
  const { storeId, target } = input;
  const { now } = cloud;
  const boundBy = caller.customerId;
  const id = codeId(input.code);
  await countTry(cloud, [boundBy, 'bind-at-counter'], [id, 'binding-code']);

  return cloud.transaction(async (tables) => {
    const code = usable(await tables['binding-codes'].get(id), boundBy, now);
    if (code.opens.what !== 'person') throw new Refusal('BINDING_INVALID');
    const { customerId } = code.opens;
    const claim = 'claimId' in target ? await tables.claims.get(target.claimId) : undefined;
    const item = 'productId' in target ? await soldItemOf(tables, storeId, target.productId) : undefined;
    if (!item && claim?.storeId !== storeId) throw new Refusal('NOT_ALLOWED');
    if (code.usedBy !== undefined) {
      // The second tap of the same act is the first one's answer; for anything else the code is used up.
      if ((item ?? claim)?.customerId === customerId) return {};
      throw new Refusal('BINDING_INVALID');
    }
    if (item) await bindItem(tables, item, { customerId, by: 'counter', boundBy }, now);
    if (claim) {
      const roles = caller.staff.filter((post) => post.storeId === storeId).map(({ role }) => role);
      await giveClaim(tables, claim, customerId, { at: now, by: 'staff', customerId: boundBy, roles });
    }
    await tables['binding-codes'].put({ ...code, usedBy: boundBy, usedAt: now });
    return {};
  });
});
