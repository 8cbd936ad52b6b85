import type { Cloud } from '../_platform/cloud';
import { before } from '../_platform/database-guard';

/** Removes counters of hours long past. */
export const sweepRates = async (cloud: Cloud): Promise<void> => {
  const stale = await cloud.tables.rates.list({
    where: { expiresAt: before(cloud.now) },
    order: ['expiresAt', 'asc'],
    limit: 200,
  });
  for (const rate of stale) await cloud.tables.rates.remove(rate._id);
};
