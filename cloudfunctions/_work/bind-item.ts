import { bind, withStore, type Bound } from '../_domain/bind';
import { Refusal } from '../_domain/refusal';
import { isSold, type SoldItem } from '../_domain/sold-item-record';
import type { BoundBy } from '../../contracts/sale';
import type { TransactionTables } from '../_platform/tables';

/** A sold item of a store. Refuses with NOT_ALLOWED where there is none, or none of this store. */
export const soldItemOf = async (
  tables: Pick<TransactionTables, 'sold-items'>,
  storeId: string,
  productId: string,
): Promise<SoldItem> => {
  const item = await tables['sold-items'].get(productId);
  if (item?.storeId !== storeId || !isSold(item)) throw new Refusal('NOT_ALLOWED');
  return item;
};

/** Writes what follows from a binding or its end. */
export const saveBound = async (tables: TransactionTables, { item, notices }: Bound): Promise<void> => {
  await tables['sold-items'].put(item);
  for (const notice of notices) await tables.notices.put(notice);
};

/** Puts a sold item under a customer's products, inside a transaction; nothing is written where it is there already. */
export const bindItem = async (
  tables: TransactionTables,
  item: SoldItem,
  to: { readonly customerId: string; readonly by: BoundBy; readonly boundBy?: string },
  now: string,
): Promise<void> => {
  const customer = await tables.customers.get(to.customerId);
  if (!customer) throw new Refusal('NOT_ALLOWED');

  const bound = bind(item, to, now);
  if (bound.item === item) return;

  await saveBound(tables, bound);
  const at = withStore(customer, item.storeId);
  if (at !== customer) await tables.customers.put(at);
};
