import { emptySheet } from '../_domain/dispatch/empty-sheet';
import { isDay, isSheet } from '../_domain/dispatch/plan-document';
import { sheetId, type DispatchSheet } from '../_domain/dispatch/sheet';
import { dayId, emptyDay, type TechnicianDay } from '../_domain/dispatch/technician-day';
import type { TransactionTables } from '../_platform/tables';

/** The sheet as it is inside a transaction. */
export const sheetIn = async (tables: TransactionTables, storeId: string): Promise<DispatchSheet> => {
  const found = await tables.plans.get(sheetId(storeId));
  return found && isSheet(found) ? found : emptySheet(storeId);
};

/** Technician-days as they are inside a transaction; one without a document has no visit. */
export const daysIn = async (
  tables: TransactionTables,
  storeId: string,
  date: string,
  technicianIds: readonly string[],
): Promise<readonly TechnicianDay[]> => {
  const days: TechnicianDay[] = [];
  for (const technicianId of new Set(technicianIds)) {
    const found = await tables.plans.get(dayId(storeId, date, technicianId));
    days.push(found && isDay(found) ? found : emptyDay(storeId, date, technicianId));
  }
  return days;
};
