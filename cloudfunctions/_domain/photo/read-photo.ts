import { maxPhotoBytes } from '../../../contracts/photo';
import { Refusal } from '../refusal';
import { readJpeg } from './jpeg';
import { photoType } from './photo-type';
import type { PhotoType, Picture } from './picture';
import { readPng } from './png';
import { readWebp } from './webp';

const readers: Readonly<Record<PhotoType, (bytes: Uint8Array) => Picture>> = {
  'image/jpeg': readJpeg,
  'image/png': readPng,
  'image/webp': readWebp,
};

/** Type and contents of a photo; refuses with one of the five PHOTO_ codes and never decodes a pixel. */
export const readPhoto = (bytes: Uint8Array): Picture & { readonly type: PhotoType } => {
  if (bytes.length > maxPhotoBytes)
    throw new Refusal('PHOTO_TOO_LARGE', { limit: maxPhotoBytes / 1024 / 1024 });
  const type = photoType(bytes);
  return { type, ...readers[type](bytes) };
};
