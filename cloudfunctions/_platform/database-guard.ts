/*
 * The SDK's traps, refused before they reach it: `undefined` in a filter silently widens it, an empty filter
 * means everything, and an operator object from outside goes through as an operator.
 */

/** What a list may be filtered by: plain values for equality, one bound made by `before` / `after`, or a choice made by `oneOf`. */
export type FilterValue = string | number | boolean | Bound | Choice;
export type Filter = Readonly<Record<string, FilterValue>>;

/** A one-sided range on one field. */
export class Bound {
  constructor(
    readonly operator: 'lt' | 'gt',
    readonly value: string | number,
  ) {}
}
/** Any of a few values; never none, which would mean nothing at all. */
export class Choice {
  constructor(readonly values: readonly string[]) {
    if (values.length === 0 || values.length > 100) throw new Error(`a choice of ${values.length}`);
  }
}
export const oneOf = (values: readonly string[]): Choice => new Choice(values);
export const before = (value: string | number): Bound => new Bound('lt', value);
export const after = (value: string | number): Bound => new Bound('gt', value);

/** Throws on an empty filter, `undefined`, or anything that is neither a plain value, a bound nor a choice. */
export const checkFilter = (collection: string, filter: Filter): void => {
  const entries: [string, unknown][] = Object.entries(filter);
  if (entries.length === 0) throw new Error(`${collection}: an empty filter means every document`);
  for (const [field, value] of entries) {
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (!plain && !(value instanceof Bound) && !(value instanceof Choice)) {
      throw new Error(`${collection}: the filter on ${field} is ${value === null ? 'null' : typeof value}`);
    }
  }
};

/** Throws on `undefined`, on keys that the database would read as operators or paths, and on foreign objects. */
export const checkDocument = (collection: string, value: unknown, path = ''): void => {
  if (value === undefined) throw new Error(`${collection}: ${path} is undefined`);
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    value.forEach((entry, place) => checkDocument(collection, entry, `${path}[${place}]`));
    return;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(`${collection}: ${path} is no plain object`);
  for (const [key, entry] of Object.entries(value)) {
    if (key.startsWith('$') || key.includes('.')) throw new Error(`${collection}: ${path} has a key ${key}`);
    checkDocument(collection, entry, `${path}.${key}`);
  }
};

/** The index of a list's page: at most this many documents in one read, and reaching the cap fails loudly. */
export const readCap = 1_000;
