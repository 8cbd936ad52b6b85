import type { Claim } from '../_domain/claim-record';
import { parcelsAmong, returnsMoved } from '../_domain/ways/returns-moved';
import type { Cloud } from '../_platform/cloud';
import { readCap } from '../_platform/database-guard';
import { tellOnce } from './tell-once';

/** Open claims of a store whose goods are to be sent, or are on their way. Too many to tell them all fails loudly. */
export const openParcels = async (cloud: Cloud, storeId: string): Promise<readonly Claim[]> => {
  const atWork = await cloud.tables.claims.list({
    where: { storeId, desk: 'work' },
    order: ['deskOrder', 'asc'],
    limit: readCap,
  });
  if (atWork.length >= readCap) throw new Error(`the open claims of ${storeId} are more than one read`);
  return parcelsAmong(atWork);
};

/** Tells whoever has not sent anything yet, once, though it is called again after a crash. */
export const tellReturnsMoved = async (
  cloud: Cloud,
  parcels: readonly Claim[],
  rev: number,
): Promise<void> => {
  for (const claim of parcels.filter(({ state }) => state === 'approved')) {
    const notice = returnsMoved(claim, rev, cloud.now);
    await cloud.transaction((tables) => tellOnce(tables, notice));
  }
};
