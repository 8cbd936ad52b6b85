import type { claimPhoto } from '../../contracts/claim-form';
import { maxPhotosPerClaim, maxShownPhotos } from '../../contracts/photo';
import type * as z from '../../contracts/zod';
import type { Claim } from './claim-record';
import type { Photo } from './records';
import { Refusal } from './refusal';

export type SentPhoto = z.output<typeof claimPhoto>;

/** Unclaimed photos are swept after 24 hours; an hour between the two rules leaves no moment for both. */
const usableFor = 23 * 3_600_000;

/**
 * Checks that each photo sent is there, one's own, of this store and taken for this claim or item.
 * Refuses with PHOTO_NOT_USABLE.
 */
export const checkPhotos = (
  sent: readonly { readonly photoId: string }[],
  photos: readonly Photo[],
  to: { readonly storeId: string; readonly customerId: string; readonly for: string },
  now: string,
): void => {
  const isUsable = (photo: Photo | undefined) =>
    photo?.customerId === to.customerId &&
    photo.storeId === to.storeId &&
    photo.for === to.for &&
    (photo.settled || Date.parse(now) - Date.parse(photo.createdAt) < usableFor);
  if (sent.some(({ photoId }) => !isUsable(photos.find((one) => one._id === photoId))))
    throw new Refusal('PHOTO_NOT_USABLE');
};

/**
 * Later photos for a claim: those that it does not have yet, so that sending them again changes nothing.
 * Refuses with PHOTO_LIMIT beyond `limit`, nine where nothing more was asked for; PHOTO_NOT_USABLE otherwise.
 */
export const freshPhotos = (
  claim: Claim,
  sent: readonly SentPhoto[],
  photos: readonly Photo[],
  now: string,
  limit = maxPhotosPerClaim,
): SentPhoto[] => {
  const fresh = sent.filter((one) => claim.photos.every((had) => had.photoId !== one.photoId));
  if (claim.photos.length + fresh.length > limit) {
    throw new Refusal('PHOTO_LIMIT', { limit });
  }
  checkPhotos(fresh, photos, { ...claim, for: claim._id }, now);
  return fresh;
};

/**
 * The claim with photos that staff took for it; those it has already stay as they are. Refuses with PHOTO_NOT_USABLE,
 * PHOTO_LIMIT.
 */
export const shopPhotos = (
  claim: Claim,
  doer: { readonly customerId: string; readonly at: string },
  sent: readonly SentPhoto[],
  photos: readonly Photo[],
): Claim => {
  const fresh = sent.filter((one) => claim.photos.every((had) => had.photoId !== one.photoId));
  if (claim.photos.length + fresh.length > maxShownPhotos)
    throw new Refusal('PHOTO_LIMIT', { limit: maxShownPhotos });
  const { storeId, _id } = claim;
  checkPhotos(fresh, photos, { storeId, customerId: doer.customerId, for: _id }, doer.at);
  const added = fresh.map((one) => ({ ...one, by: 'shop' as const }));
  return { ...claim, photos: [...claim.photos, ...added] };
};
