import { addPhotos as contract } from '../../contracts/claim';
import { addPhotos as add } from '../_domain/photos';
import { Refusal } from '../_domain/refusal';
import { serve } from '../_platform/serve';
import { readMyClaim } from './get-claim';

export const addPhotos = serve(contract, async ({ input, caller, cloud }) => {
  const claim = await cloud.transaction(async (tables) => {
    const before = await tables.claims.get(input.claimId);
    if (before?.customerId !== caller.customerId) throw new Refusal('NOT_ALLOWED');
    const photos = [];
    for (const { photoId } of input.photos) photos.push(await tables.photos.get(photoId));

    const added = add(before, input.photos, photos, cloud.now);
    if (!added) return before;

    await tables.claims.put(added.claim);
    for (const photo of added.photos) await tables.photos.put(photo);
    await tables.events.put(added.event);
    return added.claim;
  });
  return readMyClaim(cloud, claim);
});
