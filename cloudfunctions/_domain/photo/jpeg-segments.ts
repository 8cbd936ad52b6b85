import { ByteReader, broken } from './byte-reader';

/** Marker codes, the byte after 0xFF. */
export const marker = {
  sof0: 0xc0,
  sof2: 0xc2,
  dht: 0xc4,
  sof15: 0xcf,
  rst0: 0xd0,
  rst7: 0xd7,
  eoi: 0xd9,
  sos: 0xda,
  dqt: 0xdb,
  dri: 0xdd,
  app0: 0xe0,
  app1: 0xe1,
  app2: 0xe2,
  app14: 0xee,
  app15: 0xef,
  com: 0xfe,
} as const;

/** The next marker; any number of fill bytes 0xFF may stand before it. */
export const nextMarker = (reader: ByteReader): number => {
  if (reader.u8() !== 0xff) throw broken();
  let code = reader.u8();
  while (code === 0xff) code = reader.u8();
  return code;
};

/** The body of a segment, whose length counts its own two bytes. */
export const segmentBody = (reader: ByteReader): Uint8Array => reader.take(reader.u16() - 2);

/** Compressed picture data up to the next marker that is neither a stuffed zero nor a restart. */
export const scanData = (reader: ByteReader): Uint8Array => {
  const { bytes, at: start } = reader;
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1];
    if (code === undefined) break;
    const inside = code === 0 || code === 0xff || (code >= marker.rst0 && code <= marker.rst7);
    if (!inside) return reader.take(at - start);
  }
  throw broken();
};

/** Quantisation tables fill their segment exactly, so that nothing hides behind them. */
export const checkQuantisation = (body: Uint8Array): void => {
  const reader = new ByteReader(body);
  do reader.take(reader.u8() >> 4 === 0 ? 64 : 128);
  while (reader.left > 0);
};

/** Huffman tables fill their segment exactly. */
export const checkHuffman = (body: Uint8Array): void => {
  const reader = new ByteReader(body);
  do {
    reader.u8();
    reader.take(reader.take(16).reduce((sum, count) => sum + count, 0));
  } while (reader.left > 0);
};
