import { listAccesses as contract } from '../../contracts/access';
import { accessView } from '../_domain/access';
import { serve } from '../_platform/serve';

/** How far back the list reaches. */
const accessCap = 100;

export const listAccesses = serve(contract, async ({ caller, cloud }) => {
  const accesses = await cloud.tables.accesses.list({
    where: { customerId: caller.customerId },
    order: ['at', 'desc'],
    limit: accessCap,
  });
  const about = [...new Set(accesses.map((one) => one.about))];
  const storeIds = [...new Set(accesses.map((one) => one.storeId))];
  const [claims, items, stores, teams] = await Promise.all([
    cloud.tables.claims.getMany(about),
    cloud.tables['sold-items'].getMany(about),
    cloud.tables.stores.getMany(storeIds),
    cloud.tables.teams.getMany(storeIds),
  ]);
  return {
    accesses: accesses.map((one) => {
      const claim = claims.find(({ _id }) => _id === one.about);
      const item = items.find(({ _id }) => _id === one.about);
      return accessView(
        one,
        stores.find(({ _id }) => _id === one.storeId),
        teams.find(({ _id }) => _id === one.storeId),
        claim
          ? { number: claim.number, productName: claim.product.name }
          : item
            ? { productName: item.name }
            : {},
      );
    }),
  };
});
