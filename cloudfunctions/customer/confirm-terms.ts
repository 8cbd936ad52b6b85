import { confirmTerms as contract } from '../../contracts/product-file';
import { confirmVoucher } from '../_domain/bind';
import { Refusal } from '../_domain/refusal';
import { serve } from '../_platform/serve';
import { readProduct } from '../_work/read-product';

export const confirmTerms = serve(contract, async ({ input, caller, cloud }) => {
  const { customerId } = caller;
  const item = await cloud.transaction(async (tables) => {
    const before = await tables['sold-items'].get(input.productId);
    if (before?.customerId !== customerId) throw new Refusal('NOT_ALLOWED');

    const after = confirmVoucher(before, customerId, cloud.now);

    if (after !== before) await tables['sold-items'].put(after);
    return after;
  });
  return readProduct(cloud, customerId, item);
});
