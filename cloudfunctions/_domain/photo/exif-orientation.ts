import { Refusal } from '../refusal';
import { ByteReader } from './byte-reader';
import { ascii, joined, u16, u32 } from './byte-writer';

const orientationTag = 0x0112;
const short = 3;

const search = (tiff: Uint8Array): number => {
  const reader = new ByteReader(tiff);
  const order = reader.ascii(2);
  if (order !== 'II' && order !== 'MM') return 1;
  const next16 = () => (order === 'II' ? reader.u16le() : reader.u16());
  const next32 = () => (order === 'II' ? reader.u32le() : reader.u32());
  if (next16() !== 42) return 1;
  reader.at = next32();
  for (let entries = next16(); entries > 0; entries -= 1) {
    const [tag, type, count, value] = [next16(), next16(), next32(), next16()];
    reader.at += 2;
    if (tag === orientationTag) return type === short && count === 1 && value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
};

/** How the picture must be turned (1 to 8, 1 is upright), from a TIFF block as Exif holds it; a damaged block says 1. */
export const readOrientation = (tiff: Uint8Array): number => {
  try {
    return search(tiff);
  } catch (caught) {
    // Exif is thrown away anyhow, so damage inside it must not cost the customer the photo.
    if (caught instanceof Refusal) return 1;
    throw caught;
  }
};

/** The smallest TIFF block that says how to turn the picture, and nothing else. 26 bytes. */
export const writeOrientation = (orientation: number): Uint8Array =>
  joined([
    ascii('MM\0*'),
    u32(8),
    u16(1),
    joined([u16(orientationTag), u16(short), u32(1), u16(orientation), u16(0)]),
    u32(0),
  ]);

/** Exif as some writers store it: with `Exif\0\0` in front of the TIFF block. */
export const exifPrefix = 'Exif\0\0';

/** Sees through the prefix that belongs to JPEG only but is found everywhere. */
export const withoutPrefix = (exif: Uint8Array): Uint8Array =>
  String.fromCharCode(...exif.subarray(0, 6)) === exifPrefix ? exif.subarray(6) : exif;
