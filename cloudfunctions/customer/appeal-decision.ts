import { appealDecision as contract } from '../../contracts/claim-acts';
import { appeal } from '../_domain/review/contest';
import { serve } from '../_platform/serve';
import { saidBy } from '../_work/said';
import { actOnMyClaim } from './act-on-my-claim';

export const appealDecision = serve(contract, async ({ input, caller, cloud }) => {
  const photos = await cloud.tables.photos.getMany(input.photos.map(({ photoId }) => photoId));
  const said = await saidBy(cloud, caller, input.words);
  return actOnMyClaim({ cloud, caller }, { ...input, kind: 'appealed' }, (claim, act) =>
    appeal(claim, act, { ...said, sent: input.photos, photos }),
  );
});
