import { listRecoveries as contract, recoveryStates, type RecoveryState } from '../../contracts/recovery';
import { managers } from '../_domain/lifecycle';
import { recoveryView, textIdsOf } from '../_domain/survey/recovery-view';
import { after, before, oneOf, type Filter } from '../_platform/database-guard';
import { serveStaff } from '../_platform/serve';
import { pageSize } from '../_work/list-page';
import { isMine, rolesIn } from './my-recovery';

const isAsked = (state: RecoveryState): boolean => state === 'asked';

/** Which states are asked for; nothing where all are. */
const chosen = (asked: boolean | undefined): Filter =>
  asked === undefined ? {} : { state: oneOf(recoveryStates.filter((state) => isAsked(state) === asked)) };

export const listRecoveries = serveStaff(contract, managers, async ({ input, caller, cloud }) => {
  const { storeId, done, asked } = input;
  const past = done ? before : after;
  const [found, team] = await Promise.all([
    cloud.tables.recoveries.list({
      where: {
        storeId,
        done,
        ...(done ? {} : chosen(asked)),
        ...(input.after === undefined ? {} : { order: past(input.after) }),
      },
      order: ['order', done ? 'desc' : 'asc'],
      limit: pageSize + 1,
    }),
    cloud.tables.teams.get(storeId),
  ]);
  const read = found.slice(0, pageSize);
  const page = read.filter((one) => isMine(one, caller));
  const next = found.length > pageSize ? read.at(-1)?.order : undefined;
  const texts = await cloud.tables['survey-texts'].getMany(page.flatMap(textIdsOf).slice(0, 200));
  const roles = rolesIn(caller, storeId);
  return {
    recoveries: page.map((one) => recoveryView(one, { team, texts, roles })),
    more: next !== undefined,
    ...(next === undefined ? {} : { next }),
  };
});
