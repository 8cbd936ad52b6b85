import { showProductPhotos as contract } from '../../contracts/product-file';
import { serve } from '../_platform/serve';
import { itemPhotoUrls } from '../_work/item-photo-urls';
import { ownItem } from '../_work/read-product';

export const showProductPhotos = serve(contract, async ({ input, caller, cloud }) =>
  itemPhotoUrls(cloud, await ownItem(cloud, caller.customerId, input.productId)),
);
