import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Real pictures of 96 x 64 pixels, drawn by a browser or written by libvips; each is a few hundred bytes. */
export const stillPhotos = [
  'baseline.jpg',
  'progressive.jpg',
  'profile.jpg',
  'truecolour.png',
  'alpha.png',
  'palette.png',
  'lossy.webp',
  'lossy-alpha.webp',
  'lossless.webp',
  'profile.webp',
] as const;

export const typeOf = (name: string): string =>
  name.endsWith('.jpg') ? 'image/jpeg' : name.endsWith('.png') ? 'image/png' : 'image/webp';

export const photoFile = (name: string): Buffer =>
  readFileSync(join(__dirname, '../../../fixtures/photos', name));
