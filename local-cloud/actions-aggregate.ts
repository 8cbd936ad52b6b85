import { aggregate } from 'mingo';
import { failedRequest, unsupported } from './cloud-error';
import { find } from './find';
import { listOf, textOf, type Actions } from './request';
import type { Statistics } from './statistics';
import type { Store } from './store';
import { fromWire, isPlain, toWire, type Fields } from './value';

const stages = new Set([
  '$match', '$group', '$sort', '$limit', '$skip', '$project', '$addFields', '$unwind', '$count', '$lookup',
  '$replaceRoot', '$sortByCount', '$bucket', '$bucketAuto', '$sample',
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

/** Aggregation by mingo over the documents that a leading `$match` leaves. */
export const aggregateActions = (store: Store, statistics: Statistics): Actions => ({
  'database.aggregateDocuments': (request) => {
    const collection = textOf(request, 'collectionName');
    const pipeline = listOf(request, 'stages').map((stage) => {
      const { stageKey, stageValue } = stage as { stageKey: string; stageValue: string };
      if (!stages.has(stageKey)) throw unsupported(`the aggregation stage ${stageKey}`);
      const value = fromWire(stageValue);
      checkExpression(value);
      return { [stageKey]: value };
    });
    const load = (name: string, query: Fields = {}) => find(store, statistics, { collection: name, query });
    const first = pipeline[0]?.['$match'];
    const narrowed = isPlain(first) && !('$expr' in first);
    const documents = load(collection, narrowed ? first : {});
    try {
      const list = aggregate(documents, narrowed ? pipeline.slice(1) : pipeline, {
        collectionResolver: (name) => load(name),
        scriptEnabled: false,
      });
      statistics.returned += list.length;
      return { data: { list: list.map(toWire) } };
    } catch (cause) {
      throw failedRequest(cause instanceof Error ? cause.message : String(cause));
    }
  },
});
