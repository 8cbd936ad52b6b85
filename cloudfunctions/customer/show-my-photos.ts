import { showMyPhotos as contract } from '../../contracts/photo';
import { serve } from '../_platform/serve';
import { photoUrls } from '../_work/photo-urls';

export const showMyPhotos = serve(contract, async ({ input, caller, cloud }) => {
  const photos = await cloud.tables.photos.getMany(input.photoIds);
  const mine = photos.filter(
    ({ storeId, customerId }) => storeId === input.storeId && customerId === caller.customerId,
  );
  return photoUrls(cloud, mine, 'owner');
});
