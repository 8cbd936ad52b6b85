import { contact } from './contact';
import { fault } from './fault';
import { day, photoId, productId, requestKey, serial, storeId, text } from './fields';
import { maxPhotosPerClaim, photoKind } from './photo';
import { category } from './product';
import * as z from './zod';

export const claimKind = z.enum(['repair', 'return', 'exchange']);
export type ClaimKind = z.output<typeof claimKind>;

/** How goods and shop come together: a visit, brought in, by courier, back to the maker, collected. */
export const way = z.enum(['visit', 'shop', 'mail', 'factory', 'pickup']);
export type Way = z.output<typeof way>;

/** Which ways there are for which kind, the commonest first. */
export const waysOf: Readonly<Record<ClaimKind, readonly Way[]>> = {
  repair: ['visit', 'shop', 'mail', 'factory'],
  return: ['shop', 'mail', 'pickup'],
  exchange: ['shop', 'mail', 'pickup'],
};

/** What the claim is about: one of my products, or as the customer describes it. */
export const claimedProduct = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('owned'),
    productId,
    /** As scanned from the name plate just now. */
    serial: serial.optional(),
  }),
  z.strictObject({
    from: z.literal('described'),
    category,
    name: text(40),
    serial: serial.optional(),
  }),
]);

/** Where it was bought: in a shop, over the internet or telephone, at the door, from somebody else, as a gift. */
export const purchaseChannel = z.enum(['shop', 'online', 'door', 'elsewhere', 'gift']);
export type PurchaseChannel = z.output<typeof purchaseChannel>;

/** Order or invoice number as printed. */
export const voucherNumber = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z][0-9A-Za-z-]{3,39}$/);

/** How it was bought, of things that are not among my products. Everything but the channel may be unknown. */
export const purchase = z.strictObject({
  channel: purchaseChannel,
  on: day.optional(),
  /** When the day is forgotten: years of use, about. */
  approxYears: z.number().int().min(0).max(30).optional(),
  voucherNumber: voucherNumber.optional(),
});
export type Purchase = z.output<typeof purchase>;

export const returnReason = z.enum([
  'quality',
  'no-reason',
  'wrong-item',
  'damaged-on-arrival',
  'not-as-described',
  'missing-parts',
]);
export type ReturnReason = z.output<typeof returnReason>;

/** Why it goes back, and what state it is in. */
export const returning = z.strictObject({
  reason: returnReason,
  /** The one-time seal or the tag. */
  seal: z.enum(['intact', 'broken', 'none']),
  packaging: z.enum(['complete', 'damaged', 'missing']),
  /** Tried out only, or used. */
  used: z.boolean(),
});
export type Returning = z.output<typeof returning>;

export const claimPhoto = z.strictObject({ photoId, kind: photoKind });
export const claimPhotos = z
  .array(claimPhoto)
  .max(maxPhotosPerClaim)
  .refine((photos) => new Set(photos.map((photo) => photo.photoId)).size === photos.length);

/** What decides what one is entitled to: enough for the live preview. */
const judged = {
  storeId,
  kind: claimKind,
  product: claimedProduct,
  purchase: purchase.optional(),
  /** Absent only on a return for which nothing is faulty. */
  fault: fault.optional(),
  /** On returns and exchanges. */
  returning: returning.optional(),
};
export const judgedForm = z.strictObject({
  ...judged,
  photoKinds: z.array(photoKind).max(maxPhotosPerClaim),
});
export type JudgedForm = z.output<typeof judgedForm>;

/** A form's words to the shop, by the path of their field. */
export const formWords = z.enum(['product.name', 'fault.words', 'wishes']);
export type FormWords = z.output<typeof formWords>;

export const claimForm = z.strictObject({
  ...judged,
  key: requestKey,
  way,
  photos: claimPhotos,
  /** What the customer would like best, in own words. */
  wishes: text(200).optional(),
  /** "Let a person look at it": then nothing is decided by the rules alone (PIPL art. 24). */
  wantsPerson: z.boolean().optional(),
  contact,
});
export type ClaimForm = z.output<typeof claimForm>;
