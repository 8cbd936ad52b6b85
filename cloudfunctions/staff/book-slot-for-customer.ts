import { bookSlotForCustomer as contract } from '../../contracts/counter';
import { slotOf } from '../_domain/booking/book';
import { reviewers } from '../_domain/lifecycle';
import { notify } from '../_domain/notice';
import { holdsSlot } from '../_domain/past-visits';
import { bookSlot, rebookSlot } from '../_domain/ways/book-slot';
import { serveStaff } from '../_platform/serve';
import { changeBySlot } from '../_work/counter-week';
import { orAlternatives } from '../_work/or-alternatives';
import { actForCustomer } from './for-customer';

export const bookSlotForCustomer = serveStaff(contract, reviewers, ({ input, caller, cloud }) =>
  orAlternatives(
    cloud,
    input,
    ({ storeId }) => storeId === input.storeId,
    async () => {
      const wanted = { ...input, kind: ['booked', 'rebooked', 'pickup-booked'] as const };
      const claim = await actForCustomer({ cloud, caller }, wanted, async (one, act, tables) => {
        const decide = holdsSlot(one) ? rebookSlot : bookSlot;
        const change = await changeBySlot(tables, one, input, act, decide);
        const { visit } = change.claim;
        const notice = notify(change.claim, 'slot-booked', cloud.now, caller.customerId);
        return { ...change, notices: [{ ...notice, ...(visit ? { visit: slotOf(visit) } : {}) }] };
      });
      return { outcome: 'booked' as const, version: claim.version };
    },
  ),
);
