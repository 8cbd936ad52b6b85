import type { PhotoTrouble } from '../photo/upload-queue';
import { refusals } from './refusals';

/** Short enough for a tile. */
const short: Partial<Record<PhotoTrouble, string>> = {
  PHOTO_HEIC: 'HEIC 打不开',
  PHOTO_TYPE: '格式不行',
  PHOTO_TOO_LARGE: '太大了',
  PHOTO_TOO_MANY_PIXELS: '尺寸太大',
  PHOTO_BROKEN: '打不开',
  lost: '找不到了',
};

/** On the tile of a photo that did not arrive. */
export const photoTroubleShort = (trouble: PhotoTrouble): string => short[trouble] ?? '没传上去';

/** Below the tiles: what happened and what to do. */
export const photoTroubleWords = (trouble: PhotoTrouble): string => {
  if (trouble === 'network') return '网不好，没传上去。点照片重传，先交工单也行。';
  if (trouble === 'lost') return '这张照片手机里找不到了，删掉重新选一张。';
  return (refusals[trouble] ?? refusals.DEFECT).replace('{limit}', '10');
};
