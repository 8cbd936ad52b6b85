import { isStillMine, stopUseOf, takenUp } from '../_domain/hold';
import type { JobRecord } from '../_domain/hold-record';
import type { Cloud } from '../_platform/cloud';
import { after } from '../_platform/database-guard';

/** Things looked at in one step: small enough for one transaction. */
const slice = 20;

/** Takes the lease; of several who try at once one gets it. */
const takeUp = (cloud: Cloud, jobId: string): Promise<JobRecord | undefined> =>
  cloud.transaction(async (tables) => {
    const mine = takenUp(await tables.jobs.get(jobId), cloud.now);
    if (mine) await tables.jobs.put(mine);
    return mine;
  });

/** One step, whole or not at all: notices, their count and how far the job is. Nothing where another took it over. */
const step = async (cloud: Cloud, mine: JobRecord): Promise<JobRecord | undefined> => {
  const { brand, model } = (await cloud.tables.holds.get(mine.about)) ?? {};
  if (brand === undefined || model === undefined) throw new Error(`job ${mine._id} is about nothing`);
  const items = await cloud.tables['sold-items'].list({
    where: { storeId: mine.storeId, brand, model, _id: after(mine.cursor) },
    order: ['_id', 'asc'],
    limit: slice,
  });
  return cloud.transaction(async (tables) => {
    const job = await tables.jobs.get(mine._id);
    if (!isStillMine(job, mine)) return undefined;
    const hold = await tables.holds.get(job.about);
    // Once the model is found harmless, nobody else is alarmed.
    const goesOn = hold?.liftedAt === undefined && hold?.round === job.round;
    let fresh = 0;
    for (const notice of goesOn ? stopUseOf(hold, items, cloud.now) : []) {
      if (await tables.notices.get(notice._id)) continue;
      await tables.notices.put(notice);
      fresh += 1;
    }
    const isDone = !goesOn || items.length < slice;
    if (goesOn && (fresh > 0 || isDone)) {
      const told = hold.told + fresh;
      // Who came or went since they were counted is known for certain only at the end.
      await tables.holds.put({ ...hold, told, owners: isDone ? told : Math.max(hold.owners, told) });
    }
    const next = { ...job, cursor: items[items.length - 1]?._id ?? job.cursor, done: isDone };
    await tables.jobs.put(next);
    return next;
  });
};

/** Gives the lease back, so that the next tick need not wait for its end. */
const letGo = (cloud: Cloud, mine: JobRecord): Promise<void> =>
  cloud.transaction(async (tables) => {
    if (isStillMine(await tables.jobs.get(mine._id), mine))
      await tables.jobs.put({ ...mine, lease: cloud.now });
  });

/**
 * Tells the owners of a model on hold, slice by slice, until all are told or time is up. It may run twice, late, on
 * several instances, or be killed between two steps: a notice names hold and person, and only the holder of the lease
 * moves the job on.
 */
export const tellOwners = async (cloud: Cloud, jobId: string, isLate: () => boolean): Promise<void> => {
  let mine = await takeUp(cloud, jobId);
  while (mine && !mine.done) {
    if (isLate()) return letGo(cloud, mine);
    mine = await step(cloud, mine);
  }
};
