import { action } from './action';
import { claimPhotos } from './claim-form';
import { claimId, serial, storeId, text } from './fields';
import { counterCode, courier, inspectionVerdict, trackingNumber } from './handling';
import { staffClaim } from './review';
import * as z from './zod';

/*
 * Return and exchange once the goods are back: looked at, then paid back or replaced.
 */

const seen = { storeId, claimId, version: z.number().int().min(1) };

/** What came back is held against what was described; what differs is decided anew. Photos are the proof. */
export const inspectGoods = action({
  server: 'staff',
  name: 'inspect-goods',
  input: z.strictObject({
    ...seen,
    verdict: inspectionVerdict,
    words: text(300),
    photos: claimPhotos.min(1),
  }),
  output: staffClaim,
});

/**
 * Begins to pay back what the rules computed and the letter promised. A sum is named only where the rules know no
 * price, or for more than is due, within one's own authority. Refuses with INCOMPLETE, LESS_THAN_DUE, BEYOND_AUTHORITY.
 */
export const beginRefund = action({
  server: 'staff',
  name: 'begin-refund',
  input: z.strictObject({ ...seen, amountFen: z.number().int().min(1).max(100_000_000).optional() }),
  output: staffClaim,
});

/** Of the bank or WeChat: what finds the payment again. */
export const paymentReference = z.string().regex(/^[0-9A-Za-z-]{6,64}$/);

/**
 * The money was paid: by somebody entitled who has neither approved nor begun it, where there is one. A reference
 * stands for one payment. Refuses with ANOTHER_PERSON, REFERENCE_USED.
 */
export const payRefund = action({
  server: 'staff',
  name: 'pay-refund',
  input: z.strictObject({ ...seen, reference: paymentReference }),
  output: staffClaim,
});

/** The goods are as described: the replacement is got ready. */
export const beginExchange = action({
  server: 'staff',
  name: 'begin-exchange',
  input: z.strictObject(seen),
  output: staffClaim,
});

/** How the replacement gets to the customer: against the code, or by courier. */
export const handing = z.union([
  z.strictObject({ code: counterCode.optional() }),
  z.strictObject({ courier, number: trackingNumber }),
]);
export type Handing = z.output<typeof handing>;

/** The replacement is handed over; its serial takes the place of the old one, and every period begins anew. */
export const handReplacement = action({
  server: 'staff',
  name: 'hand-replacement',
  input: z.strictObject({ ...seen, serial, by: handing }),
  output: staffClaim,
});
