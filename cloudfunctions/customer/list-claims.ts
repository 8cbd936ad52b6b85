import { listClaims as contract } from '../../contracts/claim';
import { before } from '../_platform/database-guard';
import { serve } from '../_platform/serve';
import { orderOf, pageOf, pageSize } from '../_work/list-page';

export const listClaims = serve(contract, async ({ input, caller, cloud }) => {
  const customer = await cloud.tables.customers.get(caller.customerId);
  const since = input.after ? { order: before(orderOf(input.after)) } : {};

  // One read for each store of the customer, one or two as a rule; each is a page at most.
  const byStore = await Promise.all(
    (customer?.storeIds ?? []).map((storeId) =>
      cloud.tables.claims.list({
        where: { storeId, customerId: caller.customerId, ...since },
        order: ['order', 'desc'],
        limit: pageSize + 1,
      }),
    ),
  );
  return pageOf(byStore.flat().sort((a, b) => (a.order < b.order ? 1 : -1)));
});
