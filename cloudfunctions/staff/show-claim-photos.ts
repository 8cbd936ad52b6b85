import { showClaimPhotos as contract } from '../../contracts/photo';
import { handlers } from '../_domain/lifecycle';
import { serveStaff } from '../_platform/serve';
import { photoUrls } from '../_work/photo-urls';
import { visibleClaim } from './visible-claim';

export const showClaimPhotos = serveStaff(contract, handlers, async ({ input, caller, cloud }) => {
  const claim = await visibleClaim({ cloud, caller }, input);
  const photos = await cloud.tables.photos.getMany(claim.photos.map(({ photoId }) => photoId));
  return photoUrls(cloud, photos, 'others');
});
