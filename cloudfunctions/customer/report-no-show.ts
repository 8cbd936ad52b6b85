import { reportNoShow as contract } from '../../contracts/my-visit';
import { shopAbsent } from '../_domain/dispatch/visit-ends';
import { Refusal } from '../_domain/refusal';
import { serve } from '../_platform/serve';
import { changeClaim } from '../_work/change-claim';
import { readMyVisit } from './my-visit';

export const reportNoShow = serve(contract, async ({ input, caller, cloud }) => {
  const { claimId, version } = input;
  const { customerId } = caller;
  const claim = await changeClaim(
    cloud,
    { claimId, version, kind: 'shop-absent', customerId },
    (one) => one.customerId === customerId,
    async (one, tables) => {
      const team = await tables.teams.get(one.storeId);
      if (!team) throw new Refusal('NOT_ALLOWED');
      return shopAbsent(one, { at: cloud.now, by: 'customer', customerId }, team);
    },
  );
  return readMyVisit(cloud, claim);
});
