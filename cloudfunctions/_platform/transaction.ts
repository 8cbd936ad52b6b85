import type { Db } from './sdk';
import { untilNoConflict } from './retry';
import { transactionTablesOf, type Meter, type TransactionTables } from './tables';

/** Runs `work` once for each try of a transaction; `work` touches only tables and takes ids and time from outside. */
export type RunTransaction = <T>(work: (tables: TransactionTables) => Promise<T>) => Promise<T>;

/** The SDK's `runTransaction` without its own retries, which wait for nothing. */
export const transactionsOf =
  (db: Db, meter: Meter): RunTransaction =>
  <T>(work: (tables: TransactionTables) => Promise<T>) =>
    untilNoConflict(async () => {
      const transaction = await db.startTransaction();
      meter.requests += 1;
      try {
        const result = await work(transactionTablesOf(transaction, meter));
        meter.requests += 1;
        await transaction.commit();
        return result;
      } catch (error) {
        meter.requests += 1;
        // The conflict has ended the transaction already; what matters is the first error.
        await transaction.rollback().catch(() => undefined);
        throw error;
      }
    });
