import { showPortraits as contract } from '../../contracts/portrait';
import { handlers } from '../_domain/lifecycle';
import { portraitsOf } from '../_domain/portrait';
import { serveStaff } from '../_platform/serve';
import { photoUrls } from '../_work/photo-urls';

export const showPortraits = serveStaff(contract, handlers, async ({ input, cloud }) => {
  const held = portraitsOf(await cloud.tables.teams.get(input.storeId));
  const photos = await cloud.tables.photos.getMany(held.map(({ photoId }) => photoId));
  const shown = await photoUrls(cloud, photos, 'others');
  return {
    portraits: shown.photos.flatMap((photo) =>
      held
        .filter(({ photoId }) => photoId === photo.photoId)
        .map(({ customerId }) => ({ ...photo, customerId })),
    ),
    expiresAt: shown.expiresAt,
  };
});
