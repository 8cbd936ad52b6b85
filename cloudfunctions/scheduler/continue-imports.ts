import type { Cloud } from '../_platform/cloud';
import { continueImport } from '../_work/continue-import';
import type { IsLate } from './tick';

/** Finishes imports of a store that the call which began them did not: too long, or cut off. */
export const continueImports = async (cloud: Cloud, storeId: string, isLate: IsLate): Promise<void> => {
  const staged = await cloud.tables.imports.list({
    where: { storeId, state: 'staged' },
    order: ['createdAt', 'asc'],
    limit: 5,
  });
  for (const one of staged) {
    if (isLate()) return;
    await continueImport(cloud, one, isLate);
  }
};
