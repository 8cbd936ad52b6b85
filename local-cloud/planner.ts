import { ObjectId } from 'bson';
import { after, bracket, encodeKey, type Key } from './key-encoding';
import type { KeptIndex } from './store';
import { isPlain, type Fields } from './value';

/** Keys from `from` up to, not including, `to`. */
export interface Span {
  readonly from: Buffer;
  readonly to: Buffer;
}
export type Plan =
  | { readonly by: 'ids'; readonly ids: readonly unknown[] }
  | {
      readonly by: 'index';
      readonly index: KeptIndex;
      readonly spans: readonly Span[];
      /** Which way the index gives the order that was asked for, if it does. */
      readonly sorted: 'forward' | 'backward' | 'no';
    }
  | { readonly by: 'scan' };

type Conditions = ReadonlyMap<string, readonly unknown[]>;

const widest = 100;
const scalar = (value: unknown): boolean =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  value instanceof Date ||
  value instanceof ObjectId;

/** What must hold of each field, gathered through `$and`. */
const gather = (query: Fields, into = new Map<string, unknown[]>()): Conditions => {
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(condition)) {
      for (const part of condition) if (isPlain(part)) gather(part, into);
    } else if (!field.startsWith('$')) {
      into.set(field, [...(into.get(field) ?? []), condition]);
    }
  }
  return into;
};

/** The values a field may have: one for equality, several for `$in`; none where neither is asked. */
const fixed = (conditions: readonly unknown[] | undefined): readonly unknown[] | undefined => {
  let several: readonly unknown[] | undefined;
  for (const condition of conditions ?? []) {
    if (scalar(condition)) return [condition];
    if (!isPlain(condition)) continue;
    if ('$eq' in condition && scalar(condition['$eq'])) return [condition['$eq']];
    const among: unknown = condition['$in'];
    if (Array.isArray(among) && among.length <= widest * 10 && among.every(scalar)) several ??= among;
  }
  return several;
};

interface Bound {
  readonly value: unknown;
  readonly inclusive: boolean;
}
const bounds = (conditions: readonly unknown[] | undefined): { low?: Bound; high?: Bound } => {
  const found: { low?: Bound; high?: Bound } = {};
  for (const condition of conditions ?? []) {
    if (!isPlain(condition)) continue;
    for (const [operator, value] of Object.entries(condition)) {
      if (value === null || !scalar(value)) continue;
      if (operator === '$gt' || operator === '$gte') found.low ??= { value, inclusive: operator === '$gte' };
      if (operator === '$lt' || operator === '$lte') found.high ??= { value, inclusive: operator === '$lte' };
    }
  }
  return found;
};

const join = (prefix: Buffer, value: unknown, key: Key) =>
  Buffer.concat([prefix, encodeKey(value, key.direction)]);

const narrowed = (prefix: Buffer, key: Key, low: Bound | undefined, high: Bound | undefined): Span => {
  const [first, last] = key.direction === 'asc' ? [low, high] : [high, low];
  const type = Buffer.concat([prefix, bracket((low ?? high)?.value, key.direction)]);
  const edge = (bound: Bound, past: boolean) => {
    const at = join(prefix, bound.value, key);
    return past ? after(at) : at;
  };
  return {
    from: first ? edge(first, !first.inclusive) : type,
    to: last ? edge(last, last.inclusive) : after(type),
  };
};

const planFor = (index: KeptIndex, conditions: Conditions, order: readonly Key[]) => {
  let prefixes = [Buffer.alloc(0)];
  let matched = 0;
  for (const key of index.keys) {
    const values = fixed(conditions.get(key.field));
    if (!values || prefixes.length * values.length > widest) break;
    prefixes = prefixes.flatMap((prefix) => values.map((value) => join(prefix, value, key)));
    matched += 1;
  }
  const next = index.keys[matched];
  const range = next ? bounds(conditions.get(next.field)) : {};
  // Of an array each bound may be met by another element, so only one of them narrows.
  const low = range.low;
  const high = index.many && low ? undefined : range.high;
  const ranged = next !== undefined && (low !== undefined || high !== undefined);
  const spans = prefixes.map((prefix) =>
    ranged
      ? narrowed(prefix, next, low, high)
      : { from: prefix, to: prefix.length > 0 ? after(prefix) : Buffer.alloc(64, 0xff) },
  );
  const wanted = order.filter(({ field }) => fixed(conditions.get(field))?.length !== 1);
  const rest = index.keys.slice(matched);
  const follows = (turn: boolean) =>
    !index.many &&
    spans.length <= 1 &&
    wanted.every(({ field, direction }, place) => {
      const key = rest[place];
      return key?.field === field && (key.direction === direction) !== turn;
    });
  const sorted = follows(false) ? 'forward' : follows(true) ? 'backward' : 'no';
  const gives = order.length > 0 && sorted !== 'no';
  const score = matched * 4 + (ranged ? 2 : 0) + (gives ? 1 : 0);
  return { score, plan: { by: 'index', index, spans, sorted } as const };
};

/** Equality prefix, one range and the order on one index; else by id; else everything. */
export const planQuery = (query: Fields, order: readonly Key[], indexes: readonly KeptIndex[]): Plan => {
  const conditions = gather(query);
  const ids = fixed(conditions.get('_id'));
  if (ids)
    return { by: 'ids', ids: [...new Set(ids)].filter((id) => id !== null && typeof id !== 'boolean') };
  const plans = indexes
    .map((index) => planFor(index, conditions, order))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  return plans[0]?.plan ?? { by: 'scan' };
};
