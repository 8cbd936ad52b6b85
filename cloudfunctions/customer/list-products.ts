import { listProducts as contract } from '../../contracts/product';
import { productView } from '../_domain/product-view';
import { serve } from '../_platform/serve';
import { myClaims } from '../_work/my-claims';

/** More things than a household buys. */
const productCap = 200;

export const listProducts = serve(contract, async ({ caller, cloud }) => {
  const { customerId } = caller;
  const [items, claims] = await Promise.all([
    cloud.tables['sold-items'].list({
      where: { customerId },
      order: ['soldOn', 'desc'],
      limit: productCap,
    }),
    myClaims(cloud, customerId),
  ]);
  return { products: items.map((item) => productView(item, claims)) };
});
