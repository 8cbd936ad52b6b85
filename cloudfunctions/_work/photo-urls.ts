import type { OutputOf } from '../../contracts/action';
import type { showMyPhotos } from '../../contracts/photo';
import { safetyOf } from '../_domain/picture-safety';
import type { Photo } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';

/** Seconds that a picture's address works: ten minutes, less what a slow call may take. */
const life = 590;

/**
 * Temporary addresses of pictures that the caller may see. To others than its owner a forbidden picture comes without
 * one; a picture whose file is gone does not come at all.
 */
export const photoUrls = async (
  cloud: Cloud,
  photos: readonly Photo[],
  shownTo: 'owner' | 'others',
): Promise<OutputOf<typeof showMyPhotos>> => {
  const expiresAt = new Date(Date.parse(cloud.now) + life * 1_000).toISOString();
  const kept = (photo: Photo) => shownTo === 'others' && safetyOf(photo) === 'risky';
  const shown = photos.filter((photo) => !kept(photo));
  const paths = shown.map((photo) => photo.path);
  const urls = paths.length === 0 ? [] : await cloud.files.temporaryUrls(paths, life);
  const urlOf = new Map(shown.map((photo, place) => [photo._id, urls[place] ?? '']));
  return {
    photos: photos.flatMap((photo) => {
      const told = { photoId: photo._id, safety: safetyOf(photo) };
      const url = urlOf.get(photo._id);
      if (url === undefined) return [told];
      return url === '' ? [] : [{ ...told, url }];
    }),
    expiresAt,
  };
};
