import { action } from './action';
import { claimId, customerId, instant, photoId, requestKey, storeId, ticketId } from './fields';
import * as z from './zod';

/** What a photo shows; a claim takes at most nine in all. */
export const photoKind = z.enum([
  'fault',
  'nameplate',
  /** The whole thing from the front. */
  'product',
  /** Invoice or receipt. */
  'voucher',
  'order',
  'payment',
  'warranty-card',
  'packaging',
]);
export type PhotoKind = z.output<typeof photoKind>;

/**
 * What WeChat says of a picture: still looking, harmless, to be looked at by a person, forbidden, or nothing (it did
 * not answer in time). Others than its owner see it clearly only when it is harmless, or on purpose.
 */
export const safety = z.enum(['checking', 'pass', 'review', 'risky', 'unknown']);
export type Safety = z.output<typeof safety>;

export const maxPhotosPerClaim = 9;
/** With those that the shop takes as proof. */
export const maxShownPhotos = 30;
export const maxPhotoBytes = 10 * 1024 * 1024;
export const maxPhotoPixels = 40_000_000;

/**
 * What a photo is meant for: the form with this request key, whose claim it will become; a claim that is there; or
 * the sold item that the staff's form with this key will become; the complaint that the form with this key will become;
 * the portrait of this technician.
 */
export const uploadFor = z.union([
  z.strictObject({ key: requestKey }),
  z.strictObject({ claimId }),
  z.strictObject({ itemKey: requestKey }),
  z.strictObject({ complaintKey: requestKey }),
  z.strictObject({ portraitOf: customerId }),
]);
export type UploadFor = z.output<typeof uploadFor>;

/** First half of an upload: a path only the server can name, good for one hour. */
export const startUpload = action({
  server: 'customer',
  name: 'start-upload',
  input: z.strictObject({ storeId, for: uploadFor }),
  output: z.object({
    ticketId,
    /** Where the client puts the file, below `incoming/`. */
    cloudPath: z.string(),
    expiresAt: instant,
  }),
});

/** Second half: checks type by content, size and pixel count, removes position data, keeps a copy no client can write. */
export const confirmUpload = action({
  server: 'customer',
  name: 'confirm-upload',
  input: z.strictObject({ ticketId }),
  output: z.object({ photoId, width: z.number().int(), height: z.number().int() }),
});

export const photoUrl = z.object({
  photoId,
  safety,
  /** Absent where the picture may not be shown to the one who asks. */
  url: z.string().optional(),
});
export const showPhotosOutput = z.object({
  photos: z.array(photoUrl),
  /** The URLs stop working then, at most ten minutes from now. */
  expiresAt: instant,
});

/** One's own photos, whether already part of a claim or not; those swept or not one's own are simply absent. */
export const showMyPhotos = action({
  server: 'customer',
  name: 'show-my-photos',
  input: z.strictObject({ storeId, photoIds: z.array(photoId).min(1).max(maxShownPhotos) }),
  output: showPhotosOutput,
});

/** Staff of the claim's store; forbidden pictures come without an address. */
export const showClaimPhotos = action({
  server: 'staff',
  name: 'show-claim-photos',
  input: z.strictObject({ storeId, claimId }),
  output: showPhotosOutput,
});
