import { isPlain } from './value';

/** What a path leads to in a document. */
export interface Leaves {
  /** Each value, of an array also each element; `undefined` where an object lacks the field. */
  readonly expanded: () => readonly unknown[];
  /** Each value as it stands. */
  readonly whole: () => readonly unknown[];
}

/** Every object of an array is followed, and so is the element that the path names by its place. */
const throughArray = (list: readonly unknown[], path: readonly string[]): unknown[] => {
  const [key, ...rest] = path;
  return list.flatMap((element, place) => {
    const found = isPlain(element) ? throughObject(element, path) : [];
    if (key !== String(place)) return found;
    if (Array.isArray(element) && rest.length > 0) return [...found, ...throughArray(element, rest)];
    return rest.length === 0 || isPlain(element) ? [...found, ...throughObject(element, rest)] : found;
  });
};

function throughObject(value: unknown, path: readonly string[]): unknown[] {
  const [key, ...rest] = path;
  if (key === undefined) return [value];
  if (!isPlain(value)) return [undefined];
  const at = Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(at) && rest.length > 0 ? throughArray(at, rest) : throughObject(at, rest);
}

/** Follows a dotted path as MongoDB does: through every object of an array, and by number into it. */
export const leavesAt = (document: unknown, path: readonly string[]): Leaves => {
  const whole = () =>
    Array.isArray(document) ? throughArray(document, path) : throughObject(document, path);
  return {
    whole,
    expanded: () =>
      whole().flatMap((value) => (Array.isArray(value) ? [...(value as unknown[]), value] : [value])),
  };
};
