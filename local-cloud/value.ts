import { BSONRegExp, ObjectId } from 'bson';
import { failedRequest, unsupported } from './cloud-error';
import { fromExtendedJson, toExtendedJson } from './extended-json';

export type Fields = Record<string, unknown>;
/** A stored document; `_id` is a string, a number or an ObjectId. */
export interface Document extends Fields {
  _id: unknown;
}

const deepest = 100;

export const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const regexFrom = ({ pattern, options }: BSONRegExp): RegExp => {
  if (options.includes('x')) throw unsupported('the regular expression option x');
  try {
    return new RegExp(pattern, options.replace(/[^imsu]/g, ''));
  } catch (cause) {
    throw failedRequest(`Regular expression is invalid: ${cause instanceof Error ? cause.message : ''}`);
  }
};

const take = (value: unknown, now: number, depth: number): unknown => {
  if (depth > deepest) throw failedRequest(`nested deeper than ${deepest} levels`);
  if (value instanceof BSONRegExp) return regexFrom(value);
  if (Array.isArray(value)) return value.map((entry) => take(entry, now, depth + 1));
  if (!isPlain(value)) return value;
  const serverDate = value['$tcb_server_date'];
  if (isPlain(serverDate)) return new Date(now + Number(serverDate['offset'] ?? 0));
  const taken: Fields = {};
  for (const [key, entry] of Object.entries(value)) {
    if (key === '__proto__') throw failedRequest('a field may not be called __proto__');
    taken[key] = take(entry, now, depth + 1);
  }
  return taken;
};

/** EJSON from the wire as values: regular expressions and the server's time included. */
export const fromWire = (text: string): unknown => {
  let parsed: unknown;
  try {
    parsed = fromExtendedJson(text);
  } catch (cause) {
    throw failedRequest(`not EJSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  return take(parsed, Date.now(), 0);
};

/** An object from the wire; nothing is an empty one. */
export const fieldsFromWire = (text: unknown, what: string): Fields => {
  if (text === undefined || text === null || text === '') return {};
  const value = typeof text === 'string' ? fromWire(text) : take(text, Date.now(), 0);
  if (!isPlain(value)) throw failedRequest(`${what} is no object`);
  return value;
};

/** Canonical EJSON, as CloudBase answers documents. */
export const toWire = (value: unknown): string => toExtendedJson(value as Fields, true);

export const toStore = (document: Fields): string => toExtendedJson(document, false);
export const fromStore = (text: string): Document => fromExtendedJson(text) as Document;

/** One text per `_id`, telling the number 1 from the string "1". */
export const idKey = (id: unknown): string => {
  if (typeof id === 'string') return `s:${id}`;
  if (typeof id === 'number') return `n:${id}`;
  if (id instanceof ObjectId) return `o:${id.toHexString()}`;
  throw failedRequest('_id must be a string, a number or an ObjectId');
};

/** Every value at a dotted path, through arrays as MongoDB walks them; none where it is missing. */
export const valuesAt = (value: unknown, path: readonly string[]): unknown[] => {
  const [key, ...rest] = path;
  if (key === undefined) return [value];
  if (Array.isArray(value)) {
    if (/^\d+$/.test(key)) return valuesAt(value[Number(key)], rest).filter((found) => found !== undefined);
    return value.flatMap((entry) => (isPlain(entry) ? valuesAt(entry, path) : []));
  }
  if (!isPlain(value) || !Object.hasOwn(value, key)) return [];
  return valuesAt(value[key], rest);
};
