import { stopUseOf } from '../_domain/hold';
import { isStillMine, moved, type JobRecord } from '../_domain/job';
import type { Cloud } from '../_platform/cloud';
import { after } from '../_platform/database-guard';
import { tellOnce } from './tell-once';

/** Things looked at in one step: small enough for one transaction. */
const slice = 20;

/**
 * Tells some of the owners of a model on hold: notices, their count and how far the job is, whole or not at all. A notice
 * names hold and person, so that each is told once, whoever works on it and however often.
 */
export const tellOwners = async (cloud: Cloud, mine: JobRecord): Promise<JobRecord | undefined> => {
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
      if (await tellOnce(tables, notice)) fresh += 1;
    }
    const isDone = !goesOn || items.length < slice;
    if (goesOn && (fresh > 0 || isDone)) {
      const told = hold.told + fresh;
      // Who came or went since they were counted is known for certain only at the end.
      await tables.holds.put({ ...hold, told, owners: isDone ? told : Math.max(hold.owners, told) });
    }
    const next = moved(job, { cursor: items[items.length - 1]?._id ?? job.cursor, done: isDone });
    await tables.jobs.put(next);
    return next;
  });
};
