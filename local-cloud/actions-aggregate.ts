import { aggregate } from './aggregation';
import { CloudError, failedRequest, unsupported } from './cloud-error';
import { find } from './find';
import { geoNear } from './geo-near';
import { listOf, textOf, type Actions } from './request';
import type { Statistics } from './statistics';
import type { Store } from './store';
import { fromWire, isPlain, toWire, type Document, type Fields } from './value';

const stages = new Set([
  '$match', '$group', '$sort', '$limit', '$skip', '$project', '$addFields', '$set', '$unset', '$unwind', '$count',
  '$lookup', '$graphLookup', '$unionWith', '$facet', '$replaceRoot', '$replaceWith', '$sortByCount', '$bucket',
  '$bucketAuto', '$sample', '$redact', '$setWindowFields', '$geoNear',
]); // prettier-ignore
const refused = ['$function', '$where', '$accumulator'];

const checkExpression = (value: unknown): void => {
  if (Array.isArray(value)) value.forEach(checkExpression);
  else if (isPlain(value)) {
    for (const [name, entry] of Object.entries(value)) {
      if (refused.includes(name)) throw unsupported(`the operator ${name}`);
      checkExpression(entry);
    }
  }
};

/** Aggregation over the documents that a leading `$match` leaves. */
export const aggregateActions = (store: Store, statistics: Statistics): Actions => ({
  'database.aggregateDocuments': (request) => {
    const collection = textOf(request, 'collectionName');
    const pipeline = listOf(request, 'stages').map((stage): Fields => {
      const { stageKey, stageValue } = stage as { stageKey: string; stageValue: string };
      if (!stages.has(stageKey)) throw unsupported(`the aggregation stage ${stageKey}`);
      const value = fromWire(stageValue);
      checkExpression(value);
      return { [stageKey]: value };
    });
    const load = (name: string, query: Fields = {}): Document[] =>
      find(store, statistics, { collection: name, query });
    const [first = {}, ...rest] = pipeline;
    const run = (): Fields[] => {
      const others = (name: string) => (store.has(name) ? load(name) : []);
      const { $match: match, $geoNear: near } = first;
      if (isPlain(near)) {
        const { query } = near;
        return aggregate(geoNear(load(collection, isPlain(query) ? query : {}), near), rest, others);
      }
      if (isPlain(match)) return aggregate(load(collection, match), rest, others);
      return aggregate(load(collection), pipeline, others);
    };
    try {
      const list = run();
      statistics.returned += list.length;
      return { data: { list: list.map(toWire) } };
    } catch (cause) {
      if (cause instanceof CloudError) throw cause;
      throw failedRequest(cause instanceof Error ? cause.message : String(cause));
    }
  },
});
