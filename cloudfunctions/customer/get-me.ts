import { getMe as contract } from '../../contracts/person';
import type { Role } from '../../contracts/team';
import { storeView } from '../_domain/view';
import { serve } from '../_platform/serve';

export const getMe = serve(contract, async ({ caller, cloud }) => {
  const [customer, stores] = await Promise.all([
    cloud.tables.customers.get(caller.customerId),
    cloud.tables.stores.all(),
  ]);

  const posts = new Map<string, Role[]>();
  for (const { storeId, role } of caller.staff) posts.set(storeId, [...(posts.get(storeId) ?? []), role]);

  return {
    customerId: caller.customerId,
    ...(customer?.contact === undefined ? {} : { contact: customer.contact }),
    stores: stores.map(storeView),
    myStoreIds: [...(customer?.storeIds ?? [])],
    staffOf: [...posts].map(([storeId, roles]) => ({ storeId, roles })),
  };
});
