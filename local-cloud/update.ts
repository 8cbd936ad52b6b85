import { failedRequest, unsupported } from './cloud-error';
import { operators } from './update-operators';
import { fromStore, isPlain, toStore, type Document, type Fields } from './value';

const makesNothing = new Set(['$unset', '$pop', '$pull', '$pullAll']);
const furthest = 1_500_000;

const pathOf = (name: string): string[] => {
  const keys = name.split('.');
  if (keys.some((key) => key === '')) throw failedRequest(`the path ${name} has an empty part`);
  if (keys.some((key) => key === '__proto__')) throw failedRequest('a field may not be called __proto__');
  const odd = keys.find((key) => key.startsWith('$'));
  if (odd !== undefined) throw unsupported(`the positional path ${name}`);
  return keys;
};

interface Place {
  readonly holder: Fields | unknown[];
  readonly key: string;
}
const isIndex = (key: string): boolean => /^(0|[1-9]\d*)$/.test(key);
const blocked = (name: string, key: string) =>
  failedRequest(`Cannot create field '${key}' in element at ${name}`);

const valueAt = ({ holder, key }: Place): unknown => {
  if (Array.isArray(holder)) return isIndex(key) ? holder[Number(key)] : undefined;
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
};

const put = ({ holder, key }: Place, value: unknown, name: string): void => {
  if (!Array.isArray(holder)) {
    holder[key] = value;
    return;
  }
  if (!isIndex(key)) throw blocked(name, key);
  const index = Number(key);
  if (index - holder.length > furthest) throw failedRequest(`can't backfill more than ${furthest} elements`);
  while (holder.length < index) holder.push(null);
  holder[index] = value;
};

/** Removed from an object; in an array `null` stays, so that its neighbours keep their places. */
const take = (place: Place): void => {
  const { holder, key } = place;
  if (!Array.isArray(holder)) delete holder[key];
  else if (valueAt(place) !== undefined) holder[Number(key)] = null;
};

/** The place that a path names; objects on the way are made where `make` says so, else there is none. */
const placeAt = (document: Fields, name: string, make: boolean): Place | undefined => {
  const keys = pathOf(name);
  const last = keys.pop() ?? name;
  let holder: Fields | unknown[] = document;
  for (const key of keys) {
    const below = valueAt({ holder, key });
    if (isPlain(below) || Array.isArray(below)) holder = below as Fields | unknown[];
    else if (!make) return undefined;
    else if (below !== undefined) throw blocked(name, key);
    else {
      const made: Fields = {};
      put({ holder, key }, made, name);
      holder = made;
    }
  }
  if (Array.isArray(holder) && !isIndex(last)) {
    if (make) throw blocked(name, last);
    return undefined;
  }
  return { holder, key: last };
};

const rename = (document: Fields, name: string, operand: unknown): void => {
  const from = placeAt(document, name, false);
  const value = from && valueAt(from);
  if (!from || value === undefined) return;
  const to = placeAt(document, String(operand), true);
  if (Array.isArray(from.holder) || Array.isArray(to?.holder))
    throw failedRequest(`The source and target field for $rename must not be array elements: ${name}`);
  take(from);
  if (to) put(to, value, String(operand));
};

const perform = (document: Fields, operator: string, name: string, operand: unknown): void => {
  if (operator === '$rename') return rename(document, name, operand);
  const place = placeAt(document, name, !makesNothing.has(operator));
  if (!place) return;
  const after = operators[operator]?.(valueAt(place), operand, name);
  if (after === undefined) take(place);
  else put(place, after, name);
};

/** One update as the SDK sends it, checked; fields outside operators are set. */
export const readUpdate = (data: Fields): Map<string, Fields> => {
  const update = new Map<string, Fields>();
  const plain: Fields = {};
  for (const [name, value] of Object.entries(data)) {
    if (!name.startsWith('$')) plain[name] = value;
    else if (name !== '$rename' && !Object.hasOwn(operators, name))
      throw unsupported(`the update operator ${name}`);
    else if (!isPlain(value)) throw failedRequest(`${name} needs an object`);
    else update.set(name, value);
  }
  if (Object.keys(plain).length > 0) update.set('$set', { ...plain, ...update.get('$set') });
  const touched: string[] = [];
  for (const [operator, fields] of update) {
    for (const [name, operand] of Object.entries(fields)) {
      if (operator === '$rename' && typeof operand !== 'string') throw failedRequest('$rename needs a name');
      for (const path of operator === '$rename' ? [name, String(operand)] : [name]) {
        pathOf(path);
        const clash = touched.find(
          (other) => `${other}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${other}.`),
        );
        if (clash !== undefined)
          throw failedRequest(`Updating the path '${path}' would create a conflict at '${clash}'`);
        if (path === '_id' || path.startsWith('_id.'))
          throw failedRequest("Mod on _id not allowed: the field '_id' is immutable");
        touched.push(path);
      }
    }
  }
  return update;
};

/** The document after the update, and whether that is another one; refuses what MongoDB refuses. */
export const applyUpdate = (
  before: Document,
  data: Fields,
  inserting = false,
): { document: Document; changed: boolean } => {
  const update = readUpdate(data);
  const body = toStore(before);
  const document = fromStore(body);
  for (const [operator, fields] of update) {
    if (operator === '$setOnInsert' && !inserting) continue;
    for (const [name, operand] of Object.entries(fields)) perform(document, operator, name, operand);
  }
  const after = toStore(document);
  return { document: fromStore(after), changed: after !== body };
};
