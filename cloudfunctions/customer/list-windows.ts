import { listWindows as contract } from '../../contracts/booking';
import { Refusal } from '../_domain/refusal';
import { serve } from '../_platform/serve';
import { windowOffers } from '../_work/window-offers';

/** Who calls, the claim, the plan: three requests. */
export const listWindows = serve(contract, async ({ input, caller, cloud }) => {
  const claim = await cloud.tables.claims.get(input.claimId);
  if (claim?.customerId !== caller.customerId) throw new Refusal('NOT_ALLOWED');
  return windowOffers(cloud, claim);
});
