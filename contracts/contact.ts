import * as z from './zod';
import { phone, text } from './fields';

/** Whom to call and where to go. A typed phone number is contact data: it binds, reveals and merges nothing. */
export const contact = z.strictObject({
  name: text(20),
  phone,
  district: text(20),
  address: text(100),
});
export type Contact = z.output<typeof contact>;

/** As shown back: `138****6207`, and the address without its last part. */
export const maskedContact = z.object({
  name: z.string(),
  phone: z.string(),
  district: z.string(),
  address: z.string(),
});
