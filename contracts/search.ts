import { action } from './action';
import { claimSummary } from './claim';
import { storeId, text } from './fields';
import { soldItem } from './sale';
import * as z from './zod';

/**
 * Exactly what is written: a claim's number, a serial or voucher number, a whole telephone number or its last four
 * digits, a whole name. Newest first, at most twenty of each; contacts are masked.
 */
export const search = action({
  server: 'staff',
  name: 'search',
  input: z.strictObject({ storeId, text: text(40) }),
  output: z.object({
    claims: z.array(claimSummary.extend({ contact: z.object({ name: z.string(), phone: z.string() }) })),
    items: z.array(
      soldItem.extend({
        buyer: z.object({ name: z.string().optional(), phone: z.string().optional() }).optional(),
      }),
    ),
    /** There are more than are shown. */
    more: z.boolean(),
  }),
});
