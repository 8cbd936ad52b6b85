import { checkIn as contract } from '../../contracts/goods-desk';
import { workers } from '../_domain/lifecycle';
import { receive } from '../_domain/ways/receive';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';
import { countCode, spendCode } from './use-code';

export const checkIn = serveStaff(contract, workers, async ({ input, caller, cloud }) => {
  const photos = await cloud.tables.photos.getMany(input.photos.map(({ photoId }) => photoId));
  await countCode({ cloud, caller }, input);
  const kind = ['checked-in', 'goods-received'] as const;
  return actOnClaim({ cloud, caller }, { ...input, kind }, async (claim, doer, tables) => {
    const change = receive(claim, doer, input, photos);
    await spendCode(tables, claim, input.code, false);
    return change;
  });
});
