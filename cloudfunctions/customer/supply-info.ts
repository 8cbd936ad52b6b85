import { supplyInfo as contract } from '../../contracts/claim-acts';
import { supplyInfo as supply } from '../_domain/review/supply-info';
import { serve } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { storeOf } from '../_work/store-of';
import { actOnMyClaim } from './act-on-my-claim';

export const supplyInfo = serve(contract, async ({ input, caller, cloud }) => {
  const photos = await cloud.tables.photos.getMany(input.photos.map(({ photoId }) => photoId));
  const texts = Object.fromEntries(
    input.answers.map(({ words }, place) => [`answers.${place}.words`, words]),
  );
  const held = (await checkWords(cloud, caller, texts)).length > 0 ? { held: true as const } : {};
  const { lacking, answers } = input;
  return actOnMyClaim({ cloud, caller }, { ...input, kind: 'info-given' }, async (claim, act, tables) => {
    const store = await storeOf(tables, claim);
    return supply(claim, act, {
      supplied: { photos: input.photos, lacking, answers, ...held },
      photos,
      store,
    });
  });
});
