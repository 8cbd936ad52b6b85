import { maxCrew } from '../../contracts/dispatch';
import { countedTrouble, getStatus as contract } from '../../contracts/shop-status';
import { isPlaces, isSheet } from '../_domain/dispatch/plan-document';
import { maxPlaces } from '../_domain/dispatch/read-places';
import { heartbeatId, isLate } from '../_domain/heartbeat';
import { isStuck, type JobRecord } from '../_domain/job';
import { managers } from '../_domain/lifecycle';
import { before, oneOf } from '../_platform/database-guard';
import { serveStaff } from '../_platform/serve';

const stateOf = (job: JobRecord): 'waiting' | 'trying-again' | 'stuck' =>
  isStuck(job) ? 'stuck' : (job.failures ?? 0) > 0 ? 'trying-again' : 'waiting';

export const getStatus = serveStaff(contract, managers, async ({ input: { storeId }, cloud }) => {
  const { tables, now } = cloud;
  const [beat, due, failed, jobs, imports, pictures, sheets] = await Promise.all([
    tables.heartbeats.get(heartbeatId),
    tables.notices.pick(['pushAt'], {
      where: { storeId, push: 'due' },
      order: ['pushAt', 'asc'],
      limit: countedTrouble,
    }),
    tables.notices.pick(['_id'], {
      where: { storeId, push: 'failed' },
      order: ['pushAt', 'asc'],
      limit: countedTrouble,
    }),
    tables.jobs.list({ where: { storeId, done: false }, order: ['lease', 'asc'], limit: 20 }),
    tables.imports.pick(['rows', 'finished', 'createdAt'], {
      where: { storeId, state: 'staged' },
      order: ['createdAt', 'asc'],
      limit: 5,
    }),
    tables.photos.pick(['_id'], {
      where: { storeId, checkAt: before(now) },
      order: ['checkAt', 'asc'],
      limit: countedTrouble,
    }),
    tables.plans.list({ where: { storeId, date: oneOf(['sheet', 'places']) }, limit: 2 }),
  ]);
  const oldest = due[0];
  return {
    now,
    timer: {
      ...(beat === undefined ? {} : { lastRanAt: beat.at, tookMs: beat.tookMs }),
      late: isLate(beat, now),
    },
    outbox: { due: due.length, ...(oldest === undefined ? {} : { oldestDueAt: oldest.pushAt }) },
    failedPushes: failed.length,
    jobs: jobs.map((job) => ({
      kind: job.kind,
      state: stateOf(job),
      failures: job.failures ?? 0,
      nextAt: job.lease,
    })),
    imports: imports.map(({ rows, finished, createdAt }) => ({
      rows: rows.length,
      finished,
      since: createdAt,
    })),
    unjudgedPictures: pictures.length,
    quotas: [
      { what: 'crew' as const, used: sheets.find(isSheet)?.crew.length ?? 0, limit: maxCrew },
      { what: 'places' as const, used: sheets.find(isPlaces)?.places.length ?? 0, limit: maxPlaces },
      // One tick takes fifty; more than that wait for the next minute.
      { what: 'pushes-waiting' as const, used: due.length, limit: 50 },
    ],
  };
});
