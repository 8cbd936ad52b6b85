import { removeProduct as contract } from '../../contracts/product-file';
import { Refusal } from '../_domain/refusal';
import { serve } from '../_platform/serve';

/** Gone is gone: taking it off twice is refused as for a thing that was never there. */
export const removeProduct = serve(contract, ({ input, caller, cloud }) =>
  cloud.transaction(async (tables) => {
    const item = await tables['sold-items'].get(input.productId);
    if (item?.customerId !== caller.customerId) throw new Refusal('NOT_ALLOWED');
    if (item.origin !== 'customer') throw new Refusal('NOT_NOW');
    await tables['sold-items'].remove(item._id);
    return {};
  }),
);
