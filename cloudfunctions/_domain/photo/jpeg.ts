import { Refusal } from '../refusal';
import { ByteReader, broken } from './byte-reader';
import { ascii, joined, u16 } from './byte-writer';
import { exifPrefix, readOrientation, writeOrientation } from './exif-orientation';
import { looksLikeProfile } from './icc-profile';
import { checkHuffman, checkQuantisation, marker, nextMarker, scanData, segmentBody } from './jpeg-segments';
import { Pieces, checkPixels, type Picture } from './picture';

/** Cameras write about ten scans; thousands of tiny ones keep a decoder busy for minutes. */
const maxScans = 100;
const profilePrefix = 'ICC_PROFILE\0';

const segment = (code: number, ...body: readonly Uint8Array[]): Uint8Array => {
  const whole = joined(body);
  return joined([Uint8Array.of(0xff, code), u16(whole.length + 2), whole]);
};

const startsWith = (body: Uint8Array, prefix: string): boolean =>
  String.fromCharCode(...body.subarray(0, prefix.length)) === prefix;

/** Reads a JPEG file from its first to its end marker, keeping the segments that a decoder needs. */
class JpegReader {
  private readonly reader: ByteReader;
  private readonly pieces = new Pieces();
  private size: { width: number; height: number } | undefined;
  private orientation: number | undefined;
  private scans = 0;
  private profileParts = 0;

  constructor(bytes: Uint8Array) {
    this.reader = new ByteReader(bytes);
    this.pieces.keep(this.reader.take(2));
  }

  read(): Picture {
    for (let code = nextMarker(this.reader); code !== marker.eoi; code = nextMarker(this.reader))
      this.segment(code, segmentBody(this.reader));
    if (!this.size || this.scans === 0) throw broken();
    this.pieces.keep(Uint8Array.of(0xff, marker.eoi));
    return { ...this.size, orientation: this.orientation ?? 1, pieces: this.pieces.all };
  }

  private segment(code: number, body: Uint8Array): void {
    if (code >= marker.app0 && code <= marker.app15) return this.application(code, body);
    if (code === marker.com) return;
    if (code === marker.dqt) checkQuantisation(body);
    else if (code === marker.dht) checkHuffman(body);
    else if (code === marker.sos) return this.scan(body);
    else if (code >= marker.sof0 && code <= marker.sof15) this.frame(code, body);
    else if (code !== marker.dri || body.length !== 2) throw broken();
    this.pieces.keep(segment(code, body));
  }

  private frame(code: number, body: Uint8Array): void {
    const reader = new ByteReader(body);
    const [precision, height, width, components] = [reader.u8(), reader.u16(), reader.u16(), reader.u8()];
    // Arithmetic, lossless and 12-bit pictures are JPEG on paper; no phone shows them.
    if (code > marker.sof2 || precision !== 8) throw new Refusal('PHOTO_TYPE');
    if (this.size || reader.left !== components * 3 || components === 0) throw broken();
    checkPixels(width, height);
    this.size = { width, height };
  }

  private scan(body: Uint8Array): void {
    this.scans += 1;
    const parts = new ByteReader(body).u8();
    if (!this.size || this.scans > maxScans || body.length !== 4 + parts * 2) throw broken();
    this.pieces.keep(segment(marker.sos, body), scanData(this.reader));
  }

  private application(code: number, body: Uint8Array): void {
    // Cut to what the two headers define: a JFIF thumbnail would be a second, uncleaned picture.
    if (code === marker.app0 && startsWith(body, 'JFIF\0') && body.length >= 14)
      this.pieces.keep(segment(code, body.subarray(0, 12), Uint8Array.of(0, 0)));
    else if (code === marker.app14 && startsWith(body, 'Adobe') && body.length >= 12)
      this.pieces.keep(segment(code, body.subarray(0, 12)));
    else if (code === marker.app2 && startsWith(body, profilePrefix)) this.profile(body);
    else if (code === marker.app1 && startsWith(body, exifPrefix)) this.exif(body);
  }

  private profile(body: Uint8Array): void {
    const part = body[profilePrefix.length];
    if (part !== this.profileParts + 1) return;
    if (part === 1 && !looksLikeProfile(body.subarray(profilePrefix.length + 2))) return;
    this.profileParts = part;
    this.pieces.keep(segment(marker.app2, body));
  }

  private exif(body: Uint8Array): void {
    // Decoders look at the first block only, and only before the first scan.
    if (this.orientation !== undefined || this.scans > 0) return;
    this.orientation = readOrientation(body.subarray(exifPrefix.length));
    if (this.orientation === 1) return;
    this.pieces.keep(segment(marker.app1, ascii(exifPrefix), writeOrientation(this.orientation)));
  }
}

/** Reads a JPEG; refuses what is cut off, malformed or too big. */
export const readJpeg = (bytes: Uint8Array): Picture => new JpegReader(bytes).read();
