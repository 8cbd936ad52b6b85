import { listVisitWindows as contract } from '../../contracts/booking';
import { reviewers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';
import { windowOffers } from '../_work/window-offers';

export const listVisitWindows = serveStaff(contract, reviewers, async ({ input, cloud }) => {
  const claim = await cloud.tables.claims.get(input.claimId);
  if (claim?.storeId !== input.storeId) throw new Refusal('NOT_ALLOWED');
  return windowOffers(cloud, claim);
});
