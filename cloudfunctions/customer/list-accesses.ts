import { listAccesses as contract } from '../../contracts/access';
import { accessView } from '../_domain/access';
import { madeCallView } from '../_domain/call-view';
import { serve } from '../_platform/serve';

/** How far back the list reaches. */
const accessCap = 100;

export const listAccesses = serve(contract, async ({ caller, cloud }) => {
  const mine = {
    where: { customerId: caller.customerId },
    order: ['at', 'desc'] as const,
    limit: accessCap,
  };
  const [accesses, planned] = await Promise.all([
    cloud.tables.accesses.list(mine),
    cloud.tables.calls.list(mine),
  ]);
  const calls = planned.filter(({ refused }) => refused === undefined);
  const about = [...new Set([...accesses, ...calls].map((one) => one.about))];
  const storeIds = [...new Set([...accesses, ...calls].map((one) => one.storeId))];
  const [claims, complaints, recoveries, items, stores, teams] = await Promise.all([
    cloud.tables.claims.getMany(about.filter((one) => one.startsWith('clm_'))),
    cloud.tables.complaints.getMany(about.filter((one) => one.startsWith('cpl_'))),
    cloud.tables.recoveries.getMany(about.filter((one) => one.startsWith('rcv_'))),
    cloud.tables['sold-items'].getMany(about.filter((one) => one.startsWith('prd_'))),
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
    calls: calls.map((one) =>
      madeCallView(one, {
        store: stores.find(({ _id }) => _id === one.storeId),
        team: teams.find(({ _id }) => _id === one.storeId),
        number: [...claims, ...complaints, ...recoveries].find(({ _id }) => _id === one.about)?.number,
      }),
    ),
  };
});
