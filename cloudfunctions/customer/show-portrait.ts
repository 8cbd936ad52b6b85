import { showPortrait as contract } from '../../contracts/portrait';
import { isShownToCustomers } from '../_domain/portrait';
import { serve } from '../_platform/serve';
import { photoUrls } from '../_work/photo-urls';
import { myClaim, readMyVisit } from './my-visit';

export const showPortrait = serve(contract, async ({ input, caller, cloud }) => {
  const { technician } = await readMyVisit(cloud, await myClaim(cloud, caller, input.claimId));
  const isHis = technician?.portrait === input.photoId;
  const photo = isHis ? await cloud.tables.photos.get(input.photoId) : undefined;
  return photoUrls(cloud, photo && isShownToCustomers(photo) ? [photo] : [], 'others');
});
