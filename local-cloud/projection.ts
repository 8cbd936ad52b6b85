import { failedRequest, unsupported } from './cloud-error';
import { compileQuery } from './match';
import { isPlain, type Document, type Fields } from './value';

type Tree = Map<string, Tree | true>;

const treeOf = (paths: readonly string[]): Tree => {
  const root: Tree = new Map();
  for (const path of paths) {
    const keys = path.split('.');
    let at = root;
    for (const [place, key] of keys.entries()) {
      const below = at.get(key);
      if (below === true) break;
      if (place === keys.length - 1) at.set(key, true);
      else {
        const next: Tree = below ?? new Map();
        at.set(key, next);
        at = next;
      }
    }
  }
  return root;
};

const cut = (value: unknown, tree: Tree, keep: boolean): unknown => {
  if (Array.isArray(value)) {
    return value
      .filter((entry) => !keep || (typeof entry === 'object' && entry !== null))
      .map((entry) => cut(entry, tree, keep));
  }
  if (!isPlain(value)) return value;
  const left: Fields = {};
  for (const [key, entry] of Object.entries(value)) {
    const below = tree.get(key);
    if (below === undefined) {
      if (!keep) left[key] = entry;
    } else if (below === true) {
      if (keep) left[key] = entry;
    } else if (typeof entry === 'object' && entry !== null) left[key] = cut(entry, below, keep);
    else if (!keep) left[key] = entry;
  }
  return left;
};

/** `$slice` as the SDK writes it: the first or, below nothing, the last ones; or how many after how many. */
const sliced = (list: readonly unknown[], operand: unknown): unknown[] => {
  if (typeof operand === 'number') return operand < 0 ? list.slice(operand) : list.slice(0, operand);
  const [skip, count] = Array.isArray(operand) ? (operand as unknown[]) : [];
  if (typeof skip !== 'number' || typeof count !== 'number' || count < 1)
    throw failedRequest('$slice takes a number, or a skip and a positive number');
  const from = skip < 0 ? Math.max(list.length + skip, 0) : skip;
  return list.slice(from, from + count);
};

/** The first element that fits, alone in its array; nothing where none does. */
const firstFitting = (list: readonly unknown[], operand: unknown): unknown[] => {
  const fits = compileQuery({ element: { $elemMatch: operand } });
  return list.filter((element) => fits({ element: [element] })).slice(0, 1);
};

type Shape = (list: readonly unknown[]) => unknown[];
const shapeOf = (field: string, operand: unknown): Shape | undefined => {
  if (!isPlain(operand)) return undefined;
  const [[name, value] = [], ...more] = Object.entries(operand);
  if (more.length === 0 && name === '$slice') return (list) => sliced(list, value);
  if (more.length === 0 && name === '$elemMatch') return (list) => firstFitting(list, value);
  throw unsupported(`the projection of ${field}`);
};

/** Whether arrays among the fields are cut first; a field of `$elemMatch` that nothing fits is left out. */
const shaped = (
  document: Document,
  shapes: readonly (readonly [string, Shape])[],
  exact: ReadonlySet<string>,
): Document => {
  const left: Document = { ...document };
  for (const [field, shape] of shapes) {
    const list = left[field];
    if (!Array.isArray(list)) continue;
    const after = shape(list);
    if (after.length > 0 || !exact.has(field)) left[field] = after;
    else delete left[field];
  }
  return left;
};

const flagOf = (field: string, value: unknown): boolean => {
  if (typeof value === 'number' || typeof value === 'boolean') return Boolean(value);
  throw unsupported(`the projection of ${field}`);
};

/** The named fields, or all but those named, arrays cut as asked; keys keep the document's order. */
export const project = (document: Document, projection: Fields): Fields => {
  const named = Object.entries(projection);
  if (named.length === 0) return document;
  const shapes = named.flatMap(([field, value]) => {
    const shape = shapeOf(field, value);
    if (shape && field.includes('.')) throw unsupported(`the projection of ${field}`);
    return shape ? [[field, shape] as const] : [];
  });
  const exact = new Set(
    shapes.map(([field]) => field).filter((field) => '$elemMatch' in Object(projection[field])),
  );
  const flags = named
    .filter(([, value]) => !isPlain(value))
    .map(([field, value]) => [field, flagOf(field, value)] as const);
  const fields = flags.filter(([field]) => field !== '_id');
  const id = flags.find(([field]) => field === '_id')?.[1];
  const keep = fields[0]?.[1] ?? (id === true || exact.size > 0);
  if (fields.some(([, flag]) => flag !== keep))
    throw failedRequest('a projection cannot both include and exclude');
  const paths = fields.map(([field]) => field);
  if (keep) paths.push(...shapes.map(([field]) => field));
  if (keep ? id !== false : id === false) paths.push('_id');
  return cut(shaped(document, shapes, exact), treeOf(paths), keep) as Fields;
};
