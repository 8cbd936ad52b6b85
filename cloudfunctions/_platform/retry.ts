import { Refusal } from '../_domain/refusal';

const tries = 12;
const patience = 8_000;

const codeOf = (error: unknown): string =>
  error !== null && typeof error === 'object' && 'code' in error ? String(error.code) : '';

/** Another writer was faster; nothing of ours was written. */
export const isConflict = (error: unknown): boolean =>
  codeOf(error) === 'DATABASE_TRANSACTION_CONFLICT' || isDuplicate(error);

/** A document with this `_id` exists; wx-server-sdk's wording is matched as well. */
export const isDuplicate = (error: unknown): boolean =>
  codeOf(error) === 'DATABASE_DUPLICATE_WRITE' ||
  (codeOf(error) === 'DATABASE_REQUEST_FAILED' && error instanceof Error && error.message.includes('E11000'));

/**
 * Runs `attempt` until it meets no conflict: full jitter from 20 ms doubling to 2 s, at most 12 tries and 8 s,
 * then BUSY. Quick fixed retries lose most of 64 writers.
 */
export const untilNoConflict = async <T>(attempt: () => Promise<T>): Promise<T> => {
  const started = Date.now();
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isConflict(error)) throw error;
      const wait = Math.random() * Math.min(2_000, 20 * 2 ** tried);
      if (tried >= tries || Date.now() - started + wait > patience) throw new Refusal('BUSY');
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
};
