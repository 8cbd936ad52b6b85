import { readFileSync } from 'node:fs';
import { fit } from '../../../src/shared/photo/fit';
import { isHeic } from '../../../src/shared/photo/first-bytes';

const begins = (brand: string): Uint8Array => Uint8Array.from([0, 0, 0, 24, ...Buffer.from(`ftyp${brand}`)]);

describe('before a photo is sent', () => {
  it.each(['heic', 'heix', 'mif1', 'hevc'])('%s is known as HEIC by its first bytes', (brand) => {
    expect(isHeic(begins(brand))).toBe(true);
  });

  it.each(['baseline.jpg', 'lossy.webp', 'palette.png', 'photo.avif'])('%s is not', (name) => {
    expect(isHeic(readFileSync(`test/fixtures/photos/${name}`).subarray(0, 12))).toBe(false);
  });

  it('is brought down to 1,920 pixels and never up', () => {
    expect(fit(4000, 3000)).toEqual({ width: 1920, height: 1440 });
    expect(fit(3000, 4000)).toEqual({ width: 1440, height: 1920 });
    expect(fit(800, 600)).toEqual({ width: 800, height: 600 });
  });
});
