import { moveVisit as contract } from '../../contracts/board';
import { dayId } from '../_domain/dispatch/technician-day';
import { moveByHand } from '../_domain/dispatch/move-by-hand';
import { technicianChanged } from '../_domain/dispatch/visit-ends';
import { managers, type Act } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import type { Caller } from '../_platform/identity';
import { serveStaff } from '../_platform/serve';
import type { TransactionTables } from '../_platform/tables';
import { checkWords } from '../_work/check-words';
import { daysIn, sheetIn } from '../_work/plan-in';
import { readPlan } from '../_work/read-plan';
import { tellTaken } from '../_work/tell-taken';
import { boardNow } from './get-board';

const actOf = ({ customerId, staff }: Caller, storeId: string, at: string): Act => ({
  at,
  by: 'staff',
  customerId,
  roles: staff.flatMap((post) => (post.storeId === storeId ? [post.role] : [])),
});

/** A customer who knew that another one would come is told. */
const announceOther = async (
  tables: TransactionTables,
  claimId: string,
  to: string,
  act: Act,
): Promise<void> => {
  const claim = await tables.claims.get(claimId);
  const change = claim && claim.visit?.technicianId !== to ? technicianChanged(claim, act) : undefined;
  if (!change) return;
  await tables.claims.put(change.claim);
  await tables.events.insert(change.event);
  for (const notice of change.notices ?? []) await tables.notices.put(notice);
};

export const moveVisit = serveStaff(contract, managers, async ({ input, caller, cloud }) => {
  const { storeId, date, visitId, to, position, revs, lock, reason, agreed = false } = input;
  const isHeld = (await checkWords(cloud, caller, { reason })).length > 0;
  const [store, { days: whole }] = await Promise.all([
    cloud.tables.stores.get(storeId),
    readPlan(cloud, storeId, [date]),
  ]);
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
    const textId = `${dayId(storeId, date, to)}:${visitId}:${target?.rev ?? 0}`;
    const by = {
      by: caller.customerId,
      at: cloud.now,
      ...(reason === undefined ? {} : { textId }),
    };
    const wish = { visitId, to, position, lock, overrides: reason !== undefined, agreed, by };
    const after = moveByHand({ sheet, store, days, date, whole }, wish);
    for (const day of after) await tables.plans.put(day);
    await tellTaken(tables, days, after, cloud.now);
    const about = days.flatMap(({ visits }) => visits).find((one) => one.visitId === visitId);
    if (agreed && about) await announceOther(tables, about.claimId, to, actOf(caller, storeId, cloud.now));
    if (reason !== undefined) {
      // Why a rule was overridden: the manager's own words, which go with his account.
      await tables.texts.put({
        _id: textId,
        v: 1,
        storeId,
        customerId: caller.customerId,
        claimId: about?.claimId ?? '',
        words: reason,
        ...(isHeld ? { held: true } : {}),
      });
    }
  });
  return boardNow(cloud, caller, { storeId, date });
});
