import type { OutputOf } from '../../contracts/action';
import type { showMyPhotos } from '../../contracts/photo';
import type { Photo } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';

/** Seconds that a picture's address works: ten minutes, less what a slow call may take. */
const life = 590;

/** Temporary addresses of pictures that the caller may see. */
export const photoUrls = async (
  cloud: Cloud,
  photos: readonly Photo[],
): Promise<OutputOf<typeof showMyPhotos>> => {
  const expiresAt = new Date(Date.parse(cloud.now) + life * 1_000).toISOString();
  if (photos.length === 0) return { photos: [], expiresAt };
  const urls = await cloud.files.temporaryUrls(
    photos.map((photo) => photo.path),
    life,
  );
  return {
    photos: photos.flatMap((photo, place) => {
      const url = urls[place];
      return url ? [{ photoId: photo._id, url }] : [];
    }),
    expiresAt,
  };
};
