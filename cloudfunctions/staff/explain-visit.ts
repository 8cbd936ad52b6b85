import { explainVisit as contract } from '../../contracts/board';
import { explanationOf, explanationView } from '../_domain/dispatch/board-view';
import { workers } from '../_domain/lifecycle';
import { serveStaff } from '../_platform/serve';
import { readBoard } from '../_work/read-board';

export const explainVisit = serveStaff(contract, workers, async ({ input, cloud }) => {
  const of = await readBoard(cloud, input.storeId, input.date);
  const found = explanationOf(of, input.visitId);
  return found === undefined ? {} : { explanation: explanationView(found, of.team) };
});
