import { ObjectId } from 'bson';
import { unsupported } from './cloud-error';
import { isPlain, valuesAt, type Fields } from './value';

/** Bytes whose order under memcmp is MongoDB's order of values. The first byte is the type. */
const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value === 0 ? 0 : value);
  if ((bytes[0] ?? 0) & 0x80) return inverted(bytes);
  bytes[0] = (bytes[0] ?? 0) | 0x80;
  return bytes;
};

const textEnd = Buffer.from([0, 1]);
const text = (value: string): Buffer => {
  const plain = Buffer.from(value, 'utf8');
  if (!plain.includes(0)) return Buffer.concat([plain, textEnd]);
  const bytes: number[] = [];
  for (const byte of plain) bytes.push(...(byte === 0 ? [0, 0xff] : [byte]));
  return Buffer.from([...bytes, 0, 1]);
};

const tagged = (tag: number, ...parts: Buffer[]): Buffer => Buffer.concat([Buffer.from([tag]), ...parts]);

const encode = (value: unknown): Buffer => {
  if (value === undefined || value === null) return tagged(0x05);
  if (typeof value === 'number') return tagged(0x10, number(value));
  if (typeof value === 'string') return tagged(0x20, text(value));
  if (isPlain(value)) {
    const parts = Object.entries(value).flatMap(([key, entry]) => [text(key), encode(entry)]);
    return tagged(0x30, ...parts, Buffer.from([0]));
  }
  if (Array.isArray(value)) return tagged(0x40, ...value.map(encode), Buffer.from([0]));
  if (value instanceof ObjectId) return tagged(0x50, value.id);
  if (typeof value === 'boolean') return tagged(0x58, Buffer.from([value ? 1 : 0]));
  if (value instanceof Date) return tagged(0x60, number(value.getTime()));
  throw unsupported(`a value of type ${Object.prototype.toString.call(value)} in an index or a sort`);
};

const inverted = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => ~byte & 0xff));

export type Direction = 'asc' | 'desc';

export const encodeKey = (value: unknown, direction: Direction): Buffer =>
  direction === 'asc' ? encode(value) : inverted(encode(value));

/** The first key after all keys that begin with this one. */
export const after = (prefix: Buffer): Buffer => {
  for (let end = prefix.length - 1; end >= 0; end -= 1) {
    const byte = prefix[end] ?? 0xff;
    if (byte !== 0xff) return Buffer.concat([prefix.subarray(0, end), Buffer.from([byte + 1])]);
  }
  return Buffer.alloc(64, 0xff);
};

/** The bracket of a value's type, since a range never leaves its type. */
export const bracket = (value: unknown, direction: Direction): Buffer =>
  encodeKey(value, direction).subarray(0, 1);

const entriesOf = (document: Fields, field: string): { values: unknown[]; many: boolean } => {
  const found = valuesAt(document, field.split('.'));
  const many = found.length > 1 || found.some(Array.isArray);
  const values = found.flatMap((value) => (Array.isArray(value) && value.length > 0 ? value : [value]));
  return { values: values.length > 0 ? values : [undefined], many };
};

export interface Key {
  readonly field: string;
  readonly direction: Direction;
}

/** All keys of a document under an index, and whether an array made more than one of a field. */
export const keysOf = (document: Fields, keys: readonly Key[]): { rows: Buffer[]; many: boolean } => {
  let rows = [Buffer.alloc(0)];
  let anyMany = false;
  for (const { field, direction } of keys) {
    const { values, many } = entriesOf(document, field);
    anyMany ||= many;
    const encoded = new Map(
      values.map((value) => {
        const bytes = encodeKey(value, direction);
        return [bytes.toString('latin1'), bytes] as const;
      }),
    );
    rows = rows.flatMap((row) => [...encoded.values()].map((bytes) => Buffer.concat([row, bytes])));
  }
  return { rows, many: anyMany };
};
