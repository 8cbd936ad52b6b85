import * as z from './zod';
import { phone, storeId, text } from './fields';

/** Opening hours of one weekday, half-open, in minutes from midnight at +08:00. */
export const openHours = z.object({ opens: z.number().int(), closes: z.number().int() });

/** Where goods are sent to: whoever takes them in, and where. */
export const returnAddress = z.strictObject({ name: text(40), phone, address: text(120) });
export type ReturnAddress = z.output<typeof returnAddress>;

/** A store as customers see it. */
export const store = z.object({
  id: storeId,
  name: z.string(),
  address: z.string(),
  phone: z.string(),
  /** Monday first; `null` is a closed day. */
  hours: z.array(openHours.nullable()).length(7),
  /** Where goods are sent to, where that is not the store itself. */
  returns: z.object({ name: z.string(), phone: z.string(), address: z.string() }).optional(),
  /** Districts that the store serves, in the order in which they are offered. */
  districts: z.array(z.string()),
});
export type Store = z.output<typeof store>;
