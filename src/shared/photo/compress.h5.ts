import { Refused } from '../cloud/refused';
import { isHeic } from './first-bytes';
import { fit, longestSide, mostBytes, patiently, qualities } from './fit';

const encode = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));

const smaller = async (file: Blob, path: string): Promise<string> => {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    if (file.size <= mostBytes && Math.max(picture.width, picture.height) <= longestSide) return path;
    const canvas = Object.assign(document.createElement('canvas'), fit(picture.width, picture.height));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    let last: Blob | null = null;
    for (const quality of qualities) {
      last = await encode(canvas, quality);
      if (last !== null && last.size <= mostBytes) break;
    }
    return last === null ? path : URL.createObjectURL(last);
  } finally {
    picture.close();
  }
};

/**
 * A photo small enough for the line, upright, as JPEG; the original when the browser cannot.
 * Refuses HEIC, which neither this browser nor the shop can open.
 */
export const compress = async (path: string): Promise<string> => {
  const file = await (await fetch(path)).blob();
  if (isHeic(new Uint8Array(await file.slice(0, 12).arrayBuffer()))) throw new Refused('PHOTO_HEIC', '');
  return patiently(smaller(file, path), path);
};
