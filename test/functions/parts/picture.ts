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
