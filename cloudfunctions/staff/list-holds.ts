import type { OutputOf } from '../../contracts/action';
import { listHolds as contract } from '../../contracts/hold';
import { holdView } from '../_domain/hold';
import { handlers } from '../_domain/lifecycle';
import type { Cloud } from '../_platform/cloud';
import { serveStaff } from '../_platform/serve';

/** More models than a store stops in years; older ones fall off the list. */
const holdCap = 100;

/** The holds of a store, the latest first. */
export const holdsOf = async (cloud: Cloud, storeId: string): Promise<OutputOf<typeof contract>> => {
  const [holds, team] = await Promise.all([
    cloud.tables.holds.list({ where: { storeId }, order: ['since', 'desc'], limit: holdCap }),
    cloud.tables.teams.get(storeId),
  ]);
  return { holds: holds.map((hold) => holdView(hold, team)) };
};

export const listHolds = serveStaff(contract, handlers, ({ input, cloud }) => holdsOf(cloud, input.storeId));
