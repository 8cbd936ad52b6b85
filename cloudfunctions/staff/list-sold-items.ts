import { listSoldItems as contract } from '../../contracts/sale';
import { reviewers } from '../_domain/lifecycle';
import { isSold } from '../_domain/sold-item-record';
import { soldItemView } from '../_domain/sold-item-view';
import { before } from '../_platform/database-guard';
import { serveStaff } from '../_platform/serve';
import { pageSize } from '../_work/list-page';
import { seen } from '../_work/seen';

/** Behind every order there is: a list begins at its end. */
const end = '~';

/** Things that customers added themselves have no order, so the index passes them over. */
export const listSoldItems = serveStaff(contract, reviewers, async ({ input, cloud }) => {
  const { storeId, after } = input;
  const items = await cloud.tables['sold-items'].list({
    where: { storeId, order: before(after ? `${after.soldOn}_${after.id}` : end) },
    order: ['order', 'desc'],
    limit: pageSize + 1,
  });
  const shown = await seen(cloud, items.slice(0, pageSize).filter(isSold));
  return { items: shown.map(soldItemView), more: items.length > pageSize };
});
