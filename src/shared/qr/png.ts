const four = (value: number): readonly number[] => [
  (value >>> 24) & 255,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 of a chunk (PNG 2nd edition, annex D). */
const crc = (bytes: readonly number[]): number =>
  ~bytes.reduce((sum, byte) => (crcTable[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8), 0xffffffff);

/** Adler-32, at the end of a zlib stream (RFC 1950). */
const adler = (bytes: readonly number[]): number => {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
};

const chunk = (name: string, data: readonly number[]): readonly number[] => {
  const named = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...data];
  return [...four(data.length), ...named, ...four(crc(named))];
};

/** One stored block, at most 65,535 bytes (RFC 1951, 3.2.4): nothing is won by packing a picture this small. */
const stored = (bytes: readonly number[]): readonly number[] => {
  if (bytes.length > 65_535) throw new Error('Too large for one block');
  const [low, high] = [bytes.length & 255, bytes.length >> 8];
  return [0x78, 0x01, 1, low, high, low ^ 255, high ^ 255, ...bytes, ...four(adler(bytes))];
};

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A square picture of black and white as PNG, one bit a pixel. */
export const greyPng = (
  side: number,
  isDark: (row: number, column: number) => boolean,
): readonly number[] => {
  const lines: number[] = [];
  for (let row = 0; row < side; row++) {
    lines.push(0);
    for (let left = 0; left < side; left += 8) {
      let byte = 0;
      for (let bit = 0; bit < 8; bit++)
        byte = byte * 2 + (left + bit < side && isDark(row, left + bit) ? 0 : 1);
      lines.push(byte);
    }
  }
  return [
    ...signature,
    ...chunk('IHDR', [...four(side), ...four(side), 1, 0, 0, 0, 0]),
    ...chunk('IDAT', stored(lines)),
    ...chunk('IEND', []),
  ];
};
