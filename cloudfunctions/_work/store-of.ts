import type { Claim } from '../_domain/claim-record';
import type { StoreRecord } from '../_domain/records';
import type { TransactionTables } from '../_platform/tables';

/** The store of a claim. */
export const storeOf = async (tables: TransactionTables, { storeId }: Claim): Promise<StoreRecord> => {
  const store = await tables.stores.get(storeId);
  if (!store) throw new Error(`store ${storeId} is gone`);
  return store;
};
