import { maxPhotosPerClaim, showClaimPhotos as contract } from '../../contracts/photo';
import { reviewers } from '../_domain/lifecycle';
import { serveStaff } from '../_platform/serve';
import { photoUrls } from '../_work/photo-urls';

/** Photos are found by store and claim together, so that another store's claim simply has none. */
export const showClaimPhotos = serveStaff(contract, reviewers, async ({ input, cloud }) => {
  const { storeId, claimId } = input;
  const photos = await cloud.tables.photos.list({
    where: { storeId, claimId },
    order: ['createdAt', 'asc'],
    limit: maxPhotosPerClaim,
  });
  return photoUrls(cloud, photos);
});
