import { action } from './action';
import { instant, storeId } from './fields';
import * as z from './zod';

/** Up to how many of a kind are counted; from there on it is "at least so many". */
export const countedTrouble = 100;

/**
 * Whether what runs by itself is running: for managers and owners. Figures are counted when they are asked for; what
 * nobody counts is not here.
 */
export const getStatus = action({
  server: 'staff',
  name: 'get-status',
  input: z.strictObject({ storeId }),
  output: z.object({
    now: instant,
    /** The timer of all stores, which runs each minute. */
    timer: z.object({
      /** Absent where it never ran. */
      lastRanAt: instant.optional(),
      tookMs: z.number().int().optional(),
      /** More than three minutes ago, or never. */
      late: z.boolean(),
    }),
    /** Messages that WeChat has not been asked to bring yet; the oldest waits since then. */
    outbox: z.object({ due: z.number().int(), oldestDueAt: instant.optional() }),
    /** Pushes that failed; the inbox has each of them. */
    failedPushes: z.number().int(),
    jobs: z.array(
      z.object({
        kind: z.enum(['stop-use']),
        state: z.enum(['waiting', 'trying-again', 'stuck']),
        failures: z.number().int(),
        nextAt: instant,
      }),
    ),
    imports: z.array(z.object({ rows: z.number().int(), finished: z.number().int(), since: instant })),
    /** Pictures that WeChat has not judged in time. */
    unjudgedPictures: z.number().int(),
    /** Bounds of the platform that this store comes near to, by what is counted. */
    quotas: z.array(
      z.object({
        what: z.enum(['crew', 'places', 'pushes-waiting']),
        used: z.number().int(),
        limit: z.number().int(),
      }),
    ),
  }),
});
