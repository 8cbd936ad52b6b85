import * as z from './zod';

/** Characters no honest keyboard sends: NUL and other controls (line breaks and tabs excepted), lone surrogates. */
// With `u` a pair counts as one character, so the surrogates named here are lone ones; iOS before 16.4 has no lookbehind.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/u;

/** Trimmed text of 1 to `max` UTF-16 units without control characters. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !unprintable.test(value));

/** An id such as `clm_3f…`: prefix, underscore, 16 to 40 lower-case letters and digits. */
export const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9a-z]{4,40}$`));

/** Made by the client once per form; the same key is the same request, however often it is sent. */
export const requestKey = z.string().regex(/^[0-9A-Za-z_-]{16,64}$/);

/** Where the next page of a list begins, as the page before said it. */
export const cursor = z.string().regex(/^[0-9A-Za-z_.:-]{1,120}$/);

/** ISO 8601 with offset, as all times at the boundary are. */
export const instant = z.iso.datetime({ offset: true });

/** Calendar day in the store's zone (+08:00), `YYYY-MM-DD`. */
export const day = z.iso.date();

export const storeId = id('sto');
export const customerId = id('cus');
export const productId = id('prd');
export const claimId = id('clm');
export const complaintId = id('cpl');
export const surveyId = id('srv');
export const recoveryId = id('rcv');
export const photoId = id('pho');
export const ticketId = id('tkt');

/** Mobile numbers of mainland China, or a landline with area code. */
export const phone = z.string().regex(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/);

/** Serial numbers as printed on a name plate. */
export const serial = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z][0-9A-Za-z\-/.]{3,39}$/);
