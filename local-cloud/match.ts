import { failedRequest, unsupported } from './cloud-error';
import { compareValues, rankOf, same } from './compare';
import { evaluate } from './expressions';
import { intersects, isWithin, metres, nearOf, placeOf } from './geo';
import { schemaTest } from './json-schema';
import { leavesAt, type Leaves } from './paths';
import { typeNames } from './type-names';
import { isPlain, type Fields } from './value';

export type Matches = (document: unknown) => boolean;
/** Judges what was found at a path: each value alone, arrays by their elements and whole; `undefined` is missing. */
type Judge = (leaves: Leaves) => boolean;

const isOperatorObject = (value: unknown): value is Fields =>
  isPlain(value) && Object.keys(value).some((name) => name.startsWith('$'));

const some =
  (test: (value: unknown) => boolean): Judge =>
  ({ expanded }) =>
    expanded().some(test);
const not =
  (judge: Judge): Judge =>
  (leaves) =>
    !judge(leaves);
const all =
  (judges: readonly Judge[]): Judge =>
  (leaves) =>
    judges.every((judge) => judge(leaves));

const equals = (operand: unknown): ((value: unknown) => boolean) =>
  operand instanceof RegExp
    ? (value) => (typeof value === 'string' ? found(operand, value) : same(value, operand))
    : (value) => same(value, operand);

/** A regular expression that begins at the start, whatever was searched before. */
const found = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/** A range never leaves the type of its bound. */
const range = (operand: unknown, fits: (by: number) => boolean): Judge =>
  some((value) => rankOf(value) === rankOf(operand) && fits(compareValues(value, operand)));

const listOf = (operator: string, operand: unknown): readonly unknown[] => {
  if (!Array.isArray(operand)) throw failedRequest(`${operator} needs an array`);
  if (operator !== '$all' && operand.some(isOperatorObject))
    throw failedRequest(`cannot nest $ under ${operator}`);
  return operand;
};

const regexOf = (operand: unknown, options: unknown): RegExp => {
  const [source, flags] = operand instanceof RegExp ? [operand.source, operand.flags] : [operand, ''];
  if (typeof source !== 'string') throw failedRequest('$regex has to be a string');
  const wanted = typeof options === 'string' ? options : flags;
  if (/[^imsu]/.test(wanted)) throw unsupported(`the regular expression option ${wanted}`);
  try {
    return new RegExp(source, wanted);
  } catch (cause) {
    throw failedRequest(`Regular expression is invalid: ${cause instanceof Error ? cause.message : ''}`);
  }
};

const modulo = (operand: unknown): Judge => {
  const [divisor, rest] = listOf('$mod', operand).map((part) => Math.trunc(Number(part)));
  if (divisor === undefined || rest === undefined) throw failedRequest('malformed mod, not enough elements');
  if (divisor === 0) throw failedRequest('divisor cannot be 0');
  return some((value) => typeof value === 'number' && Math.trunc(value) % divisor === rest);
};

const size = (operand: unknown): Judge => {
  if (typeof operand !== 'number' || !Number.isInteger(operand) || operand < 0)
    throw failedRequest('$size must be a whole number');
  return ({ whole }) => whole().some((value) => Array.isArray(value) && value.length === operand);
};

/** Elements are judged as values where the condition has operators only, else as documents. */
const elements = (operand: unknown): Judge => {
  if (!isPlain(operand)) throw failedRequest('$elemMatch needs an Object');
  const names = Object.keys(operand);
  const byValue = names.length > 0 && names.every((name) => name.startsWith('$') && !logical.has(name));
  const judge = byValue ? conditionOf(operand) : undefined;
  const matches = judge ? undefined : compileQuery(operand);
  const fits = (element: unknown): boolean => {
    if (judge) return judge({ expanded: () => [element], whole: () => [element] });
    return (isPlain(element) || Array.isArray(element)) && matches?.(element) === true;
  };
  return ({ whole }) => whole().some((value) => Array.isArray(value) && value.some(fits));
};

const every = (operand: unknown): Judge => {
  const parts = listOf('$all', operand).map((part) => {
    if (isPlain(part) && '$elemMatch' in part) return elements(part['$elemMatch']);
    if (isOperatorObject(part)) throw failedRequest('no $ expressions in $all');
    return some(equals(part));
  });
  return (leaves) => parts.length > 0 && all(parts)(leaves);
};

const negated = (operand: unknown): Judge => {
  if (operand instanceof RegExp) return not(some(equals(operand)));
  if (!isOperatorObject(operand)) throw failedRequest('$not needs a regex or a document');
  return not(conditionOf(operand));
};

const near = (operand: unknown): Judge => {
  const { centre, most, least } = nearOf('', operand);
  return ({ whole }) =>
    whole().some((value) => {
      const place = placeOf(value);
      const far = place === undefined ? Number.NaN : metres(place, centre);
      return far <= most && far >= least;
    });
};
const shaped =
  (test: (value: unknown) => boolean): Judge =>
  ({ whole }) =>
    whole().some(test);

const judges: Readonly<Record<string, (operand: unknown, beside: Fields) => Judge>> = {
  $eq: (operand) => some(equals(operand)),
  $ne: (operand) => {
    if (operand instanceof RegExp) throw failedRequest("Can't have regex as arg to $ne.");
    return not(some(equals(operand)));
  },
  $gt: (operand) => range(operand, (by) => by > 0),
  $gte: (operand) => range(operand, (by) => by >= 0),
  $lt: (operand) => range(operand, (by) => by < 0),
  $lte: (operand) => range(operand, (by) => by <= 0),
  $in: (operand) => {
    const tests = listOf('$in', operand).map(equals);
    return some((value) => tests.some((test) => test(value)));
  },
  $nin: (operand) => {
    const tests = listOf('$nin', operand).map(equals);
    return not(some((value) => tests.some((test) => test(value))));
  },
  $exists: (operand) => {
    const there = some((value) => value !== undefined);
    return operand === false || operand === 0 || operand === null ? not(there) : there;
  },
  $type: (operand) => {
    const names = (Array.isArray(operand) ? operand : [operand]).map(typeNames);
    return some((value) => names.some((fits) => fits(value)));
  },
  $size: size,
  $mod: modulo,
  $all: every,
  $elemMatch: elements,
  $not: negated,
  $regex: (operand, beside) => some(textOnly(regexOf(operand, beside['$options']))),
  $options: (_operand, beside) => {
    if (!('$regex' in beside)) throw failedRequest('$options needs a $regex');
    return () => true;
  },
  $nearSphere: near,
  $near: near,
  $geoWithin: (operand) => shaped(isWithin(operand)),
  $geoIntersects: (operand) => shaped(intersects(operand)),
};
const textOnly =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && found(pattern, value);

function conditionOf(condition: unknown): Judge {
  if (!isOperatorObject(condition)) return some(equals(condition));
  const parts = Object.entries(condition).map(([name, operand]) => {
    const judge = Object.hasOwn(judges, name) ? judges[name] : undefined;
    if (!judge) throw unsupported(`the query operator ${name}`);
    return judge(operand, condition);
  });
  return all(parts);
}

const logical: ReadonlyMap<string, (parts: readonly Matches[]) => Matches> = new Map([
  ['$and', (parts: readonly Matches[]) => (document: unknown) => parts.every((part) => part(document))],
  ['$or', (parts: readonly Matches[]) => (document: unknown) => parts.some((part) => part(document))],
  ['$nor', (parts: readonly Matches[]) => (document: unknown) => !parts.some((part) => part(document))],
]);

/** Everything is true to MongoDB but false, nothing, null and zero. */
const truthy = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== 0;

const topLevel = (name: string, operand: unknown): Matches => {
  const join = logical.get(name);
  if (join) {
    if (!Array.isArray(operand) || operand.length === 0)
      throw failedRequest(`${name} must be a nonempty array`);
    return join(
      operand.map((part: unknown) => {
        if (!isPlain(part)) throw failedRequest(`${name} entries need to be full objects`);
        return compileQuery(part);
      }),
    );
  }
  if (name === '$expr') return (document) => truthy(evaluate(document as Fields, operand));
  if (name === '$jsonSchema') return schemaTest(operand);
  throw unsupported(`the query operator ${name}`);
};

/**
 * Compiles a query as MongoDB reads it. Throws on what MongoDB would refuse, and by name on what is not served.
 * Source: MongoDB's manual on query predicates; order of fields counts in comparisons of whole objects.
 */
export function compileQuery(query: Fields): Matches {
  const parts = Object.entries(query).map(([name, condition]): Matches => {
    if (name.startsWith('$')) return topLevel(name, condition);
    const judge = conditionOf(condition);
    const path = name.split('.');
    return (document) => judge(leavesAt(document, path));
  });
  return (document) => parts.every((part) => part(document));
}
