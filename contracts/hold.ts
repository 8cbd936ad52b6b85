import { action } from './action';
import { claimId, id, instant, storeId, text } from './fields';
import { staffClaim } from './review';
import * as z from './zod';

export const holdId = id('hld');

/** A model that must not be sold until somebody has looked into it. */
export const hold = z.object({
  id: holdId,
  brand: z.string(),
  model: z.string(),
  /** The claim that it began with. */
  claimId,
  since: instant,
  person: z.string().optional(),
  liftedAt: instant.optional(),
  /** Buyers known by name to the app, and how many of them were told so far. */
  owners: z.number().int(),
  told: z.number().int(),
});
export type Hold = z.output<typeof hold>;

/**
 * A fault that endangers others too: stops the sale of the model, alerts managers and owners, and tells everyone
 * who bought one. Of things without a sale record brand and model are named here.
 */
export const flagMajorQuality = action({
  server: 'staff',
  name: 'flag-major-quality',
  input: z.strictObject({
    storeId,
    claimId,
    version: z.number().int().min(1),
    words: text(300),
    product: z.strictObject({ brand: text(30), model: text(40) }).optional(),
  }),
  output: staffClaim,
});

/** Models on hold, the latest first. */
export const listHolds = action({
  server: 'staff',
  name: 'list-holds',
  input: z.strictObject({ storeId }),
  output: z.object({ holds: z.array(hold) }),
});

/** A manager lets the model be sold again. */
export const liftHold = action({
  server: 'staff',
  name: 'lift-hold',
  input: z.strictObject({ storeId, holdId, words: text(300) }),
  output: z.object({ holds: z.array(hold) }),
});
