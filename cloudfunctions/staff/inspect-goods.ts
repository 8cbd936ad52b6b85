import { inspectGoods as contract } from '../../contracts/goods';
import { workers } from '../_domain/lifecycle';
import { inspect } from '../_domain/ways/inspect';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const inspectGoods = serveStaff(contract, workers, async ({ input, caller, cloud }) => {
  const photos = await cloud.tables.photos.getMany(input.photos.map(({ photoId }) => photoId));
  const kind = ['goods-inspected', 'goods-differ'] as const;
  return actOnClaim({ cloud, caller }, { ...input, kind }, (claim, doer) =>
    inspect(claim, doer, input, photos),
  );
});
