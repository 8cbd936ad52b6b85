import { listNotices as contract } from '../../contracts/notice';
import { nameOf, noticeView } from '../_domain/view';
import { serve } from '../_platform/serve';

/** Notices of each store that the inbox reaches back. */
const noticeCap = 50;

export const listNotices = serve(contract, async ({ caller, cloud }) => {
  const customer = await cloud.tables.customers.get(caller.customerId);
  const storeIds = customer?.storeIds ?? [];
  const byStore = await Promise.all(
    storeIds.map((storeId) =>
      cloud.tables.notices.list({
        where: { storeId, customerId: caller.customerId },
        order: ['at', 'desc'],
        limit: noticeCap,
      }),
    ),
  );
  const newest = byStore.flat().sort((a, b) => (a.at < b.at ? 1 : -1));
  const teams = await cloud.tables.teams.getMany(storeIds);
  return {
    notices: newest.map((notice) => {
      const team = teams.find((one) => one.storeId === notice.storeId);
      return noticeView(notice, notice.actorId === undefined ? undefined : nameOf(team, notice.actorId));
    }),
  };
});
