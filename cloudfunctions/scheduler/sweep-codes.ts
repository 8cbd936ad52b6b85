import type { Cloud } from '../_platform/cloud';
import { before } from '../_platform/database-guard';

/** Removes binding codes that have expired; they open nothing any more. */
export const sweepCodes = async (cloud: Cloud): Promise<void> => {
  const stale = await cloud.tables['binding-codes'].list({
    where: { expiresAt: before(cloud.now) },
    order: ['expiresAt', 'asc'],
    limit: 200,
  });
  for (const code of stale) await cloud.tables['binding-codes'].remove(code._id);
};
