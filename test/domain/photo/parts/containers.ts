import { crc32 } from 'node:zlib';

const bytesOf = (body: Uint8Array | string): Buffer =>
  typeof body === 'string' ? Buffer.from(body, 'latin1') : Buffer.from(body);

/** A JPEG segment with its marker and length. */
export const segment = (code: number, body: Uint8Array | string): Buffer => {
  const bytes = bytesOf(body);
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
};

/** The JPEG with segments planted right after its start marker. */
export const jpegWith = (jpeg: Buffer, ...segments: readonly Buffer[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

/** A PNG chunk with length and check sum. */
export const chunk = (name: string, body: Uint8Array | string = ''): Buffer => {
  const checked = Buffer.concat([Buffer.from(name, 'latin1'), bytesOf(body)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(checked.length - 4);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32(checked));
  return Buffer.concat([length, checked, crc]);
};

/** The PNG with chunks planted right after its header. */
export const pngWith = (png: Buffer, ...chunks: readonly Buffer[]): Buffer =>
  Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);

/** A RIFF chunk with its padding. */
export const riffChunk = (name: string, body: Uint8Array | string): Buffer => {
  const bytes = bytesOf(body);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from(name), length, bytes, Buffer.alloc(bytes.length % 2)]);
};

export const riff = (...chunks: readonly Buffer[]): Buffer =>
  riffChunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]));

/** The WebP made extended, with Exif and XMP flags set and chunks planted behind the picture. */
export const webpWith = (webp: Buffer, ...chunks: readonly Buffer[]): Buffer => {
  const inside = webp.subarray(12);
  const isExtended = inside.toString('latin1', 0, 4) === 'VP8X';
  const extended = isExtended
    ? Buffer.from(inside.subarray(8, 18))
    : Buffer.from([0, 0, 0, 0, 95, 0, 0, 63, 0, 0]);
  extended[0] = (extended[0] ?? 0) | 0x0c;
  return riff(riffChunk('VP8X', extended), inside.subarray(isExtended ? 18 : 0), ...chunks);
};

/** Names of what a file is made of, in order, as an independent reader sees them. */
export const partsOf = (bytes: Uint8Array): readonly string[] => {
  const file = Buffer.from(bytes);
  const names: string[] = [];
  if (file[0] === 0x89)
    for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12)
      names.push(file.toString('latin1', at + 4, at + 8));
  else if (file[0] === 0x52)
    for (let at = 12; at < file.length; at += (file.readUInt32LE(at + 4) + 9) & ~1)
      names.push(file.toString('latin1', at, at + 4));
  else
    for (let at = 2; at < file.length - 1; at += 1) {
      const code = file[at + 1] ?? 0;
      if (file[at] !== 0xff || code === 0 || (code >= 0xd0 && code <= 0xd7)) continue;
      names.push(code.toString(16));
      if (code !== 0xd9) at += file.readUInt16BE(at + 2) + 1;
    }
  return names;
};
