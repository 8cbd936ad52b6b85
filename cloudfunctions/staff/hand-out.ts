import { handOut as contract } from '../../contracts/goods-desk';
import { workers } from '../_domain/lifecycle';
import { handOut as handsOut } from '../_domain/ways/receive';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';
import { countCode, spendCode } from './use-code';

export const handOut = serveStaff(contract, workers, async ({ input, caller, cloud }) => {
  await countCode({ cloud, caller }, input);
  return actOnClaim({ cloud, caller }, { ...input, kind: 'picked-up' }, async (claim, doer, tables) => {
    const change = handsOut(claim, doer);
    await spendCode(tables, claim, input.code, true);
    return change;
  });
});
