import { getScores as contract } from '../../contracts/recovery';
import { managers } from '../_domain/lifecycle';
import { nameOf } from '../_domain/names';
import { storeFigures } from '../_domain/survey/figures';
import { flagsIn } from '../_domain/survey/flags';
import { settleScores } from '../_domain/survey/own-groups';
import type { Cloud } from '../_platform/cloud';
import { readCap } from '../_platform/database-guard';
import { idFrom } from '../_platform/ids';
import { serveStaff } from '../_platform/serve';
import { isMine, rolesIn } from './my-recovery';

/** A store's month, without the jobs that the reader did himself: those he learns of as everybody who is rated. */
const ofStore = async (cloud: Cloud, of: { storeId: string; month: string }, customerId: string) => {
  const { storeId, month } = of;
  const where = { storeId, month };
  const [surveys, recoveries, team] = await Promise.all([
    cloud.tables.surveys.list({ where, order: ['completedAt', 'desc'], limit: readCap }),
    cloud.tables.recoveries.list({ where, order: ['order', 'desc'], limit: readCap }),
    cloud.tables.teams.get(storeId),
  ]);
  const others = surveys.filter(({ servedBy }) => !servedBy.includes(customerId));
  const mine = recoveries.filter((one) => isMine(one, { customerId }));
  return {
    store: storeFigures(others, mine),
    flags: [...flagsIn(others, (who) => nameOf(team, who))],
    partial: surveys.length === readCap,
  };
};

export const getScores = serveStaff(
  contract,
  ['technician', ...managers],
  async ({ input, caller, cloud }) => {
    const { storeId } = input;
    const { customerId } = caller;
    const roles = rolesIn(caller, storeId);
    const sheetId = idFrom('scs', storeId, customerId);
    const manages = roles.some((role) => managers.includes(role));
    const [store, sheet] = await Promise.all([
      manages ? ofStore(cloud, input, customerId) : { flags: [], partial: false },
      roles.includes('technician') ? cloud.tables['score-sheets'].get(sheetId) : undefined,
    ]);
    const groups = sheet === undefined ? [] : settleScores(sheet, cloud.now).groups;
    return { ...store, ...(roles.includes('technician') ? { own: [...groups] } : {}) };
  },
);
