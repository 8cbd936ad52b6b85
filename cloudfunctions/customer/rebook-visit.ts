import { rebookVisit as contract } from '../../contracts/booking';
import { rebook } from '../_domain/booking/book';
import { serve } from '../_platform/serve';
import { placeVisit } from '../_work/place-visit';

export const rebookVisit = serve(contract, async ({ input, caller, cloud }) => {
  const { claimId, version, date, window } = input;
  const { customerId } = caller;
  const slot = { date, window };
  const claim = await placeVisit(
    cloud,
    { claimId, version, kind: 'rebooked', customerId },
    slot,
    (one) => one.customerId === customerId,
    (one, where) => rebook(one, { at: cloud.now, by: 'customer', customerId }, slot, where),
  );
  return {
    version: claim.version,
    slot: { date: claim.visit?.date ?? date, window: claim.visit?.window ?? window },
  };
});
