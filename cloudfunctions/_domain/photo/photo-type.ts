import { Refusal } from '../refusal';
import { broken } from './byte-reader';
import type { PhotoType } from './picture';

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1'];
const avifBrands = ['avif', 'avis'];
/** Writers list half a dozen brands; an endless list is an attack. */
const maxBrandBytes = 128;

const at = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length));

const brandsOf = (bytes: Uint8Array): readonly string[] => {
  const boxLength = ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0);
  const end = Math.min(boxLength, maxBrandBytes, bytes.length);
  const brands = [at(bytes, 8, 4)];
  // Bytes 12 to 15 are the version of the first brand.
  for (let start = 16; start + 4 <= end; start += 4) brands.push(at(bytes, start, 4));
  return brands;
};

/** The type by content, whatever the file is called. HEIC gets words of its own, since iPhones make it unasked. */
export const photoType = (bytes: Uint8Array): PhotoType => {
  if (bytes.length === 0) throw broken();
  if (at(bytes, 0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (at(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (at(bytes, 0, 4) === 'RIFF' && at(bytes, 8, 4) === 'WEBP') return 'image/webp';
  if (at(bytes, 4, 4) === 'ftyp') {
    const brands = brandsOf(bytes);
    const isHeic = brands.some((brand) => heicBrands.includes(brand));
    // `mif1` is the frame that HEIC and AVIF share; the second brand tells them apart.
    if (isHeic && !brands.some((brand) => avifBrands.includes(brand))) throw new Refusal('PHOTO_HEIC');
  }
  throw new Refusal('PHOTO_TYPE');
};
