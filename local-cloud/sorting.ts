import { compareValues } from './compare';
import type { Key } from './key-encoding';
import { leavesAt } from './paths';
import type { Fields } from './value';

type Compare = (one: Fields, other: Fields) => number;

/** The value that a document is sorted by: of an array its least, descending its greatest; an empty one is missing. */
const standing = (document: Fields, { field, direction }: Key): unknown => {
  const sign = direction === 'asc' ? 1 : -1;
  const values = leavesAt(document, field.split('.'))
    .whole()
    .flatMap((value) =>
      Array.isArray(value) && value.length > 0
        ? (value as unknown[])
        : [Array.isArray(value) ? undefined : value],
    );
  return values.length === 0
    ? undefined
    : values.reduce((first, value) => (sign * compareValues(value, first) < 0 ? value : first));
};

/** Sorts as MongoDB does, documents of one rank staying as they came. */
export const sortDocuments = <Document extends Fields>(
  documents: readonly Document[],
  keys: readonly Key[],
): Document[] => {
  const kept = new Map(
    documents.map((document) => [document as Fields, keys.map((key) => standing(document, key))]),
  );
  const compare: Compare = (one, other) => {
    for (const [place, { direction }] of keys.entries()) {
      const by = compareValues(kept.get(one)?.[place], kept.get(other)?.[place]);
      if (by !== 0) return direction === 'asc' ? by : -by;
    }
    return 0;
  };
  return [...documents].sort(compare);
};
