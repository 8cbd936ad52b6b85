import { heartbeatId } from '../_domain/heartbeat';
import { openCloud, type Cloud } from '../_platform/cloud';
import { readContext } from '../_platform/context';
import { logCall, logDefect } from '../_platform/log';
import { checkPictures } from './check-pictures';
import { continueImports } from './continue-imports';
import { erasePeople } from './erase-people';
import { pushMessages } from './push-messages';
import { replanDays } from './replan-days';
import { replanNightly } from './replan-nightly';
import { sweepClaims } from './sweep-claims';
import { sweepComplaints } from './sweep-complaints';
import { sweepCodes } from './sweep-codes';
import { sweepRates } from './sweep-rates';
import { sweepSurveys } from './sweep-surveys';
import { sweepSalts } from './sweep-salts';
import { sweepUploads } from './sweep-uploads';
import { beginTick, type IsLate } from './tick';
import { watchVisits } from './watch-visits';
import { workJobs } from './work-jobs';

/** Of each store, in this order: what somebody waits for. */
const prompt = [sweepClaims, sweepComplaints, sweepSurveys, workJobs, watchVisits, pushMessages];
/** Once every store has had that: what takes long. */
const lengthy = [replanDays, replanNightly, continueImports, checkPictures, sweepUploads];

type Task = (cloud: Cloud, storeId: string, isLate: IsLate) => Promise<void>;

const workOn = async (
  cloud: Cloud,
  storeIds: readonly string[],
  tasks: readonly Task[],
  isLate: IsLate,
): Promise<void> => {
  for (const storeId of storeIds) {
    for (const task of tasks) {
      if (isLate()) return;
      // One store's trouble is not the others'.
      await task(cloud, storeId, isLate).catch((error: unknown) => logDefect(cloud.requestId, error));
    }
  }
};

/** Each minute another store begins, so that one whose work fills the tick does not keep the others waiting for ever. */
const inTurn = (storeIds: readonly string[], now: string): readonly string[] => {
  const first = storeIds.length === 0 ? 0 : Math.floor(Date.parse(now) / 60_000) % storeIds.length;
  return [...storeIds.slice(first), ...storeIds.slice(0, first)];
};

const work = async (cloud: Cloud, isLate: IsLate): Promise<void> => {
  const storeIds = (await cloud.tables.stores.all()).map(({ _id }) => _id);
  const turn = inTurn(storeIds, cloud.now);
  await workOn(cloud, turn, prompt, isLate);
  await workOn(cloud, turn, lengthy, isLate);
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
