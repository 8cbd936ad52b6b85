import type { Cloud } from '../_platform/cloud';
import { before } from '../_platform/database-guard';
import { logDefect } from '../_platform/log';
import { workJob } from '../_work/work-job';
import type { IsLate } from './tick';

/** Works off what is too long for one call: jobs of a store that nobody holds. */
export const workJobs = async (cloud: Cloud, storeId: string, isLate: IsLate): Promise<void> => {
  const due = await cloud.tables.jobs.list({
    where: { storeId, done: false, lease: before(cloud.now) },
    order: ['lease', 'asc'],
    limit: 5,
  });
  for (const { _id } of due) {
    if (isLate()) return;
    // One job's trouble is not the others'; it is tried again later.
    await workJob(cloud, _id, isLate).catch((error: unknown) => logDefect(cloud.requestId, error));
  }
};
