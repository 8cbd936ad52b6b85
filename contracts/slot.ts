import { day } from './fields';
import * as z from './zod';

/* Times of a day. On its own, so that who only shows one does not load how a store plans its days. */

const minute = z.number().int().min(0).max(1_440);
/** Minutes from midnight at +08:00, half-open. */
export const span = z
  .strictObject({ from: minute, to: minute })
  .refine(({ from, to }) => from < to, { path: ['to'] });
export type Span = z.output<typeof span>;

/** A day and a window of it. */
export const slot = z.object({ date: day, window: span });
export type Slot = z.output<typeof slot>;
