import { applyReplan as contract } from '../../contracts/replan';
import { withDays } from '../_domain/dispatch/explained';
import { managers } from '../_domain/lifecycle';
import { serveStaff } from '../_platform/serve';
import { applyStep } from '../_work/apply-step';
import { readBoard } from '../_work/read-board';
import { boardNow } from './get-board';

export const applyReplan = serveStaff(contract, managers, async ({ input, caller, cloud }) => {
  const { storeId, date, steps } = input;
  const of = await readBoard(cloud, storeId, date);
  let applied = 0;
  let days = of.days;
  for (const { routes } of steps) {
    const step = {
      routes: routes.map(({ customerId, rev, visitIds }) => ({ technicianId: customerId, rev, visitIds })),
    };
    const written = await applyStep(cloud, of, days, date, step);
    if (!written) continue;
    applied += 1;
    days = withDays(days, written);
  }
  return { applied, dropped: steps.length - applied, board: await boardNow(cloud, caller, input) };
});
