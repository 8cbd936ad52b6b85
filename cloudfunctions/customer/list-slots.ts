import { listSlots as contract } from '../../contracts/counter';
import { Refusal } from '../_domain/refusal';
import { serve } from '../_platform/serve';
import { readFortnight } from '../_work/counter-week';

export const listSlots = serve(contract, async ({ input, caller, cloud }) => {
  const claim = await cloud.tables.claims.get(input.claimId);
  if (claim?.customerId !== caller.customerId) throw new Refusal('NOT_ALLOWED');
  return { days: await readFortnight(cloud, claim.storeId, claim._id) };
});
