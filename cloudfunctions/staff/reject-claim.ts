import { rejectClaim as contract } from '../../contracts/review-acts';
import { reviewers } from '../_domain/lifecycle';
import { reject } from '../_domain/review/reject';
import { serveStaff } from '../_platform/serve';
import { actOnClaim } from './act-on-claim';

export const rejectClaim = serveStaff(contract, reviewers, async ({ input, caller, cloud }) => {
  const photos = await cloud.tables.photos.getMany(input.evidence.map(({ photoId }) => photoId));
  const kind = ['rejected', 'rejection-proposed'] as const;
  return actOnClaim({ cloud, caller }, { ...input, kind }, (claim, doer) =>
    reject(claim, doer, input, photos),
  );
});
