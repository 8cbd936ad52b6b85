import { moveVisit as contract } from '../../contracts/board';
import { dayId } from '../_domain/dispatch/technician-day';
import { moveByHand } from '../_domain/dispatch/move-by-hand';
import { managers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { daysIn, sheetIn } from '../_work/plan-in';
import { boardNow } from './get-board';

export const moveVisit = serveStaff(contract, managers, async ({ input, caller, cloud }) => {
  const { storeId, date, visitId, to, position, revs, lock, reason } = input;
  await checkWords(cloud, caller, { reason });
  const store = await cloud.tables.stores.get(storeId);
  if (!store) throw new Refusal('NOT_ALLOWED');
  await cloud.transaction(async (tables) => {
    const sheet = await sheetIn(tables, storeId);
    const days = await daysIn(tables, storeId, date, [...revs.map(({ customerId }) => customerId), to]);
    const target = days.find(({ technicianId }) => technicianId === to);
    // The second tap of the same move finds the visit there, one revision on.
    const isDone =
      target?.visits.some((one) => one.visitId === visitId) &&
      revs.some((seen) => seen.customerId === to && seen.rev + 1 === target.rev);
    if (isDone) return;
    for (const { customerId, rev } of revs) {
      const day = days.find(({ technicianId }) => technicianId === customerId);
      if (day?.rev !== rev) throw new Refusal('CHANGED_MEANWHILE');
    }
    const wish = { visitId, to, position, lock, overrides: reason !== undefined };
    for (const day of moveByHand({ sheet, store, days, date }, wish)) await tables.plans.put(day);
    if (reason !== undefined) {
      // Why a rule was overridden: the manager's own words, which go with his account.
      const about = days.flatMap(({ visits }) => visits).find((one) => one.visitId === visitId);
      await tables.texts.put({
        _id: `${dayId(storeId, date, to)}:${visitId}:${target?.rev ?? 0}`,
        v: 1,
        storeId,
        customerId: caller.customerId,
        claimId: about?.claimId ?? '',
        words: reason,
      });
    }
  });
  return boardNow(cloud, caller, { storeId, date });
});
