import { ByteReader, broken } from './byte-reader';
import { ascii, joined } from './byte-writer';
import { readOrientation, withoutPrefix, writeOrientation } from './exif-orientation';
import { Pieces, checkPixels, type Picture } from './picture';
import { type Chunk, nextChunk, writtenChunk } from './png-chunks';

/** Extras that change how the pixels look, each with its longest honest length; everything else goes. */
const longest: Readonly<Record<string, number>> = {
  tRNS: 256,
  gAMA: 4,
  cHRM: 32,
  sRGB: 1,
  pHYs: 9,
  sBIT: 4,
  bKGD: 6,
};
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** The profile without the name that its writer gave it. */
const namelessProfile = (body: Uint8Array): Uint8Array | undefined => {
  const end = body.indexOf(0);
  return end < 1 || end > 79 ? undefined : writtenChunk('iCCP', joined([ascii('icc'), body.subarray(end)]));
};

const header = (chunk: Chunk): { width: number; height: number; colour: number } => {
  const reader = new ByteReader(chunk.body);
  const [width, height, depth, colour] = [reader.u32(), reader.u32(), reader.u8(), reader.u8()];
  const [compression, filter, interlace] = [reader.u8(), reader.u8(), reader.u8()];
  if (chunk.name !== 'IHDR' || reader.left > 0 || !chunk.crcFits()) throw broken();
  if (!depths[colour]?.includes(depth) || compression !== 0 || filter !== 0 || interlace > 1) throw broken();
  checkPixels(width, height);
  return { width, height, colour };
};

/** Reads a PNG up to its end chunk, keeping the chunks that a decoder needs. */
class PngReader {
  private readonly reader: ByteReader;
  private readonly pieces = new Pieces();
  private readonly kept = new Set<string>();
  private orientation = 1;
  private dataBytes = 0;
  private isInsideData = false;

  constructor(bytes: Uint8Array) {
    this.reader = new ByteReader(bytes);
    this.pieces.keep(this.reader.take(8));
  }

  read(): Picture {
    const first = nextChunk(this.reader);
    const { width, height, colour } = header(first);
    this.pieces.keep(first.whole);
    let chunk = nextChunk(this.reader);
    for (; chunk.name !== 'IEND'; chunk = nextChunk(this.reader)) {
      if (chunk.name === 'IDAT') this.data(chunk);
      else if (/^[A-Z]/.test(chunk.name)) this.critical(chunk);
      else this.ancillary(chunk);
      this.isInsideData = chunk.name === 'IDAT';
    }
    const isWhole = chunk.body.length === 0 && chunk.crcFits() && this.dataBytes > 0;
    if (!isWhole || (colour === 3 && !this.kept.has('PLTE'))) throw broken();
    this.pieces.keep(chunk.whole);
    return { width, height, orientation: this.orientation, pieces: this.pieces.all };
  }

  /** Data chunks stand together; a second group would be a second picture. */
  private data(chunk: Chunk): void {
    if ((this.kept.has('IDAT') && !this.isInsideData) || !chunk.crcFits()) throw broken();
    this.dataBytes += chunk.body.length;
    this.keep('IDAT', chunk.whole);
  }

  private critical(chunk: Chunk): void {
    const isFit = chunk.name === 'PLTE' && chunk.body.length <= 768 && chunk.body.length % 3 === 0;
    if (!isFit || this.kept.has('PLTE') || !chunk.crcFits()) throw broken();
    this.keep('PLTE', chunk.whole);
  }

  /** A damaged extra is dropped, as decoders do, and costs nobody the photo. */
  private ancillary({ name, body, whole, crcFits }: Chunk): void {
    const isExtra = name === 'eXIf' || name === 'iCCP' || body.length <= (longest[name] ?? -1);
    if (!isExtra || this.kept.has(name) || !crcFits()) return;
    if (name === 'eXIf') {
      this.orientation = readOrientation(withoutPrefix(body));
      if (this.orientation !== 1) this.keep(name, writtenChunk(name, writeOrientation(this.orientation)));
    } else if (name === 'iCCP') {
      const profile = namelessProfile(body);
      if (profile) this.keep(name, profile);
    } else this.keep(name, whole);
  }

  private keep(name: string, whole: Uint8Array): void {
    this.kept.add(name);
    this.pieces.keep(whole);
  }
}

/** Reads a PNG; of an animation the still picture stays, which every PNG has. */
export const readPng = (bytes: Uint8Array): Picture => new PngReader(bytes).read();
