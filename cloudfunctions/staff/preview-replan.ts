import type { OutputOf } from '../../contracts/action';
import { previewReplan as contract } from '../../contracts/replan';
import type { Day } from '../_domain/assignment/model';
import { timesOfDay } from '../_domain/assignment/times-of-day';
import { worthOf } from '../_domain/assignment/worth';
import { nameIn, worthView, type BoardOf } from '../_domain/dispatch/board-view';
import { promisedOf } from '../_domain/dispatch/technician-day';
import { managers } from '../_domain/lifecycle';
import { serveStaff } from '../_platform/serve';
import { planAnew } from '../_work/plan-anew';
import { readBoard } from '../_work/read-board';

type Change = OutputOf<typeof contract>['changes'][number];

/** Milliseconds that a manager waits. */
const patience = 4_000;
/** Minutes by which a start may move without being told. */
const sameTime = 5;

/** What changes for which visit: another technician, or another time inside its window. */
const changesBetween = (before: Day, after: Day, { claims, team, days }: BoardOf): Change[] => {
  const [was, will] = [timesOfDay(before), timesOfDay(after)];
  return days.flatMap(({ visits }) =>
    visits.flatMap((visit): Change[] => {
      const [old, next] = [was.get(visit.visitId), will.get(visit.visitId)];
      const moved = old?.technicianId !== next?.technicianId;
      if (!moved && Math.abs((old?.start ?? 0) - (next?.start ?? 0)) < sameTime) return [];
      const claim = claims.find(({ _id }) => _id === visit.claimId);
      return [
        {
          number: claim?.number ?? '',
          productName: claim?.product.name ?? '',
          window: promisedOf(visit),
          ...(old === undefined ? {} : { from: nameIn(team, old.technicianId), startBefore: old.start }),
          ...(next === undefined ? {} : { to: nameIn(team, next.technicianId), startAfter: next.start }),
        },
      ];
    }),
  );
};

export const previewReplan = serveStaff(contract, managers, async ({ input, cloud }) => {
  const of = await readBoard(cloud, input.storeId, input.date);
  const begun = performance.now();
  const { before, after, steps } = planAnew(of, () => performance.now() - begun > patience);
  return {
    before: worthView(worthOf(before)),
    after: worthView(worthOf(after)),
    changes: changesBetween(before, after, of),
    steps: steps.map(({ routes }) => ({
      routes: routes.map(({ technicianId, rev, visitIds }) => ({
        customerId: technicianId,
        rev,
        visitIds: [...visitIds],
      })),
    })),
  };
});
