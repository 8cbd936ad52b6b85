import { BSONRegExp, ObjectId } from 'bson';
import { failedRequest } from './cloud-error';
import { isPlain } from './value';

type Is = (value: unknown) => boolean;

const isNumber: Is = (value) => typeof value === 'number';
const whole = (value: unknown): value is number => Number.isInteger(value);
const isInt: Is = (value) => whole(value) && Math.abs(value) < 2 ** 31;

/** Numbers lie here as JavaScript keeps them: which of int, long and double was written is told by the value. */
const kinds: Readonly<Record<string, Is>> = {
  double: (value) => isNumber(value) && !whole(value),
  string: (value) => typeof value === 'string',
  object: isPlain,
  array: Array.isArray,
  objectId: (value) => value instanceof ObjectId,
  bool: (value) => typeof value === 'boolean',
  date: (value) => value instanceof Date,
  null: (value) => value === null,
  regex: (value) => value instanceof RegExp || value instanceof BSONRegExp,
  int: isInt,
  long: (value) => whole(value) && !isInt(value),
  number: isNumber,
};
const codes: Readonly<Record<number, string>> = {
  1: 'double', 2: 'string', 3: 'object', 4: 'array', 7: 'objectId', 8: 'bool', 9: 'date', 10: 'null', 11: 'regex',
  16: 'int', 18: 'long',
}; // prettier-ignore

/** The test for a BSON type by its name or number; throws on an unknown one. */
export const typeNames = (name: unknown): Is => {
  const known = typeof name === 'number' ? codes[name] : name;
  const is = typeof known === 'string' && Object.hasOwn(kinds, known) ? kinds[known] : undefined;
  if (!is) throw failedRequest(`Unknown type name alias: ${String(name)}`);
  return is;
};
