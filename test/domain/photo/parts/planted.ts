import { chunk, jpegWith, pngWith, riffChunk, segment, webpWith } from './containers';
import { canary, exifOf } from './exif';
import { typeOf } from './photo-file';

const xmp = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${canary}</x:xmpmeta>`;
const prefixed = (exif: Buffer): Buffer => Buffer.concat([Buffer.from('Exif\0\0'), exif]);

/** The picture as a phone would have written it: turned, placed, described, in every way its container knows. */
export const planted = (name: string, file: Buffer, orientation: number): Buffer => {
  const exif = exifOf(orientation);
  switch (typeOf(name)) {
    case 'image/jpeg':
      return jpegWith(
        file,
        segment(0xe1, prefixed(exif)),
        segment(0xe1, xmp),
        segment(0xe2, `MPF\0${canary}`),
        segment(0xe5, canary),
        segment(0xed, `Photoshop 3.0\0${canary}`),
        segment(0xfe, canary),
      );
    case 'image/png':
      return pngWith(
        file,
        chunk('eXIf', exif),
        chunk('tEXt', `Author\0${canary}`),
        chunk('zTXt', `Raw\0\0${canary}`),
        chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${xmp}`),
        chunk('tIME', Uint8Array.of(7, 234, 11, 22, 1, 2, 3)),
        chunk('prVt', canary),
      );
    default:
      return webpWith(file, riffChunk('EXIF', exif), riffChunk('XMP ', xmp), riffChunk('NOTE', canary));
  }
};
