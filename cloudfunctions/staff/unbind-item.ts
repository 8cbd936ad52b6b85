import { unbindItem as contract } from '../../contracts/binding';
import { isUnbound, unbind } from '../_domain/bind';
import { reviewers } from '../_domain/lifecycle';
import { serveStaff } from '../_platform/serve';
import { saveBound, soldItemOf } from '../_work/bind-item';
import { readSoldItem } from '../_work/read-sold-item';

export const unbindItem = serveStaff(contract, reviewers, async ({ input, caller, cloud }) => {
  const { storeId, productId, binding, reason, giveBack } = input;
  const by = caller.customerId;
  await cloud.transaction(async (tables) => {
    const before = await soldItemOf(tables, storeId, productId);
    // The same person's second tap is the first one's answer.
    if (isUnbound(before, { binding, by, reason, giveBack })) return;

    const unbound = unbind(before, { binding, by, reason, giveBack }, cloud.now);

    await saveBound(tables, unbound);
  });
  return readSoldItem(cloud, await soldItemOf(cloud.tables, storeId, productId));
});
