import { isDay } from '../_domain/dispatch/plan-document';
import type { TechnicianDay } from '../_domain/dispatch/technician-day';
import type { TransactionTables } from '../_platform/tables';

/** Somebody changed one of the days since they were read: decide again on what they are now. */
export class Outrun extends Error {}

/** Writes technician-days inside a transaction, where each of them is still what was read; otherwise throws `Outrun`. */
export const writeDays = async (
  tables: TransactionTables,
  read: readonly TechnicianDay[],
  after: readonly TechnicianDay[],
): Promise<void> => {
  for (const day of after) {
    const now = await tables.plans.get(day._id);
    const rev = now && isDay(now) ? now.rev : 0;
    if (rev !== (read.find(({ _id }) => _id === day._id)?.rev ?? 0)) throw new Outrun();
  }
  for (const day of after) await tables.plans.put(day);
};
