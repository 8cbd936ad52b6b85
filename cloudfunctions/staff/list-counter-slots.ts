import { listCounterSlots as contract } from '../../contracts/counter';
import { reviewers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';
import { readFortnight } from '../_work/counter-week';

export const listCounterSlots = serveStaff(contract, reviewers, async ({ input, cloud }) => {
  const { storeId, claimId } = input;
  const claim = await cloud.tables.claims.get(claimId);
  if (claim?.storeId !== storeId) throw new Refusal('NOT_ALLOWED');
  return { version: claim.version, days: await readFortnight(cloud, storeId, claimId) };
});
