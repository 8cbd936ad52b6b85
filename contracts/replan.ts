import { action } from './action';
import { board, plannedFor, visitId, worth } from './board';
import { day, storeId } from './fields';
import { span } from './slot';
import * as z from './zod';

/*
 * A day of the dispatch board planned anew: looked at first, then applied.
 */

/** One small independent step of a re-planning: the routes of at most four technicians. */
export const replanStep = z.strictObject({
  routes: z
    .array(
      z.strictObject({
        customerId: plannedFor,
        rev: z.number().int().min(0),
        visitIds: z.array(visitId).max(40),
      }),
    )
    .min(1)
    .max(5),
});
export type ReplanStep = z.output<typeof replanStep>;

/** What a re-planning would change for whom, before anything is applied. */
export const previewReplan = action({
  server: 'staff',
  name: 'preview-replan',
  input: z.strictObject({ storeId, date: day }),
  output: z.object({
    before: worth,
    after: worth,
    changes: z.array(
      z.object({
        number: z.string(),
        productName: z.string(),
        window: span,
        from: z.string().optional(),
        to: z.string().optional(),
        startBefore: z.number().optional(),
        startAfter: z.number().optional(),
      }),
    ),
    steps: z.array(replanStep).max(60),
  }),
});

/** Applies steps of a preview, each for itself: what changed meanwhile is left out and counted. */
export const applyReplan = action({
  server: 'staff',
  name: 'apply-replan',
  input: z.strictObject({ storeId, date: day, steps: z.array(replanStep).min(1).max(60) }),
  output: z.object({ applied: z.number().int(), dropped: z.number().int(), board }),
});
