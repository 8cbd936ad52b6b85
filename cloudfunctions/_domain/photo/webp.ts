import { Refusal } from '../refusal';
import { ByteReader, broken } from './byte-reader';
import { ascii, joined, u32le } from './byte-writer';
import { readOrientation, withoutPrefix, writeOrientation } from './exif-orientation';
import { looksLikeProfile } from './icc-profile';
import { checkPixels, type Picture } from './picture';
import { canvasSize, losslessSize, lossySize } from './webp-frame';

const flag = { profile: 0x20, alpha: 0x10, exif: 0x08, animation: 0x02 };

const known = new Set(['VP8X', 'ICCP', 'ALPH', 'VP8 ', 'VP8L', 'EXIF', 'ANIM', 'ANMF']);

const written = (name: string, body: Uint8Array): Uint8Array =>
  joined([ascii(name), u32le(body.length), body, new Uint8Array(body.length % 2)]);

/** The known chunks inside the RIFF envelope by name; of chunks that come twice the first counts, as decoders have it. */
const chunksOf = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const envelope = new ByteReader(bytes);
  envelope.take(4);
  const reader = new ByteReader(envelope.take(envelope.u32le()));
  reader.take(4);
  const chunks = new Map<string, Uint8Array>();
  while (reader.left > 0) {
    const name = reader.ascii(4);
    const body = reader.take(reader.u32le());
    if (body.length % 2 === 1 && reader.left > 0) reader.take(1);
    if (chunks.has(name) && name.startsWith('VP8')) throw broken();
    if (known.has(name) && !chunks.has(name)) chunks.set(name, body);
  }
  return chunks;
};

/** The one frame of a still picture. */
const frameOf = (chunks: ReadonlyMap<string, Uint8Array>) => {
  const [lossy, lossless] = [chunks.get('VP8 '), chunks.get('VP8L')];
  if (lossy && lossless) throw broken();
  if (lossy) return { chunk: written('VP8 ', lossy), ...lossySize(lossy) };
  if (lossless) return { chunk: written('VP8L', lossless), ...losslessSize(lossless) };
  throw broken();
};

const enveloped = (chunks: readonly Uint8Array[]): readonly Uint8Array[] => [
  ascii('RIFF'),
  u32le(chunks.reduce((sum, chunk) => sum + chunk.length, 4)),
  ascii('WEBP'),
  ...chunks,
];

/** Reads a WebP. Moving ones are refused: no still picture is inside, and a film is not a photo of a fault. */
export const readWebp = (bytes: Uint8Array): Picture => {
  const chunks = chunksOf(bytes);
  const extended = chunks.get('VP8X');
  if (extended) {
    const canvas = canvasSize(extended);
    checkPixels(canvas.width, canvas.height);
  }
  const flags = extended?.[0] ?? 0;
  if (flags & flag.animation || chunks.has('ANIM') || chunks.has('ANMF')) throw new Refusal('PHOTO_TYPE');

  const { chunk: frame, width, height } = frameOf(chunks);
  checkPixels(width, height);
  if (!extended) return { width, height, orientation: 1, pieces: enveloped([frame]) };

  const canvas = canvasSize(extended);
  if (extended.length !== 10 || canvas.width !== width || canvas.height !== height) throw broken();
  const profile = flags & flag.profile ? chunks.get('ICCP') : undefined;
  const keepsProfile = profile !== undefined && looksLikeProfile(profile);
  const alpha = chunks.get('ALPH');
  const exif = flags & flag.exif ? chunks.get('EXIF') : undefined;
  const orientation = exif ? readOrientation(withoutPrefix(exif)) : 1;
  const kept = (flags & flag.alpha) | (keepsProfile ? flag.profile : 0) | (orientation === 1 ? 0 : flag.exif);
  const pieces = enveloped([
    written('VP8X', joined([Uint8Array.of(kept, 0, 0, 0), extended.subarray(4)])),
    ...(keepsProfile ? [written('ICCP', profile)] : []),
    ...(alpha && chunks.has('VP8 ') ? [written('ALPH', alpha)] : []),
    frame,
    ...(orientation === 1 ? [] : [written('EXIF', writeOrientation(orientation))]),
  ]);
  return { width, height, orientation, pieces };
};
