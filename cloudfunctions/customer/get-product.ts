import { getProduct as contract } from '../../contracts/product-file';
import { serve } from '../_platform/serve';
import { ownItem, readProduct } from '../_work/read-product';

export const getProduct = serve(contract, async ({ input, caller, cloud }) => {
  const { customerId } = caller;
  return readProduct(cloud, customerId, await ownItem(cloud, customerId, input.productId));
});
