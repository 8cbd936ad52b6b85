/** 31.2304 N, 121.4737 E as Exif writes it: degrees, minutes and hundredths of a second. */
export const placeBytes = Buffer.from([31, 0, 0, 0, 1, 0, 0, 0, 13, 0, 0, 0, 1, 0, 0, 0, 0x88, 0x0b, 0, 0]);
export const canary = 'CANARY-7731-who-made-this';

const entry = (tag: number, type: number, count: number, value: number): Buffer => {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16LE(tag, 0);
  bytes.writeUInt16LE(type, 2);
  bytes.writeUInt32LE(count, 4);
  bytes.writeUInt32LE(value, 8);
  return bytes;
};
const directory = (...entries: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from([entries.length, 0]), ...entries, Buffer.alloc(4)]);

const main = (orientation: number, placesAt: number, nameAt: number): Buffer =>
  directory(
    entry(0x010e, 2, canary.length, nameAt),
    entry(0x0112, 3, 1, orientation),
    entry(0x8825, 4, 1, placesAt),
  );
const places = (dataAt: number): Buffer =>
  directory(entry(1, 2, 2, 0x4e), entry(2, 5, 3, dataAt), entry(3, 2, 2, 0x45));

/** A TIFF block as a phone writes it: which way up, who made it, and where. */
export const exifOf = (orientation: number): Buffer => {
  const placesAt = 8 + main(0, 0, 0).length;
  const dataAt = placesAt + places(0).length;
  const nameAt = dataAt + placeBytes.length;
  return Buffer.concat([
    Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]),
    main(orientation, placesAt, nameAt),
    places(dataAt),
    placeBytes,
    Buffer.from(canary),
  ]);
};

/** The value of the orientation tag in a clean file, found by its bytes; undefined where there is none. */
export const orientationIn = (bytes: Uint8Array): number | undefined => {
  const at = Buffer.from(bytes).indexOf(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1]));
  return at === -1 ? undefined : bytes[at + 9];
};
