import { Context } from 'mingo';
import { Aggregator } from 'mingo/aggregator';
import { Lazy, type Iterator } from 'mingo/lazy';
import * as accumulators from 'mingo/operators/accumulator';
import * as stages from 'mingo/operators/pipeline';
import * as projections from 'mingo/operators/projection';
import * as windows from 'mingo/operators/window';
import type { Options } from 'mingo/types';
import { failedRequest } from './cloud-error';
import { expressions } from './expressions';
import { compileQuery } from './match';
import { sortDocuments } from './sorting';
import { isPlain, type Fields } from './value';

const fields = (value: unknown): Fields => (isPlain(value) ? value : {});

const match = (documents: Iterator, query: unknown): Iterator => {
  if (!isPlain(query)) throw failedRequest('the match filter must be an expression in an object');
  return documents.filter(compileQuery(query));
};

const sort = (documents: Iterator, order: unknown): Iterator => {
  const keys = Object.entries(fields(order)).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1)
      throw failedRequest('$sort key ordering must be 1 (for ascending) or -1 (for descending)');
    return { field, direction: direction === 1 ? 'asc' : 'desc' } as const;
  });
  if (keys.length === 0) throw failedRequest('$sort stage must have at least one sort key');
  return documents.transform((all: Fields[]) => Lazy(sortDocuments(all, keys)));
};

/** Fields that were there keep their order, `_id` first; new ones follow. */
const inOrder = (before: Fields, after: Fields): Fields => {
  const kept = ['_id', ...Object.keys(before)].filter((name) => Object.hasOwn(after, name));
  return Object.fromEntries(
    [...new Set([...kept, ...Object.keys(after)])].map((name) => [name, after[name]]),
  );
};
const project = (documents: Iterator, shape: unknown, options: Options): Iterator =>
  documents.map((document: Fields) => {
    const [after] = stages.$project(Lazy([document]), fields(shape), options).collect<Fields>();
    return inOrder(document, after ?? {});
  });

const { $out: _out, $merge: _merge, $documents: _documents, ...reading } = stages;

const context = Context.init({
  accumulator: accumulators,
  expression: expressions,
  pipeline: { ...reading, $match: match, $sort: sort, $project: project },
  projection: projections,
  window: windows,
} as never);

/** Runs the stages; `load` gives the documents of another collection. Where the engine strays from MongoDB, ours stands in. */
export const aggregate = (
  documents: readonly Fields[],
  pipeline: readonly Fields[],
  load: (collection: string) => Fields[],
): Fields[] =>
  new Aggregator([...pipeline], { context, collectionResolver: load, scriptEnabled: false }).run<Fields>(
    documents,
  );
