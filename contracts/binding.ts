import { action } from './action';
import { claimId, instant, productId, storeId } from './fields';
import { product } from './product';
import { soldItemFile, unbindReason } from './sale';
import * as z from './zod';

/** A scanned code begins with this, so that it is not taken for a serial number. */
export const scanMark = 'AC:';

/**
 * A binding code as typed or scanned: 16 characters out of 31 in a QR code (79 bits), or 8 to be typed (40 bits, and
 * five tries an hour for a person and for a code). Blanks and dashes do not matter.
 */
export const bindingCode = z
  .string()
  .max(40)
  .overwrite((written) =>
    written
      .toUpperCase()
      .replace(/^\s*AC:/, '')
      .replace(/[\s-]/g, ''),
  )
  .regex(/^([2-9A-HJKMNP-Z]{8}){1,2}$/);

/** What a code gives to the one who redeems it: an item, or a claim that was filed on somebody's behalf. */
export const bindingTarget = z.union([z.strictObject({ productId }), z.strictObject({ claimId })]);

/** What one got: the item, or the claim's number. */
export const bound = z.union([
  z.object({ product }),
  z.object({ claim: z.object({ id: claimId, number: z.string() }) }),
]);

/**
 * 查购买记录: binds what was sold to the number that WeChat has verified as mine, in whatever store. Answers what is
 * newly mine and says nothing of anything else. Five times an hour.
 */
export const bindByPhone = action({
  server: 'customer',
  name: 'bind-by-phone',
  input: z.strictObject({
    /** From `button open-type="getPhoneNumber"`. */
    phoneCode: z
      .string()
      .min(1)
      .max(128)
      .regex(/^[0-9A-Za-z_=+/-]+$/),
  }),
  output: z.object({ products: z.array(product) }),
});

/** Wrong, used, expired and outdated codes get one answer. */
export const redeemBinding = action({
  server: 'customer',
  name: 'redeem-binding',
  input: z.strictObject({ code: bindingCode }),
  output: bound,
});

/** 我的码: shown at the counter, good once, for ten minutes. */
export const showMyCode = action({
  server: 'customer',
  name: 'show-my-code',
  input: z.strictObject({}),
  output: z.object({ code: z.string(), expiresAt: instant }),
});

/** A code for somebody who stands here or calls: shown once, works once, within 24 hours and until the next binding. */
export const makeBindingCode = action({
  server: 'staff',
  name: 'make-binding-code',
  input: z.strictObject({
    storeId,
    target: bindingTarget,
    /** `scan`: 16 characters for a QR code. `type`: 8 to be typed. */
    form: z.enum(['scan', 'type']),
  }),
  output: z.object({ code: z.string(), expiresAt: instant }),
});

/** The customer is here and shows the own code. */
export const bindAtCounter = action({
  server: 'staff',
  name: 'bind-at-counter',
  input: z.strictObject({ storeId, code: bindingCode, target: bindingTarget }),
  output: z.object({}),
});

/** Takes an item off somebody's products and tells him; `giveBack` puts it back to the one before. */
export const unbindItem = action({
  server: 'staff',
  name: 'unbind-item',
  input: z.strictObject({
    storeId,
    productId,
    /** As seen. */
    binding: z.number().int().min(1),
    reason: unbindReason,
    giveBack: z.boolean(),
  }),
  output: soldItemFile,
});
