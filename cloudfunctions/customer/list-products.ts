import { listProducts as contract } from '../../contracts/product';
import { productView } from '../_domain/view';
import { serve } from '../_platform/serve';

/** More things than a household buys. */
const productCap = 200;

export const listProducts = serve(contract, async ({ caller, cloud }) => {
  const items = await cloud.tables['sold-items'].list({
    where: { customerId: caller.customerId },
    order: ['soldOn', 'desc'],
    limit: productCap,
  });
  return { products: items.map(productView) };
});
