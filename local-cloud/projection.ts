import { failedRequest, unsupported } from './cloud-error';
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
    return value.filter((entry) => !keep || typeof entry === 'object').map((entry) => cut(entry, tree, keep));
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

/** The named fields, or all but those named; keys keep the document's order. */
export const project = (document: Document, projection: Fields): Fields => {
  const named = Object.entries(projection);
  if (named.length === 0) return document;
  const wants = (value: unknown, field: string): boolean => {
    if (typeof value === 'number' || typeof value === 'boolean') return Boolean(value);
    throw unsupported(`the projection of ${field}`);
  };
  const flags = named.map(([field, value]) => [field, wants(value, field)] as const);
  const fields = flags.filter(([field]) => field !== '_id');
  const id = flags.find(([field]) => field === '_id')?.[1];
  const keep = fields[0]?.[1] ?? id === true;
  if (fields.some(([, flag]) => flag !== keep))
    throw failedRequest('a projection cannot both include and exclude');
  const paths = fields.map(([field]) => field);
  if (keep ? id !== false : id === false) paths.push('_id');
  return cut(document, treeOf(paths), keep) as Fields;
};
