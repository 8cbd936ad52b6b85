import { listQueue as contract } from '../../contracts/review';
import { reviewers } from '../_domain/lifecycle';
import { after } from '../_platform/database-guard';
import { serveStaff } from '../_platform/serve';
import { orderOf, pageOf, pageSize } from '../_work/list-page';

export const listQueue = serveStaff(contract, reviewers, async ({ input, cloud }) => {
  const { storeId, state } = input;
  const since = input.after ? { order: after(orderOf(input.after)) } : {};
  const claims = await cloud.tables.claims.list({
    where: { storeId, state, ...since },
    order: ['order', 'asc'],
    limit: pageSize + 1,
  });
  return pageOf(claims);
});
