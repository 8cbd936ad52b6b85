import { reopenClaim as contract } from '../../contracts/claim-acts';
import { reopen } from '../_domain/review/contest';
import { serve } from '../_platform/serve';
import { saidBy } from '../_work/said';
import { storeOf } from '../_work/store-of';
import { actOnMyClaim } from './act-on-my-claim';

export const reopenClaim = serve(contract, async ({ input, caller, cloud }) => {
  const said = await saidBy(cloud, caller, input.words);
  return actOnMyClaim({ cloud, caller }, { ...input, kind: 'reopened' }, async (claim, act, tables) =>
    reopen(claim, act, said, await storeOf(tables, claim)),
  );
});
