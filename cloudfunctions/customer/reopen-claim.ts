import { reopenClaim as contract } from '../../contracts/claim-acts';
import { reopen } from '../_domain/review/contest';
import { serve } from '../_platform/serve';
import { historyTo, whole } from '../_work/history';
import { saidBy } from '../_work/said';
import { storeOf } from '../_work/store-of';
import { actOnMyClaim } from './act-on-my-claim';

export const reopenClaim = serve(contract, async ({ input, caller, cloud }) => {
  const said = await saidBy(cloud, caller, input.words);
  const events = await historyTo(cloud, input);
  return actOnMyClaim({ cloud, caller }, { ...input, kind: 'reopened' }, async (claim, act, tables) =>
    reopen(claim, act, said, { store: await storeOf(tables, claim), events: whole(claim, events) }),
  );
});
