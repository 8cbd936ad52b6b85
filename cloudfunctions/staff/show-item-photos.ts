import { showItemPhotos as contract } from '../../contracts/sale';
import { reviewers } from '../_domain/lifecycle';
import { serveStaff } from '../_platform/serve';
import { soldItemOf } from '../_work/bind-item';
import { itemPhotoUrls } from '../_work/item-photo-urls';

export const showItemPhotos = serveStaff(contract, reviewers, async ({ input, cloud }) =>
  itemPhotoUrls(cloud, await soldItemOf(cloud.tables, input.storeId, input.productId)),
);
