import { action } from './action';
import { category } from './category';
import { claimKind, voucherNumber, way } from './claim-form';
import { claimState } from './claim-state';
import { shownSheet } from './condition-sheet';
import { symptom } from './fault';
import { claimId, day, instant, productId, requestKey, serial, storeId, text } from './fields';
import { showPhotosOutput } from './photo';
import { product } from './product';
import { role } from './team';
import * as z from './zod';

export const saleMode = z.enum(['shop', 'online', 'door']);
export type SaleMode = z.output<typeof saleMode>;

/** What the store promises with the goods, told before the sale; the months of its guarantee stand beside it. */
export const saleTerms = z.strictObject({
  /** How it repairs. */
  ways: z.array(way).min(1).max(5),
  /** Days in which a quality fault may be returned or exchanged, and anything without a reason; 0 promises nothing. */
  returnDays: z.number().int().min(0).max(365),
  exchangeDays: z.number().int().min(0).max(365),
  noReasonDays: z.number().int().min(0).max(365),
});
export type SaleTerms = z.output<typeof saleTerms>;

/** The sale, as the shop wrote it down. */
export const saleFacts = z.object({
  mode: saleMode,
  invoiceOn: day,
  deliveredOn: day.optional(),
  installedOn: day.optional(),
  /** Given in exchange on this day: every period began anew. */
  exchangedOn: day.optional(),
  voucherNumber: voucherNumber.optional(),
});

/** The after-sales voucher: valid once the store (at the sale) and the buyer (by a tap) have confirmed it. */
export const voucher = z.object({
  terms: saleTerms,
  guaranteeMonths: z.number().int(),
  storeAt: instant,
  person: z.string().optional(),
  customerAt: instant.optional(),
  valid: z.boolean(),
});

/** A claim in the history of a thing. Of an earlier owner's only that and when it was repaired. */
export const serviceEntry = z.object({
  at: instant,
  kind: claimKind,
  state: claimState,
  symptoms: z.array(symptom),
  /** Mine: the way to it. */
  claim: z.object({ claimId, number: z.string() }).optional(),
});

/** 产品档案. `looks`: who of the store opened it, the latest first. */
export const productFile = product.extend({
  sale: saleFacts.optional(),
  sheet: shownSheet.optional(),
  voucher: voucher.optional(),
  /** Newest first. */
  history: z.array(serviceEntry),
  /** Since when it is mine here. */
  since: instant,
  looks: z.array(z.object({ at: instant, person: z.string().optional(), role: role.optional() })),
});
export type ProductFile = z.output<typeof productFile>;

export const getProduct = action({
  server: 'customer',
  name: 'get-product',
  input: z.strictObject({ productId }),
  output: productFile,
});

/** The pictures of its condition sheet. */
export const showProductPhotos = action({
  server: 'customer',
  name: 'show-product-photos',
  input: z.strictObject({ productId }),
  output: showPhotosOutput,
});

/** Something of mine that the shop has no sale record of. */
export const addProduct = action({
  server: 'customer',
  name: 'add-product',
  input: z.strictObject({
    key: requestKey,
    storeId,
    category,
    name: text(40),
    brand: text(20).optional(),
    model: text(40).optional(),
    serial: serial.optional(),
    boughtOn: day.optional(),
    /** Where the day is forgotten: years of use, about. */
    approxYears: z.number().int().min(0).max(30).optional(),
  }),
  output: product,
});

/** Takes something that I added myself off my list; what was sold to me stays. Claims about it stay as they are. */
export const removeProduct = action({
  server: 'customer',
  name: 'remove-product',
  input: z.strictObject({ productId }),
  output: z.object({}),
});

/** My half of the after-sales voucher. */
export const confirmTerms = action({
  server: 'customer',
  name: 'confirm-terms',
  input: z.strictObject({ productId }),
  output: productFile,
});
