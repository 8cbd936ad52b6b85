import * as z from './zod';
import { storeId } from './fields';

/** Opening hours of one weekday, half-open, in minutes from midnight at +08:00. */
export const openHours = z.object({ opens: z.number().int(), closes: z.number().int() });

/** A store as customers see it. */
export const store = z.object({
  id: storeId,
  name: z.string(),
  address: z.string(),
  phone: z.string(),
  /** Monday first; `null` is a closed day. */
  hours: z.array(openHours.nullable()).length(7),
  /** Districts that the store serves, in the order in which they are offered. */
  districts: z.array(z.string()),
});
export type Store = z.output<typeof store>;
