import { update as mingoUpdate, type Modifier } from 'mingo/updater';
import { failedRequest, unsupported } from './cloud-error';
import { fromStore, isPlain, toStore, type Document, type Fields } from './value';

const operators = new Set([
  '$set', '$unset', '$inc', '$mul', '$min', '$max', '$rename', '$bit', '$push', '$pop', '$pull', '$pullAll', '$addToSet', '$setOnInsert',
]); // prettier-ignore
const onNumbers = new Set(['$inc', '$mul', '$bit']);
const onArrays = new Set(['$push', '$pop', '$pull', '$pullAll', '$addToSet']);
const makesNothing = new Set(['$unset', '$pop', '$pull', '$pullAll']);

const pathOf = (name: string): string[] => {
  const keys = name.split('.');
  if (keys.some((key) => key === '')) throw failedRequest(`the path ${name} has an empty part`);
  if (keys.some((key) => key === '__proto__')) throw failedRequest('a field may not be called __proto__');
  const odd = keys.find((key) => key.startsWith('$'));
  if (odd !== undefined) throw unsupported(`the positional path ${name}`);
  return keys;
};

/** What stands at a path; throws where the path leads through something that holds no fields. */
const standing = (document: Fields, name: string, mustLead: boolean): unknown => {
  let at: unknown = document;
  for (const key of pathOf(name)) {
    if (at === undefined) return undefined;
    const numeric = /^\d+$/.test(key);
    if (Array.isArray(at) ? !numeric : !isPlain(at)) {
      if (!mustLead) return undefined;
      throw failedRequest(`Cannot create field '${key}' in element at ${name}`);
    }
    const holder = at as Record<string, unknown>;
    at = Object.hasOwn(holder, key) ? holder[key] : undefined;
  }
  return at;
};

const checkOperand = (operator: string, name: string, operand: unknown): void => {
  if ((operator === '$inc' || operator === '$mul') && typeof operand !== 'number') {
    throw failedRequest(`Cannot ${operator.slice(1)} with non-numeric argument: {${name}}`);
  }
  if (operator === '$pop' && operand !== 1 && operand !== -1) throw failedRequest('$pop expects 1 or -1');
  if (operator === '$pullAll' && !Array.isArray(operand)) throw failedRequest('$pullAll requires an array');
  if (isPlain(operand) && '$each' in operand && !Array.isArray(operand['$each'])) {
    throw failedRequest(`The argument to $each in ${operator} must be an array`);
  }
  if (operator === '$rename' && typeof operand !== 'string') throw failedRequest('$rename needs a name');
};

const checkStanding = (document: Fields, operator: string, name: string): void => {
  const now = standing(document, name, !makesNothing.has(operator) && operator !== '$rename');
  if (now === undefined) return;
  if (onNumbers.has(operator) && typeof now !== 'number') {
    throw failedRequest(`Cannot apply ${operator} to a value of non-numeric type at ${name}`);
  }
  if (onArrays.has(operator) && !Array.isArray(now)) {
    throw failedRequest(`Cannot apply ${operator} to a non-array field at ${name}`);
  }
};

/** One update as the SDK sends it, checked; fields outside operators are set. */
export const readUpdate = (data: Fields): Map<string, Fields> => {
  const update = new Map<string, Fields>();
  const plain: Fields = {};
  for (const [name, value] of Object.entries(data)) {
    if (!name.startsWith('$')) plain[name] = value;
    else if (!operators.has(name)) throw unsupported(`the update operator ${name}`);
    else if (!isPlain(value)) throw failedRequest(`${name} needs an object`);
    else update.set(name, value);
  }
  if (Object.keys(plain).length > 0) update.set('$set', { ...plain, ...update.get('$set') });
  const touched: string[] = [];
  for (const [operator, fields] of update) {
    for (const [name, operand] of Object.entries(fields)) {
      checkOperand(operator, name, operand);
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
  const fresh = update.get('$setOnInsert');
  update.delete('$setOnInsert');
  if (inserting && fresh) update.set('$set', { ...fresh, ...update.get('$set') });
  for (const [operator, fields] of update) {
    for (const [name, operand] of Object.entries(fields)) {
      checkStanding(before, operator, name);
      if (operator === '$rename') standing(before, String(operand), true);
    }
  }
  const body = toStore(before);
  const document = fromStore(body);
  const modifier = Object.fromEntries(update) as Modifier<Document>;
  if (update.size > 0) {
    try {
      mingoUpdate(document, modifier, [], {}, { cloneMode: 'deep', queryOptions: { scriptEnabled: false } });
    } catch (cause) {
      throw failedRequest(cause instanceof Error ? cause.message : String(cause));
    }
  }
  const after = toStore(document);
  return { document: fromStore(after), changed: after !== body };
};
