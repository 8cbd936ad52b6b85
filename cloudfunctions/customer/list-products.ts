import { listProducts as contract } from '../../contracts/product';
import { productView } from '../_domain/view';
import { serve } from '../_platform/serve';

/** More things than a household buys in one store. */
const productCap = 200;

export const listProducts = serve(contract, async ({ caller, cloud }) => {
  const customer = await cloud.tables.customers.get(caller.customerId);
  const byStore = await Promise.all(
    (customer?.storeIds ?? []).map((storeId) =>
      cloud.tables['sold-items'].list({
        where: { storeId, customerId: caller.customerId },
        order: ['soldOn', 'desc'],
        limit: productCap,
      }),
    ),
  );
  const newestFirst = byStore.flat().sort((a, b) => (a.soldOn < b.soldOn ? 1 : -1));
  return { products: newestFirst.map(productView) };
});
