import { BSONRegExp, ObjectId } from 'bson';
import { isPlain } from './value';

const regex = 11;

/** Where a value's type stands in MongoDB's order; values of one rank compare with each other. */
export const rankOf = (value: unknown): number => {
  if (value === undefined || value === null) return 1;
  if (typeof value === 'number') return 2;
  if (typeof value === 'string') return 3;
  if (Array.isArray(value)) return 5;
  if (value instanceof ObjectId) return 7;
  if (typeof value === 'boolean') return 8;
  if (value instanceof Date) return 9;
  if (value instanceof RegExp || value instanceof BSONRegExp) return regex;
  return isPlain(value) ? 4 : 12;
};

const ordered = <T extends number | string | boolean>(one: T, other: T): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** Strings compare by their bytes in UTF-8, which is not JavaScript's order above U+FFFF. */
const text = (one: string, other: string): number =>
  one === other ? 0 : Buffer.compare(Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8'));

const textOfRegex = (value: unknown): string =>
  value instanceof BSONRegExp ? `${value.pattern}\0${value.options}` : String(value);

/** Fields one by one as they stand: the type, then the name, then the value; so the order of fields matters. */
const fields = (one: readonly (readonly [string, unknown])[], other: typeof one): number => {
  for (const [place, [name, value]] of one.entries()) {
    const opposite = other[place];
    if (!opposite) return 1;
    const by =
      ordered(rankOf(value), rankOf(opposite[1])) ||
      text(name, opposite[0]) ||
      compareValues(value, opposite[1]);
    if (by !== 0) return by;
  }
  return one.length - other.length;
};

const numbers = (one: number, other: number): number => {
  if (Number.isNaN(one) || Number.isNaN(other))
    return Number(Number.isNaN(other)) - Number(Number.isNaN(one));
  return ordered(one, other);
};

/** MongoDB's order of values across types; missing and null are one. Source: its manual, "BSON comparison order". */
export const compareValues = (one: unknown, other: unknown): number => {
  const by = ordered(rankOf(one), rankOf(other));
  if (by !== 0) return by;
  if (typeof one === 'number' && typeof other === 'number') return numbers(one, other);
  if (typeof one === 'string' && typeof other === 'string') return text(one, other);
  if (typeof one === 'boolean' && typeof other === 'boolean') return ordered(one, other);
  if (one instanceof Date && other instanceof Date) return numbers(one.getTime(), other.getTime());
  if (one instanceof ObjectId && other instanceof ObjectId) return Buffer.compare(one.id, other.id);
  if (Array.isArray(one) && Array.isArray(other))
    return fields([...one.entries()].map(asField), [...other.entries()].map(asField));
  if (isPlain(one) && isPlain(other)) return fields(Object.entries(one), Object.entries(other));
  if (rankOf(one) === regex) return text(textOfRegex(one), textOfRegex(other));
  return rankOf(one) === 1 ? 0 : text(JSON.stringify(one), JSON.stringify(other));
};
const asField = ([, value]: readonly [number, unknown]) => ['', value] as const;

/** Whether two values are one to MongoDB: null and missing are, `{a, b}` and `{b, a}` are not. */
export const same = (one: unknown, other: unknown): boolean => compareValues(one, other) === 0;
