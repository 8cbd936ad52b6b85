import { finishVisit as contract } from '../../contracts/visit';
import { technicians } from '../_domain/dispatch/visit-acts';
import { finish } from '../_domain/dispatch/visit-ends';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { historyTo } from '../_work/history';
import { actOnVisit } from './act-on-visit';

export const finishVisit = serveStaff(contract, technicians, async ({ input, caller, cloud }) => {
  const { storeId, claimId } = input;
  const claim = await cloud.tables.claims.get(claimId);
  if (claim?.storeId !== storeId) throw new Refusal('VISIT_GONE');
  // The customer reads it, so WeChat looks at it first, as at everything that people write to others.
  const held = (await checkWords(cloud, caller, { words: input.words })).length > 0;
  const events = await historyTo(cloud, { claimId, version: claim.version });
  const photoIds = input.photos.map(({ photoId }) => photoId);
  const photos = await cloud.tables.photos.getMany(photoIds);
  return actOnVisit({ cloud, caller }, input, finish(input, { events, photos }), { held });
});
