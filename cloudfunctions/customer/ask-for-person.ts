import { askForPerson as contract } from '../../contracts/claim-acts';
import { askForPerson as ask } from '../_domain/review/contest';
import { serve } from '../_platform/serve';
import { saidBy } from '../_work/said';
import { storeOf } from '../_work/store-of';
import { actOnMyClaim } from './act-on-my-claim';

export const askForPerson = serve(contract, async ({ input, caller, cloud }) => {
  const said = await saidBy(cloud, caller, input.words);
  return actOnMyClaim({ cloud, caller }, { ...input, kind: 'person-asked' }, async (claim, act, tables) =>
    ask(claim, act, said, await storeOf(tables, claim)),
  );
});
