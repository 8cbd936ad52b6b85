import type { ByteReader } from './byte-reader';
import { ascii, joined, u32 } from './byte-writer';
import { crc32 } from './crc32';

export interface Chunk {
  readonly name: string;
  readonly body: Uint8Array;
  readonly whole: Uint8Array;
  readonly crcFits: () => boolean;
}

/** The next chunk, whatever it is; its check sum is only computed when asked for. */
export const nextChunk = (reader: ByteReader): Chunk => {
  const start = reader.at;
  const length = reader.u32();
  const checked = reader.take(4 + length);
  const crc = reader.u32();
  return {
    name: String.fromCharCode(...checked.subarray(0, 4)),
    body: checked.subarray(4),
    whole: reader.bytes.subarray(start, reader.at),
    crcFits: () => crc32(checked) === crc,
  };
};

/** A chunk of one's own. */
export const writtenChunk = (name: string, body: Uint8Array): Uint8Array => {
  const checked = joined([ascii(name), body]);
  return joined([u32(body.length), checked, u32(crc32(checked))]);
};
