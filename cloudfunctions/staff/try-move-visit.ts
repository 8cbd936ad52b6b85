import { tryMoveVisit as contract } from '../../contracts/board';
import { worthView } from '../_domain/dispatch/board-view';
import { brokenBy, tryByHand } from '../_domain/dispatch/move-by-hand';
import { managers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { serveStaff } from '../_platform/serve';
import { readBoard } from '../_work/read-board';

export const tryMoveVisit = serveStaff(contract, managers, async ({ input, cloud }) => {
  const of = await readBoard(cloud, input.storeId, input.date);
  const move = tryByHand(of, input);
  if (!move) throw new Refusal('VISIT_FIXED');
  const route = move.routes.find(({ technicianId }) => technicianId === input.to);
  return {
    fits: move.violations.length === 0,
    position: Math.max(0, route?.visits.findIndex(({ visitId }) => visitId === input.visitId) ?? 0),
    broken: brokenBy(move.violations, of),
    difference: worthView(move.difference),
  };
});
