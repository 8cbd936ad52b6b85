import { tryMoveVisit as contract } from '../../contracts/board';
import { tryMove } from '../_domain/assignment/try-move';
import { worthView } from '../_domain/dispatch/board-view';
import { brokenBy } from '../_domain/dispatch/move-by-hand';
import { planOfDay } from '../_domain/dispatch/plan-of-day';
import { managers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';
import { readBoard } from '../_work/read-board';

export const tryMoveVisit = serveStaff(contract, managers, async ({ input, cloud }) => {
  const of = await readBoard(cloud, input.storeId, input.date);
  const day = planOfDay(of.sheet, of.store, of.days, input.date);
  const move = tryMove(day, input.visitId, input.to, input.position);
  if (!move) throw new Refusal('VISIT_FIXED');
  const route = move.routes.find(({ technicianId }) => technicianId === input.to);
  return {
    fits: move.violations.length === 0,
    position: Math.max(0, route?.visits.findIndex(({ visitId }) => visitId === input.visitId) ?? 0),
    broken: brokenBy(move.violations, of),
    difference: worthView(move.difference),
  };
});
