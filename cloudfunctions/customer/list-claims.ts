import { listClaims as contract } from '../../contracts/claim';
import { before } from '../_platform/database-guard';
import { serve } from '../_platform/serve';
import { orderOf, pageOf, pageSize } from '../_work/list-page';

const groups = { open: { done: false }, mine: { turn: 'customer' }, done: { done: true } } as const;

export const listClaims = serve(contract, async ({ input, caller, cloud }) => {
  const claims = await cloud.tables.claims.list({
    where: {
      customerId: caller.customerId,
      ...groups[input.group],
      ...(input.after ? { order: before(orderOf(input.after)) } : {}),
    },
    order: ['order', 'desc'],
    limit: pageSize + 1,
  });
  return pageOf(claims);
});
