import { ByteReader, broken } from './byte-reader';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size of a lossy frame, from the header of its key frame. */
export const lossySize = (body: Uint8Array): Size => {
  const reader = new ByteReader(body);
  const tag = reader.u24le();
  const start = reader.u24le();
  const [width, height] = [reader.u16le() & 0x3fff, reader.u16le() & 0x3fff];
  const isKeyFrame = (tag & 1) === 0;
  if (!isKeyFrame || start !== 0x2a019d || tag >> 5 > reader.left) throw broken();
  return { width, height };
};

/** Size of a lossless frame. */
export const losslessSize = (body: Uint8Array): Size => {
  const reader = new ByteReader(body);
  const signature = reader.u8();
  const bits = reader.u32le();
  const version = bits >>> 29;
  if (signature !== 0x2f || version !== 0 || reader.left === 0) throw broken();
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
};

/** Size of the canvas that an extended file declares. */
export const canvasSize = (body: Uint8Array): Size => {
  const reader = new ByteReader(body);
  reader.take(4);
  return { width: reader.u24le() + 1, height: reader.u24le() + 1 };
};
