import { cancelForCustomer as contract } from '../../contracts/booking';
import { cancelBooking } from '../_domain/booking/book';
import { reviewers } from '../_domain/lifecycle';
import { notify } from '../_domain/notice';
import { cancelSlot } from '../_domain/ways/book-slot';
import { serveStaff } from '../_platform/serve';
import { actForCustomer } from './for-customer';

export const cancelForCustomer = serveStaff(contract, reviewers, async ({ input, caller, cloud }) => {
  const claim = await actForCustomer(
    { cloud, caller },
    { ...input, kind: ['booking-cancelled', 'pickup-cancelled'] },
    (one, act) => {
      const change =
        one.visit?.at === 'counter' ? cancelSlot(one, act) : cancelBooking(one, act, input.reason);
      return {
        ...change,
        notices: [notify(change.claim, 'booking-given-back', cloud.now, caller.customerId)],
      };
    },
  );
  return { version: claim.version };
});
