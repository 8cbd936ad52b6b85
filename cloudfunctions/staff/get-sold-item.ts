import { getSoldItem as contract } from '../../contracts/sale';
import { reviewers } from '../_domain/lifecycle';
import { serveStaff } from '../_platform/serve';
import { soldItemOf } from '../_work/bind-item';
import { logAccess } from '../_work/log-access';
import { readSoldItem } from '../_work/read-sold-item';

export const getSoldItem = serveStaff(contract, reviewers, async ({ input, caller, cloud }) => {
  const { storeId, productId } = input;
  const item = await soldItemOf(cloud.tables, storeId, productId);
  const { customerId } = item;
  await logAccess(cloud, caller, { storeId, customerId, what: 'archive', why: 'look', about: productId });
  return readSoldItem(cloud, item);
});
