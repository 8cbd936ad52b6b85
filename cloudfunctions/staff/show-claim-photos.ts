import { showClaimPhotos as contract } from '../../contracts/photo';
import { reviewers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';
import { photoUrls } from '../_work/photo-urls';

export const showClaimPhotos = serveStaff(contract, reviewers, async ({ input, cloud }) => {
  const claim = await cloud.tables.claims.get(input.claimId);
  if (claim?.storeId !== input.storeId) throw new Refusal('NOT_ALLOWED');
  const photos = await cloud.tables.photos.getMany(claim.photos.map(({ photoId }) => photoId));
  return photoUrls(cloud, photos, 'others');
});
