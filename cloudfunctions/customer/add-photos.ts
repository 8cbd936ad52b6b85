import { addPhotos as contract } from '../../contracts/claim';
import { happen } from '../_domain/lifecycle';
import { freshPhotos } from '../_domain/photos';
import { Refusal } from '../_domain/refusal';
import { serve } from '../_platform/serve';
import { readMyClaim } from './get-claim';

export const addPhotos = serve(contract, async ({ input, caller, cloud }) => {
  const { customerId } = caller;
  const photos = await cloud.tables.photos.getMany(input.photos.map(({ photoId }) => photoId));
  const claim = await cloud.transaction(async (tables) => {
    const before = await tables.claims.get(input.claimId);
    if (before?.customerId !== customerId) throw new Refusal('NOT_ALLOWED');
    const fresh = freshPhotos(before, input.photos, photos, cloud.now);
    if (fresh.length === 0) return before;

    const added = happen(
      before,
      'photos-added',
      { at: cloud.now, by: 'customer', customerId, photos: fresh.length },
      { photos: [...before.photos, ...fresh] },
    );

    await tables.claims.put(added.claim);
    await tables.events.insert(added.event);
    return added.claim;
  });
  return readMyClaim(cloud, claim);
});
