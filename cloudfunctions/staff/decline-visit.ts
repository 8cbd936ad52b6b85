import { declineVisit as contract } from '../../contracts/visit';
import { technicians } from '../_domain/dispatch/visit-acts';
import { declined } from '../_domain/dispatch/visit-ends';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';
import { checkWords } from '../_work/check-words';
import { passVisit, readShop } from '../_work/pass-visit';
import { myRoute } from './my-route';

export const declineVisit = serveStaff(contract, technicians, async ({ input, caller, cloud }) => {
  const { storeId, date, visitId, claimId, words } = input;
  const { customerId } = caller;
  const shop = await readShop(cloud, storeId, date);
  const here = shop.plan.days.flatMap(({ technicianId, visits }) =>
    visits.flatMap((visit) =>
      visit.visitId === visitId && visit.claimId === claimId ? [{ technicianId, visit }] : [],
    ),
  );
  const mine = here.find(({ technicianId }) => technicianId === customerId);
  // The second tap finds it with somebody else, because of the first one.
  const isDone = !mine && here.some(({ visit }) => visit.declinedBy?.includes(customerId));
  if (!mine && !isDone) throw new Refusal('VISIT_GONE');
  if (mine) {
    if (mine.visit.state !== 'planned') throw new Refusal('VISIT_FIXED');
    const held = (await checkWords(cloud, caller, { words })).length > 0;
    const doer = { team: shop.team, customerId, at: cloud.now };
    const said = { words, ...(held ? { held: true as const } : {}) };
    await passVisit(cloud, shop, {
      date,
      visitId,
      passed: { not: customerId },
      otherwise: 'nobody',
      stillDue: ({ state }) => state === 'planned',
      decide: (claim) => declined(claim, doer, said),
    });
  }
  return myRoute({ cloud, caller }, input);
});
