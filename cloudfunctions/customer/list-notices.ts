import { listNotices as contract } from '../../contracts/notice';
import { nameOf } from '../_domain/names';
import { noticeView } from '../_domain/view';
import { serve } from '../_platform/serve';

/** How far the inbox reaches back. */
const noticeCap = 100;

export const listNotices = serve(contract, async ({ caller, cloud }) => {
  const notices = await cloud.tables.notices.list({
    where: { customerId: caller.customerId },
    order: ['at', 'desc'],
    limit: noticeCap,
  });
  const teams = await cloud.tables.teams.getMany([...new Set(notices.map(({ storeId }) => storeId))]);
  return {
    notices: notices.map((notice) => {
      const team = teams.find((one) => one.storeId === notice.storeId);
      return noticeView(notice, notice.actorId === undefined ? undefined : nameOf(team, notice.actorId));
    }),
  };
});
