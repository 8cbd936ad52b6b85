import { action } from './action';
import { contact, maskedContact } from './contact';
import { began, fault, symptom } from './fault';
import { claimId, instant, photoId, productId, requestKey, serial, storeId, text } from './fields';
import { maxPhotosPerClaim, photoKind } from './photo';
import { category } from './product';
import * as z from './zod';

export const claimKind = z.enum(['repair']);
export const claimState = z.enum(['submitted', 'reviewing']);
export type ClaimState = z.output<typeof claimState>;

/** What the claim is about: one of my products, or as the customer describes it. */
export const claimedProduct = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('owned'), productId }),
  z.strictObject({
    from: z.literal('described'),
    category,
    name: text(40),
    serial: serial.optional(),
  }),
]);

const claimPhoto = z.strictObject({ photoId, kind: photoKind });
const claimPhotos = z
  .array(claimPhoto)
  .max(maxPhotosPerClaim)
  .refine((photos) => new Set(photos.map((photo) => photo.photoId)).size === photos.length);

/** A claim on one line. */
export const claimSummary = z.object({
  id: claimId,
  storeId,
  /** What people read out on the telephone, such as `RX-7K3M2-Q`. */
  number: z.string(),
  kind: claimKind,
  state: claimState,
  productName: z.string(),
  category,
  symptoms: z.array(symptom),
  submittedAt: instant,
  /** When the shop answers by its own promise, counted in opening hours. */
  answerBy: instant,
});
export type ClaimSummary = z.output<typeof claimSummary>;

/** One line of the history; `by` says whose act it was. */
export const claimEvent = z.object({
  version: z.number().int(),
  at: instant,
  kind: z.enum(['submitted', 'photos-added', 'review-begun']),
  by: z.enum(['customer', 'staff']),
  /** Staff by name; customers are "you". */
  person: z.string().optional(),
  photos: z.number().int().optional(),
  /** Set when a rule asked for another person and the store has nobody else. */
  fallback: z.literal('nobody-else').optional(),
});
export type ClaimEvent = z.output<typeof claimEvent>;

export const claimDetail = claimSummary.extend({
  version: z.number().int(),
  began,
  errorCode: z.string().optional(),
  words: z.string().optional(),
  serial: z.string().optional(),
  contact: maskedContact,
  photos: z.array(z.object({ photoId, kind: photoKind })),
  /** Oldest first. */
  events: z.array(claimEvent),
});
export type ClaimDetail = z.output<typeof claimDetail>;

/** 我要报修. The same key is the same claim, however often the form is sent. */
export const submitClaim = action({
  server: 'customer',
  name: 'submit-claim',
  input: z.strictObject({
    key: requestKey,
    storeId,
    kind: claimKind,
    product: claimedProduct,
    fault,
    photos: claimPhotos,
    contact,
  }),
  output: claimSummary,
});

/** Photos that were still on their way when the claim was sent, or that come later. */
export const addPhotos = action({
  server: 'customer',
  name: 'add-photos',
  input: z.strictObject({ claimId, photos: claimPhotos.min(1) }),
  output: claimDetail,
});

/** 我的进度: newest first, over all stores of the customer, twenty at a time. */
export const listClaims = action({
  server: 'customer',
  name: 'list-claims',
  input: z.strictObject({
    /** `submittedAt` and id of the last line seen. */
    after: z.strictObject({ submittedAt: instant, id: claimId }).optional(),
  }),
  output: z.object({ claims: z.array(claimSummary), more: z.boolean() }),
});

export const getClaim = action({
  server: 'customer',
  name: 'get-claim',
  input: z.strictObject({ claimId }),
  output: claimDetail,
});
