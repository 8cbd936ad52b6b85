import type { OutputOf } from '../../contracts/action';
import { explainVisit as contract } from '../../contracts/board';
import {
  eachView,
  explanationOf,
  explanationView,
  nameIn,
  type BoardOf,
} from '../_domain/dispatch/board-view';
import { workers } from '../_domain/lifecycle';
import type { Cloud } from '../_platform/cloud';
import { serveStaff } from '../_platform/serve';
import { readBoard } from '../_work/read-board';

type ByHand = OutputOf<typeof contract>['byHand'];

/** Who put a visit with whom it is, in his own words where a rule was broken. */
const byHandOf = async (cloud: Cloud, { days, team }: BoardOf, visitId: string): Promise<ByHand> => {
  const { byHand } = days.flatMap(({ visits }) => visits).find((one) => one.visitId === visitId) ?? {};
  if (!byHand) return undefined;
  const text = byHand.textId === undefined ? undefined : await cloud.tables.texts.get(byHand.textId);
  const reason = text?.held ? undefined : text?.words;
  return { name: nameIn(team, byHand.by), at: byHand.at, ...(reason === undefined ? {} : { reason }) };
};

export const explainVisit = serveStaff(contract, workers, async ({ input, cloud }) => {
  const { visitId } = input;
  const of = await readBoard(cloud, input.storeId, input.date);
  const found = explanationOf(of, visitId);
  const byHand = await byHandOf(cloud, of, visitId);
  return {
    ...(found === undefined ? {} : { explanation: explanationView(found, of.team) }),
    each: eachView(of, visitId),
    ...(byHand === undefined ? {} : { byHand }),
  };
});
