import { pinPlace as contract } from '../../contracts/booking';
import { pinned } from '../_domain/booking/locate';
import { Refusal } from '../_domain/refusal';
import { serve } from '../_platform/serve';
import { changeVisit } from '../_work/held-visit';

export const pinPlace = serve(contract, ({ input, caller, cloud }) =>
  cloud.transaction(async (tables) => {
    const claim = await tables.claims.get(input.claimId);
    if (claim?.customerId !== caller.customerId) throw new Refusal('NOT_ALLOWED');
    const where = pinned(input.point, 'map');
    const isSame = JSON.stringify(claim.where) === JSON.stringify(where);
    if (isSame) return { version: claim.version };
    if (claim.version !== input.version) throw new Refusal('CHANGED_MEANWHILE');
    if (claim.state !== 'approved' && claim.state !== 'scheduled') throw new Refusal('NOT_NOW');
    // No event: nothing happened to the claim, and where somebody lives stands in no history.
    await tables.claims.put({ ...claim, where });
    if (claim.state === 'scheduled')
      await changeVisit(cloud, tables, claim, {
        point: where.point,
        uncertainMinutes: where.uncertainMinutes,
      });
    return { version: claim.version };
  }),
);
