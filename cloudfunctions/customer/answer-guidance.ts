import { answerGuidance as contract } from '../../contracts/claim-acts';
import { answerGuidance as answer } from '../_domain/review/supply-info';
import { serve } from '../_platform/serve';
import { storeOf } from '../_work/store-of';
import { actOnMyClaim } from './act-on-my-claim';

export const answerGuidance = serve(contract, ({ input, caller, cloud }) => {
  const kind = input.solved ? 'guidance-solved' : 'guidance-failed';
  return actOnMyClaim({ cloud, caller }, { ...input, kind }, async (claim, act, tables) =>
    answer(claim, act, input.solved, await storeOf(tables, claim)),
  );
});
