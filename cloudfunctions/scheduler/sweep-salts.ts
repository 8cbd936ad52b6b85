import type { Cloud } from '../_platform/cloud';
import { before } from '../_platform/database-guard';

/** Removes salts of days that have ended, and with them the last way from an anonymous knock to a person; old counts of calls. */
export const sweepSalts = async (cloud: Cloud): Promise<void> => {
  const over = {
    where: { expiresAt: before(cloud.now) },
    order: ['expiresAt', 'asc'] as const,
    limit: 200,
  };
  const { salts, 'call-days': days } = cloud.tables;
  for (const { _id } of await salts.list(over)) await salts.remove(_id);
  for (const { _id } of await days.list(over)) await days.remove(_id);
};
