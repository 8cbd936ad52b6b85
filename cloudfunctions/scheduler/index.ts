import { heartbeatId } from '../_domain/heartbeat';
import { openCloud, type Cloud } from '../_platform/cloud';
import { readContext } from '../_platform/context';
import { logCall, logDefect } from '../_platform/log';
import { checkPictures } from './check-pictures';
import { continueImports } from './continue-imports';
import { erasePeople } from './erase-people';
import { pushMessages } from './push-messages';
import { sweepClaims } from './sweep-claims';
import { sweepComplaints } from './sweep-complaints';
import { sweepCodes } from './sweep-codes';
import { sweepRates } from './sweep-rates';
import { sweepSalts } from './sweep-salts';
import { sweepUploads } from './sweep-uploads';
import { beginTick, type IsLate } from './tick';
import { workJobs } from './work-jobs';

/** Of each store, in this order. */
const tasks = [
  sweepClaims,
  sweepComplaints,
  workJobs,
  pushMessages,
  continueImports,
  checkPictures,
  sweepUploads,
];

const work = async (cloud: Cloud, isLate: IsLate): Promise<void> => {
  for (const { _id: storeId } of await cloud.tables.stores.all()) {
    for (const task of tasks) {
      if (isLate()) return;
      // One store's trouble is not the others'.
      await task(cloud, storeId, isLate).catch((error: unknown) => logDefect(cloud.requestId, error));
    }
  }
  await erasePeople(cloud, isLate);
  await sweepRates(cloud);
  await sweepCodes(cloud);
  await sweepSalts(cloud);
};

/** Says that the timer runs, and how long it took: the status page tells when it no longer does. */
const beat = (cloud: Cloud, started: number): Promise<void> =>
  cloud.tables.heartbeats.put({
    _id: heartbeatId,
    v: 1,
    at: cloud.now,
    tookMs: Math.round(performance.now() - started),
  });

/** Called by a timer each minute; anyone else is turned away. */
export const main = async (_event: unknown, rawContext: unknown): Promise<void> => {
  const context = readContext(rawContext);
  const started = performance.now();
  const cloud = openCloud(context.requestId);
  let outcome = 'NOT_ALLOWED';
  if (context.timer) {
    outcome = await work(cloud, beginTick())
      .then(() => beat(cloud, started))
      .then(
        () => 'ok',
        (error: unknown) => {
          logDefect(context.requestId, error);
          return 'DEFECT';
        },
      );
  }
  logCall({
    requestId: context.requestId,
    action: 'tick',
    caller: context.timer ? 'timer' : 'nobody',
    outcome,
    ms: Math.round(performance.now() - started),
    databaseRequests: cloud.meter.requests,
  });
};
