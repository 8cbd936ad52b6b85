import { maxPhotosPerClaim, type PhotoKind } from '../../contracts/photo';
import { eventOf } from './event';
import type { Claim, EventRecord, Photo } from './records';
import { Refusal } from './refusal';

/** Gives photos to a claim: only one's own, of the same store, and not part of another claim. */
export const attach = (
  photos: readonly (Photo | undefined)[],
  to: { readonly storeId: string; readonly customerId: string; readonly claimId: string },
): Photo[] =>
  photos.map((photo) => {
    const usable = photo?.customerId === to.customerId && photo.storeId === to.storeId;
    if (!usable || (photo.claimId !== '' && photo.claimId !== to.claimId))
      throw new Refusal('PHOTO_NOT_USABLE');
    return { ...photo, claimId: to.claimId };
  });

/**
 * Adds later photos to one's claim. Those it already has stay as they are, so that sending them again changes
 * nothing. Refuses with PHOTO_LIMIT beyond nine, PHOTO_NOT_USABLE otherwise.
 */
export const addPhotos = (
  claim: Claim,
  sent: readonly { readonly photoId: string; readonly kind: PhotoKind }[],
  photos: readonly (Photo | undefined)[],
  now: string,
): { claim: Claim; photos: Photo[]; event: EventRecord } | undefined => {
  const fresh = sent.filter((one) => claim.photos.every((had) => had.photoId !== one.photoId));
  if (fresh.length === 0) return undefined;
  if (claim.photos.length + fresh.length > maxPhotosPerClaim) {
    throw new Refusal('PHOTO_LIMIT', { limit: maxPhotosPerClaim });
  }
  const ids = new Set(fresh.map((one) => one.photoId));
  const attached = attach(
    photos.filter((photo) => photo === undefined || ids.has(photo._id)),
    { storeId: claim.storeId, customerId: claim.customerId, claimId: claim._id },
  );
  const next: Claim = { ...claim, version: claim.version + 1, photos: [...claim.photos, ...fresh] };
  const event = eventOf(next, {
    at: now,
    kind: 'photos-added',
    by: 'customer',
    customerId: claim.customerId,
    photos: fresh.length,
  });
  return { claim: next, photos: attached, event };
};
