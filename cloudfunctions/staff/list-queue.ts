import { countedClaims, listQueue as contract, queueLists, type QueueList } from '../../contracts/review';
import { handlers, reviewers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { countsOf, lateBefore, queuedView } from '../_domain/queue';
import { after, before, type Filter } from '../_platform/database-guard';
import { serveStaff } from '../_platform/serve';
import { pageSize } from '../_work/list-page';

/** Those who only work on claims see no reviews. */
const forWorkers: readonly QueueList[] = ['work', 'mine'];

export const listQueue = serveStaff(contract, handlers, async ({ input, caller, cloud }) => {
  const { storeId, list } = input;
  const { customerId } = caller;
  const reviews = caller.staff.some((post) => post.storeId === storeId && reviewers.includes(post.role));
  const lists = reviews ? queueLists : forWorkers;
  if (!lists.includes(list)) throw new Refusal('NOT_ALLOWED');
  const late = lateBefore(cloud.now);
  const order = list === 'late' ? 'promiseOrder' : 'deskOrder';
  const chosen: Filter = list === 'late' ? {} : list === 'mine' ? { handlerId: customerId } : { desk: list };
  const [found, open] = await Promise.all([
    cloud.tables.claims.list({
      where: {
        storeId,
        ...chosen,
        ...(input.after === undefined ? {} : { [order]: after(input.after) }),
        ...(list === 'late' && input.after === undefined ? { [order]: before(late) } : {}),
      },
      order: [order, 'asc'],
      limit: pageSize + 1,
    }),
    cloud.tables.claims.pick(['desk', 'promiseOrder', 'handlerId'], {
      where: { storeId, done: false },
      order: ['deskOrder', 'asc'],
      limit: countedClaims + 1,
    }),
  ]);
  const claims = list === 'late' ? found.filter(({ promiseOrder }) => promiseOrder < late) : found;
  return {
    claims: claims.slice(0, pageSize).map((claim) => queuedView(claim, list, customerId)),
    more: claims.length > pageSize,
    counts: countsOf(open.slice(0, countedClaims), { me: customerId, late, lists }),
    uncounted: open.length > countedClaims,
  };
});
