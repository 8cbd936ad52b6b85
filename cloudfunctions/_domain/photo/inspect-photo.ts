import type { PhotoType } from './picture';
import { readPhoto } from './read-photo';

export interface InspectedPhoto {
  readonly type: PhotoType;
  /** As shown, after turning. */
  readonly width: number;
  readonly height: number;
}

/**
 * Says what a photo is, by its content. Refuses PHOTO_TYPE, PHOTO_HEIC, PHOTO_TOO_LARGE, PHOTO_TOO_MANY_PIXELS
 * and PHOTO_BROKEN.
 */
export const inspectPhoto = (bytes: Uint8Array): InspectedPhoto => {
  const { type, width, height, orientation } = readPhoto(bytes);
  const isTurned = orientation >= 5;
  return { type, width: isTurned ? height : width, height: isTurned ? width : height };
};
