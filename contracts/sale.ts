import { action } from './action';
import { category, condition } from './category';
import { voucherNumber } from './claim-form';
import { conditionSheet, shownSheet } from './condition-sheet';
import { day, instant, phone, productId, requestKey, serial, storeId, text } from './fields';
import { showPhotosOutput } from './photo';
import { guarantee } from './product';
import { saleFacts, saleMode, saleTerms, serviceEntry, voucher } from './product-file';
import * as z from './zod';

const months = z.number().int().min(0).max(240);

/** Why a sale from afar can be excepted from the return without a reason (CRPL art. 25). */
export const noReasonException = z.enum([
  'made-to-order',
  'perishable',
  'digital',
  'periodical',
  'by-nature',
]);

/** What is known of a sale. Days at +08:00, money in fen, `guaranteeMonths` is the store's own promise. */
export const sale = z.strictObject({
  category,
  name: text(40),
  brand: text(20).optional(),
  model: text(40).optional(),
  serial: serial.optional(),
  condition,
  priceFen: z.number().int().min(0).max(100_000_000),
  soldOn: day,
  /** Day of the invoice where it differs. */
  invoiceOn: day.optional(),
  deliveredOn: day.optional(),
  /** When the store had set it up; then every period begins there. */
  installedOn: day.optional(),
  mode: saleMode,
  voucherNumber: voucherNumber.optional(),
  guaranteeMonths: months,
  maker: z.strictObject({ months, mainPartMonths: months.optional() }).optional(),
  /** Bought on top; counted from the end of the maker's. */
  extendedMonths: months.optional(),
  /** Marked at the sale and confirmed by the buyer. */
  exception: noReasonException.optional(),
});
export type Sale = z.output<typeof sale>;

/** Who bought it, as told at the sale: for finding it and for calling. Binds by itself nothing. */
export const buyer = z.strictObject({ name: text(20).optional(), phone: phone.optional() });
export type Buyer = z.output<typeof buyer>;

/** How a thing came to somebody, and how it left. */
export const boundBy = z.enum(['phone', 'code', 'counter', 'given-back', 'added']);
export type BoundBy = z.output<typeof boundBy>;
export const unbindReason = z.enum(['wrong-person', 'sold-on', 'asked-to', 'returned-goods']);
export type UnbindReason = z.output<typeof unbindReason>;

/** A sold item as the shop sees it. */
export const soldItem = z.object({
  id: productId,
  storeId,
  category,
  brand: z.string(),
  model: z.string(),
  name: z.string(),
  condition,
  serial: serial.optional(),
  origin: z.enum(['sale', 'import']),
  priceFen: z.number().int(),
  soldOn: day,
  /** Whether it stands under somebody's products. */
  bound: z.boolean(),
});
export type ShownSoldItem = z.output<typeof soldItem>;

export const soldItemFile = soldItem.extend({
  sale: saleFacts,
  guarantees: z.array(guarantee),
  sheet: shownSheet.optional(),
  voucher: voucher.optional(),
  /** Masked. */
  buyer: z.object({ name: z.string().optional(), phone: z.string().optional() }).optional(),
  /** Raised by every binding and unbinding; sent back with the next one. */
  binding: z.number().int(),
  /** Oldest first; who they are stays out. */
  holders: z.array(
    z.object({
      since: instant,
      until: instant.optional(),
      by: boundBy,
      /** Of the store: who bound or unbound, by name. */
      person: z.string().optional(),
      /** Set where the store took it off. */
      reason: unbindReason.optional(),
    }),
  ),
  history: z.array(serviceEntry),
});
export type SoldItemFile = z.output<typeof soldItemFile>;

/** One sale by hand. Second-hand goods need their condition sheet. The same key is the same item. */
export const addSoldItem = action({
  server: 'staff',
  name: 'add-sold-item',
  input: z.strictObject({
    storeId,
    key: requestKey,
    sale,
    sheet: conditionSheet.optional(),
    terms: saleTerms.optional(),
    buyer: buyer.optional(),
  }),
  output: soldItemFile,
});

/** Newest sale first, twenty at a time. */
export const listSoldItems = action({
  server: 'staff',
  name: 'list-sold-items',
  input: z.strictObject({
    storeId,
    /** Of the last line seen. */
    after: z.strictObject({ soldOn: day, id: productId }).optional(),
  }),
  output: z.object({ items: z.array(soldItem), more: z.boolean() }),
});

/** Looking is noted; the item's owner sees who did. */
export const getSoldItem = action({
  server: 'staff',
  name: 'get-sold-item',
  input: z.strictObject({ storeId, productId }),
  output: soldItemFile,
});

export const showItemPhotos = action({
  server: 'staff',
  name: 'show-item-photos',
  input: z.strictObject({ storeId, productId }),
  output: showPhotosOutput,
});
