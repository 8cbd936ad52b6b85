import { cancelBooking as contract } from '../../contracts/booking';
import { cancelBooking as cancel } from '../_domain/booking/book';
import { serve } from '../_platform/serve';
import { changeClaim } from '../_work/change-claim';

export const cancelBooking = serve(contract, async ({ input, caller, cloud }) => {
  const { claimId, version, reason } = input;
  const { customerId } = caller;
  const claim = await changeClaim(
    cloud,
    { claimId, version, kind: 'booking-cancelled', customerId },
    (one) => one.customerId === customerId,
    (one) => cancel(one, { at: cloud.now, by: 'customer', customerId }, reason),
  );
  return { version: claim.version };
});
