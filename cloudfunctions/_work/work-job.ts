import { afterFailure, isStillMine, takenUp, type JobKind, type JobRecord } from '../_domain/job';
import type { Cloud } from '../_platform/cloud';
import { tellOwners } from './tell-owners';

/** One slice of work; the job as it is then, or nothing where another took it over. Whole or not at all. */
type Worker = (cloud: Cloud, mine: JobRecord) => Promise<JobRecord | undefined>;

const workers: Readonly<Record<JobKind, Worker>> = { 'stop-use': tellOwners };

/** Takes the lease; of several who try at once one gets it. */
const takeUp = (cloud: Cloud, jobId: string): Promise<JobRecord | undefined> =>
  cloud.transaction(async (tables) => {
    const mine = takenUp(await tables.jobs.get(jobId), cloud.now);
    if (mine) await tables.jobs.put(mine);
    return mine;
  });

/** Puts the job down as something else, where it is still in these hands. */
const putDown = (cloud: Cloud, mine: JobRecord, as: JobRecord): Promise<void> =>
  cloud.transaction(async (tables) => {
    if (isStillMine(await tables.jobs.get(mine._id), mine)) await tables.jobs.put(as);
  });

/**
 * Works on a job slice by slice until it is done or time is up. It may run twice, late, on several instances, or be
 * killed between two slices: only the holder of the lease moves it on, from where it was. What fails is tried again
 * later, and counted.
 */
export const workJob = async (cloud: Cloud, jobId: string, isLate: () => boolean): Promise<void> => {
  for (let mine = await takeUp(cloud, jobId); mine !== undefined && !mine.done;) {
    const held: JobRecord = mine;
    // The lease is given back, so that the next tick need not wait for its end.
    if (isLate()) return putDown(cloud, held, { ...held, lease: cloud.now });
    try {
      mine = await workers[held.kind](cloud, held);
    } catch (error) {
      await putDown(cloud, held, afterFailure(held, cloud.now));
      throw error;
    }
  }
};
