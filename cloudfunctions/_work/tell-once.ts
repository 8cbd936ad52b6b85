import type { NoticeRecord } from '../_domain/claim-record';
import type { TransactionTables } from '../_platform/tables';

/**
 * Tells somebody something whose name says what it is, inside a transaction: what was told stays told, and pushed,
 * however often it is looked at.
 * @returns whether it was told just now
 */
export const tellOnce = async (tables: TransactionTables, notice: NoticeRecord): Promise<boolean> => {
  if (await tables.notices.get(notice._id)) return false;
  await tables.notices.put(notice);
  return true;
};
