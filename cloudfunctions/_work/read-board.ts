import type { BoardOf } from '../_domain/dispatch/board-view';
import { emptySheet } from '../_domain/dispatch/empty-sheet';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import { readPlan } from './read-plan';

/** All that a day's board shows: plan, store, team, and the claims of the visits in one read. */
export const readBoard = async (cloud: Cloud, storeId: string, date: string): Promise<BoardOf> => {
  const [{ sheet = emptySheet(storeId), days }, store, team] = await Promise.all([
    readPlan(cloud, storeId, [date]),
    cloud.tables.stores.get(storeId),
    cloud.tables.teams.get(storeId),
  ]);
  if (!store || !team) throw new Refusal('NOT_ALLOWED');
  const claims = await cloud.tables.claims.getMany([...new Set(days.flatMap(({ claimIds }) => claimIds))]);
  return { sheet, store, team, days, claims, date };
};
