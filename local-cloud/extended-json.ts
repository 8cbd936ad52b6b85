import { EJSON } from 'bson';

/** Thrown by the quick way, and never seen outside, where something needs the library's care. */
const odd = Symbol('not plain JSON');

const int32 = { least: -(2 ** 31), most: 2 ** 31 - 1 };
const numbered = (value: number): object => {
  if (!Number.isInteger(value)) return { $numberDouble: String(value) };
  if (value >= int32.least && value <= int32.most) return { $numberInt: String(value) };
  if (Number.isSafeInteger(value)) return { $numberLong: String(value) };
  throw odd;
};

/** What JSON itself can say, numbers told apart where `canonical`; throws `odd` at anything else. */
const plain = (value: unknown, canonical: boolean): unknown => {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return canonical ? numbered(value) : value;
  if (Array.isArray(value)) return value.map((entry) => plain(entry, canonical));
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) throw odd;
  const told: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (key === '_bsontype' || key === '__proto__') throw odd;
    told[key] = plain(entry, canonical);
  }
  return told;
};

/** As the library's `EJSON.stringify` says it: most documents are plain JSON, and the library is slow with those. */
export const toExtendedJson = (value: object, canonical: boolean): string => {
  try {
    return JSON.stringify(plain(value, canonical));
  } catch (error) {
    if (error !== odd && !(error instanceof RangeError)) throw error;
    return EJSON.stringify(value, { relaxed: !canonical });
  }
};

const whole = /^(?:0|-?[1-9]\d{0,14})$/;
const numberForms: ReadonlyMap<string, RegExp> = new Map([
  ['$numberInt', whole],
  ['$numberLong', whole],
  ['$numberDouble', /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/],
]);
/** Words of a query or an update, which are no types. */
const operators = new Set('$and $or $eq $ne $in $nin $gt $gte $lt $lte $set $unset $inc $push'.split(' '));

/** Puts numbers in the place of their canonical form; throws `odd` at every other type. */
const read = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(read);
  const fields = value as Record<string, unknown>;
  for (const [key, entry] of Object.entries(fields)) {
    const form = numberForms.get(key);
    if (form) {
      if (typeof entry !== 'string' || !form.test(entry) || Object.keys(fields).length > 1) throw odd;
      return Number(entry);
    }
    if (key === '__proto__' || (key.startsWith('$') && !operators.has(key))) throw odd;
    fields[key] = read(entry);
  }
  return fields;
};

/** As the library's `EJSON.parse` reads it. */
export const fromExtendedJson = (text: string): unknown => {
  // A field's name may hold no NUL; the library says so.
  if (text.includes('\\u0000')) return EJSON.parse(text, { relaxed: true });
  if (!text.includes('"$')) return JSON.parse(text);
  try {
    return read(JSON.parse(text));
  } catch (error) {
    if (error !== odd && !(error instanceof RangeError)) throw error;
    return EJSON.parse(text, { relaxed: true });
  }
};
