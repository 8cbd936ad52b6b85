import { lockVisit as contract } from '../../contracts/board';
import { withVisits, type PlannedVisit } from '../_domain/dispatch/technician-day';
import { isDay } from '../_domain/dispatch/plan-document';
import { managers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';
import { readPlan } from '../_work/read-plan';
import { boardNow } from './get-board';

const lockedAs = ({ locked: _locked, ...visit }: PlannedVisit, locked: boolean): PlannedVisit =>
  locked ? { ...visit, locked } : visit;

export const lockVisit = serveStaff(contract, managers, async ({ input, caller, cloud }) => {
  const { storeId, date, visitId, locked } = input;
  const { days } = await readPlan(cloud, storeId, [date]);
  const found = days.find(({ visits }) => visits.some((visit) => visit.visitId === visitId));
  if (!found) throw new Refusal('VISIT_FIXED');
  await cloud.transaction(async (tables) => {
    const day = await tables.plans.get(found._id);
    const visit = day && isDay(day) ? day.visits.find((one) => one.visitId === visitId) : undefined;
    if (!day || !isDay(day) || !visit) throw new Refusal('CHANGED_MEANWHILE');
    if ((visit.locked === true) === locked) return;
    await tables.plans.put(
      withVisits(
        day,
        day.visits.map((one) => (one === visit ? lockedAs(one, locked) : one)),
      ),
    );
  });
  return boardNow(cloud, caller, { storeId, date });
});
