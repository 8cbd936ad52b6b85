import { deflateRawSync } from 'node:zlib';

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});
const crc32 = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
};

/** Sixteen and thirty-two bits, the little end first. */
const shorts = (...values: number[]): Buffer => Buffer.from(Uint16Array.from(values).buffer);
const longs = (...values: number[]): Buffer => Buffer.from(Uint32Array.from(values).buffer);

/** 1980-01-01, the format's first day: the same files are the same archive, byte for byte. */
const dosTime = shorts(0, 0x21);

/** An archive of small files as SCF takes it (PKWARE APPNOTE 4.3): names in ASCII, no folders, no extras. */
export const zip = (files: Readonly<Record<string, Buffer>>): Buffer => {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [file, bytes] of Object.entries(files)) {
    const name = Buffer.from(file, 'ascii');
    const packed = deflateRawSync(bytes, { level: 9 });
    const facts = Buffer.concat([
      shorts(20, 0, 8),
      dosTime,
      longs(crc32(bytes), packed.length, bytes.length),
      shorts(name.length, 0),
    ]);
    bodies.push(longs(0x04034b50), facts, name, packed);
    // Readable by whoever runs it.
    directory.push(
      longs(0x02014b50),
      shorts(0x314),
      facts,
      shorts(0, 0, 0),
      longs(0o100644 * 65536, offset),
      name,
    );
    offset += 4 + facts.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const count = Object.keys(files).length;
  const end = Buffer.concat([longs(0x06054b50), shorts(0, 0, count, count), longs(size, offset), shorts(0)]);
  return Buffer.concat([...bodies, ...directory, end]);
};
