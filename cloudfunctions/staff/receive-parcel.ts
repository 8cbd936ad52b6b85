import { receiveParcel as contract } from '../../contracts/goods-desk';
import { workers } from '../_domain/lifecycle';
import { receive } from '../_domain/ways/receive';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const receiveParcel = serveStaff(contract, workers, async ({ input, caller, cloud }) => {
  const photos = await cloud.tables.photos.getMany(input.photos.map(({ photoId }) => photoId));
  const kind = ['checked-in', 'goods-received'] as const;
  return actOnClaim({ cloud, caller }, { ...input, kind }, (claim, doer) =>
    receive(claim, doer, input, photos),
  );
});
