import { showMyPhotos as contract } from '../../contracts/photo';
import { serve } from '../_platform/serve';
import { photoUrls } from '../_work/photo-urls';

export const showMyPhotos = serve(contract, async ({ input, caller, cloud }) => {
  const photos = await cloud.tables.photos.getMany(input.photoIds);
  const here = photos.filter(({ storeId }) => storeId === input.storeId);
  const mine = here.filter(({ customerId }) => customerId === caller.customerId);
  const others = here.filter((photo) => !mine.includes(photo));
  const claims = await cloud.tables.claims.getMany([...new Set(others.map((photo) => photo.for))]);
  // The shop's evidence on a claim of one's own.
  const shown = others.filter((photo) =>
    claims.some(
      (claim) =>
        claim._id === photo.for &&
        claim.customerId === caller.customerId &&
        claim.photos.some(({ photoId }) => photoId === photo._id),
    ),
  );
  return photoUrls(cloud, [...mine, ...shown], 'owner');
});
