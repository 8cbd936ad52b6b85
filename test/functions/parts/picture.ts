import { readFileSync } from 'node:fs';
import path from 'node:path';

const files = {
  jpeg: 'baseline.jpg',
  png: 'truecolour.png',
  webp: 'lossy.webp',
  avif: 'photo.avif',
} as const;

/** A small real picture. */
export const picture = (type: keyof typeof files): Buffer =>
  readFileSync(path.resolve(__dirname, '../../fixtures/photos', files[type]));

/** A JPEG that WeChat's stand-in recognises: the mark lies among the picture's own data, so that cleaning keeps it. */
export const markedPicture = (mark: string): Buffer => {
  const bytes = picture('jpeg');
  const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
  return Buffer.concat([bytes.subarray(0, end), Buffer.from(mark), bytes.subarray(end)]);
};
