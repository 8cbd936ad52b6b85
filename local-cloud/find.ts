import { Query } from 'mingo';
import type { Connection } from './data-folder';
import { sortKey, type Key } from './key-encoding';
import { planQuery, type Plan } from './planner';
import { checkQuery } from './query-check';
import type { Statistics } from './statistics';
import type { Store } from './store';
import { fromStore, idKey, type Document, type Fields } from './value';

export interface Search {
  readonly collection: string;
  readonly query: Fields;
  readonly order?: readonly Key[];
  readonly offset?: number;
  readonly limit?: number;
}
/** What a transaction wrote and nobody else sees: `undefined` is removed. */
export type Overlay = ReadonlyMap<
  string,
  { readonly collection: string; readonly document: Document | undefined }
>;
export interface View {
  readonly connection: Connection;
  readonly overlay?: Overlay;
}
interface Body {
  readonly body: string;
}

const step = 128;

/** The documents that a plan leads to, read in portions so that a full page ends the reading. */
function* candidates(store: Store, plan: Plan, { collection, limit, offset }: Search, { connection }: View) {
  if (plan.by === 'ids') {
    const found = plan.ids.flatMap((id) => store.get(collection, id, connection) ?? []);
    for (const { document } of found.sort((one, other) => one.seq - other.seq)) yield document;
    return;
  }
  const portion = Math.min(limit === undefined ? step : limit + (offset ?? 0), 1000);
  if (plan.by === 'scan') {
    const read = store.sql(
      'SELECT seq, body FROM document WHERE coll=? AND seq>? ORDER BY seq LIMIT ?',
      connection,
    );
    for (let last = 0; ;) {
      const rows = read.all(collection, last, portion) as (Body & { seq: number })[];
      for (const row of rows) yield fromStore(row.body);
      if (rows.length < portion) return;
      last = rows.at(-1)?.seq ?? last;
    }
  }
  const way = plan.sorted === 'backward' ? 'DESC' : 'ASC';
  const entries = store.sql(
    `SELECT seq FROM entry WHERE coll=? AND name=? AND key>=? AND key<? ORDER BY key ${way}, seq ${way} LIMIT ? OFFSET ?`,
    connection,
  );
  const body = store.sql('SELECT body FROM document WHERE seq=?', connection);
  const seen = new Set<number>();
  for (const { from, to } of plan.spans) {
    for (let skip = 0; ; skip += portion) {
      const rows = entries.all(collection, plan.index.name, from, to, portion, skip) as { seq: number }[];
      for (const { seq } of rows) {
        if (seen.has(seq)) continue;
        seen.add(seq);
        const row = body.get(seq) as Body | undefined;
        if (row) yield fromStore(row.body);
      }
      if (rows.length < portion) break;
    }
  }
}

const note = (search: Search, plan: Plan, sorts: boolean): string | undefined => {
  const fields = Object.keys(search.query).join(', ');
  // Who asks for everything, in no order, asks for nothing that an index could give.
  if (plan.by === 'scan' && fields === '' && !sorts) return undefined;
  if (plan.by === 'scan') return `${search.collection}: scan for {${fields}}`;
  if (plan.by !== 'index' || !sorts || plan.sorted !== 'no') return undefined;
  const order = (search.order ?? []).map(({ field, direction }) => `${field} ${direction}`).join(', ');
  return `${search.collection}: sort without index by {${order}} for {${fields}}`;
};

/** Documents that match, in the order asked for or as they were inserted. */
export const find = (store: Store, statistics: Statistics, search: Search, view?: View): Document[] => {
  const { collection, query, order = [], offset = 0, limit } = search;
  store.need(collection);
  checkQuery(query);
  const at = view ?? { connection: store.connection };
  const matcher = new Query(query, { scriptEnabled: false });
  const plan = planQuery(query, order, store.indexesOf(collection));
  const why = note(search, plan, order.length > 0);
  if (why !== undefined) statistics.unindexed.add(why);
  const written = new Map([...(at.overlay ?? [])].filter(([, entry]) => entry.collection === collection));
  // Without an order the documents come as inserted, which an index does not tell.
  const inOrder = order.length === 0 ? plan.by !== 'index' : plan.by === 'index' && plan.sorted !== 'no';
  const mayStop = written.size === 0 && (inOrder || order.length === 0);

  const found: Document[] = [];
  for (const stored of candidates(store, plan, search, at)) {
    statistics.scanned += 1;
    const key = `${collection}\0${idKey(stored._id)}`;
    const mine = written.get(key);
    written.delete(key);
    const document = mine ? mine.document : stored;
    if (!document || !matcher.test(document)) continue;
    found.push(document);
    if (mayStop && limit !== undefined && found.length >= offset + limit) break;
  }
  for (const { document } of written.values()) if (document && matcher.test(document)) found.push(document);

  if (order.length > 0 && (!inOrder || !mayStop)) {
    const keyed = found.map((document) => ({ document, key: sortKey(document, order) }));
    keyed.sort((one, other) => Buffer.compare(one.key, other.key));
    found.splice(0, found.length, ...keyed.map(({ document }) => document));
  }
  return found.slice(offset, limit === undefined ? undefined : offset + limit);
};
