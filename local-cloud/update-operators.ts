import { failedRequest, unsupported } from './cloud-error';
import { compareValues, same } from './compare';
import { compileQuery } from './match';
import { sortDocuments } from './sorting';
import { isPlain, type Fields } from './value';

/** What a field holds afterwards; `undefined` is nothing. */
export type Operator = (now: unknown, operand: unknown, field: string) => unknown;

const numbers =
  (operator: string, combine: (now: number, operand: number) => number): Operator =>
  (now = 0, operand, field) => {
    if (typeof operand !== 'number')
      throw failedRequest(`Cannot ${operator} with non-numeric argument: {${field}}`);
    if (typeof now !== 'number')
      throw failedRequest(`Cannot apply $${operator} to a value of non-numeric type at ${field}`);
    return combine(now, operand);
  };

const arrayAt = (operator: string, now: unknown, field: string): unknown[] => {
  if (now === undefined) return [];
  if (!Array.isArray(now)) throw failedRequest(`Cannot apply ${operator} to a non-array field at ${field}`);
  return now as unknown[];
};
const eachOf = (
  operator: string,
  operand: unknown,
  allowed: readonly string[],
): { each: unknown[]; beside: Fields } => {
  if (!isPlain(operand) || !('$each' in operand)) return { each: [operand], beside: {} };
  const { $each: each, ...beside } = operand;
  if (!Array.isArray(each)) throw failedRequest(`The argument to $each in ${operator} must be an array`);
  const odd = Object.keys(beside).find((name) => !allowed.includes(name));
  if (odd !== undefined) throw failedRequest(`Unrecognized clause in ${operator}: ${odd}`);
  return { each: each as unknown[], beside };
};

const sorted = (list: readonly unknown[], order: unknown): unknown[] => {
  if (order === 1 || order === -1) {
    return [...list].sort((one, other) => order * compareValues(one, other));
  }
  if (!isPlain(order)) throw failedRequest('The $sort is invalid: use 1/-1 to sort the whole element');
  const keys = Object.entries(order).map(
    ([field, direction]) =>
      ({ field: `element.${field}`, direction: direction === 1 ? 'asc' : 'desc' }) as const,
  );
  return sortDocuments(
    list.map((element) => ({ element })),
    keys,
  ).map(({ element }) => element);
};

const push: Operator = (now, operand, field) => {
  const { each, beside } = eachOf('$push', operand, ['$position', '$sort', '$slice']);
  const list = [...arrayAt('$push', now, field)];
  const { $position: position = list.length, $sort: order, $slice: slice } = beside;
  if (typeof position !== 'number' || !Number.isInteger(position))
    throw failedRequest('The value for $position must be an integer value');
  list.splice(position, 0, ...each);
  const after = order === undefined ? list : sorted(list, order);
  if (slice === undefined) return after;
  if (typeof slice !== 'number' || !Number.isInteger(slice))
    throw failedRequest('The value for $slice must be an integer value');
  return slice < 0 ? after.slice(slice) : after.slice(0, slice);
};

const addToSet: Operator = (now, operand, field) => {
  const { each } = eachOf('$addToSet', operand, []);
  return each.reduce<unknown[]>(
    (list, value) => (list.some((one) => same(one, value)) ? list : [...list, value]),
    [...arrayAt('$addToSet', now, field)],
  );
};

/** Objects are conditions on the elements' fields, or by operators on the elements; everything else is equality. */
const pull: Operator = (now, operand, field) => {
  if (now === undefined) return undefined;
  const byFields = isPlain(operand) && !Object.keys(operand).some((name) => name.startsWith('$'));
  const document = byFields ? compileQuery(operand) : undefined;
  const value = byFields ? undefined : compileQuery({ element: operand });
  return arrayAt('$pull', now, field).filter((element) => {
    if (document) return !(isPlain(element) && document(element));
    // An element that is an array is met whole, not by what is in it.
    return value?.({ element: Array.isArray(element) ? [element] : element }) !== true;
  });
};

const pullAll: Operator = (now, operand, field) => {
  if (!Array.isArray(operand)) throw failedRequest('$pullAll requires an array');
  if (now === undefined) return undefined;
  return arrayAt('$pullAll', now, field).filter((element) => !operand.some((one) => same(one, element)));
};

const pop: Operator = (now, operand, field) => {
  if (operand !== 1 && operand !== -1) throw failedRequest('$pop expects 1 or -1');
  if (now === undefined) return undefined;
  const list = arrayAt('$pop', now, field);
  return operand === 1 ? list.slice(0, -1) : list.slice(1);
};

const bits: Readonly<Record<string, (now: number, operand: number) => number>> = {
  and: (now, operand) => now & operand,
  or: (now, operand) => now | operand,
  xor: (now, operand) => now ^ operand,
};
const bit: Operator = (now = 0, operand, field) => {
  const steps = Object.entries(isPlain(operand) ? operand : {});
  if (steps.length === 0) throw failedRequest(`The $bit modifier is not compatible with a ${typeof operand}`);
  return steps.reduce((value, [name, by]) => {
    const step = Object.hasOwn(bits, name) ? bits[name] : undefined;
    if (!step || typeof by !== 'number' || !Number.isInteger(by))
      throw failedRequest(
        `The $bit modifier only supports 'and', 'or', and 'xor' of whole numbers, not ${name}`,
      );
    if (typeof value !== 'number' || !Number.isInteger(value))
      throw failedRequest(`Cannot apply $bit to a value of non-integral type at ${field}`);
    if (Math.max(Math.abs(value), Math.abs(by)) >= 2 ** 31) throw unsupported('$bit on more than 32 bits');
    return step(value, by);
  }, now);
};

/** The operators that turn the value of one field into another. */
export const operators: Readonly<Record<string, Operator>> = {
  $set: (_now, operand) => operand,
  $setOnInsert: (_now, operand) => operand,
  $unset: () => undefined,
  $inc: numbers('inc', (now, operand) => now + operand),
  $mul: numbers('mul', (now, operand) => now * operand),
  $min: (now, operand) => (now === undefined || compareValues(operand, now) < 0 ? operand : now),
  $max: (now, operand) => (now === undefined || compareValues(operand, now) > 0 ? operand : now),
  $bit: bit,
  $push: push,
  $addToSet: addToSet,
  $pull: pull,
  $pullAll: pullAll,
  $pop: pop,
};
