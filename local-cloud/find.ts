import type { Connection } from './data-folder';
import { metres, nearOf, placeOf, type Near } from './geo';
import { leavesAt } from './paths';
import type { Key } from './key-encoding';
import { compileQuery } from './match';
import { planQuery, type Plan } from './planner';
import { sortDocuments } from './sorting';
import type { Statistics } from './statistics';
import type { Store } from './store';
import { fromStore, idKey, isPlain, type Document, type Fields } from './value';

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

/** What an index leads to, in the order of insertion, which the index itself does not tell. */
function* asInserted(
  store: Store,
  { index, spans }: Extract<Plan, { by: 'index' }>,
  collection: string,
  connection: Connection,
) {
  const entries = store.sql('SELECT seq FROM entry WHERE coll=? AND name=? AND key>=? AND key<?', connection);
  const body = store.sql('SELECT body FROM document WHERE seq=?', connection);
  const rows = spans.flatMap(
    ({ from, to }) => entries.all(collection, index.name, from, to) as { seq: number }[],
  );
  for (const seq of [...new Set(rows.map((row) => row.seq))].sort((one, other) => one - other)) {
    const row = body.get(seq) as Body | undefined;
    if (row) yield fromStore(row.body);
  }
}

/** The documents that a plan leads to, read in portions so that a full page ends the reading. */
function* candidates(store: Store, plan: Plan, search: Search, { connection }: View) {
  const { collection, limit, offset, order = [] } = search;
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
  if (order.length === 0) {
    yield* asInserted(store, plan, collection, connection);
    return;
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

/** The `$nearSphere` of a query, which orders what it finds where no other order is asked for. */
const nearIn = (query: Fields): Near | undefined => {
  for (const [name, condition] of Object.entries(query)) {
    const inside = name === '$and' && Array.isArray(condition) ? (condition as unknown[]) : [];
    const below = inside.map((part) => (isPlain(part) ? nearIn(part) : undefined)).find(Boolean);
    if (below) return below;
    if (!isPlain(condition) || name.startsWith('$')) continue;
    const operand = condition['$nearSphere'] ?? condition['$near'];
    if (operand !== undefined) return nearOf(name, operand);
  }
  return undefined;
};
const byDistance = (documents: readonly Document[], { field, centre }: Near): Document[] => {
  const distance = (document: Document) =>
    Math.min(
      ...leavesAt(document, field.split('.'))
        .whole()
        .map((value) => metres(placeOf(value) ?? centre, centre)),
    );
  return [...documents].sort((one, other) => distance(one) - distance(other));
};

/** Documents that match, in the order asked for or as they were inserted. */
export const find = (store: Store, statistics: Statistics, search: Search, view?: View): Document[] => {
  const { collection, query, order = [], offset = 0, limit } = search;
  store.need(collection);
  const at = view ?? { connection: store.connection };
  const matches = compileQuery(query);
  const near = nearIn(query);
  const plan = planQuery(query, order, store.indexesOf(collection));
  const why = note(search, plan, order.length > 0);
  if (why !== undefined) statistics.unindexed.add(why);
  const written = new Map([...(at.overlay ?? [])].filter(([, entry]) => entry.collection === collection));
  const ordered = order.length === 0 ? !near : plan.by === 'index' && plan.sorted !== 'no';
  const mayStop = written.size === 0 && ordered;

  const found: Document[] = [];
  for (const stored of candidates(store, plan, search, at)) {
    statistics.scanned += 1;
    const key = `${collection}\0${idKey(stored._id)}`;
    const mine = written.get(key);
    written.delete(key);
    const document = mine ? mine.document : stored;
    if (!document || !matches(document)) continue;
    found.push(document);
    if (mayStop && limit !== undefined && found.length >= offset + limit) break;
  }
  for (const { document } of written.values()) if (document && matches(document)) found.push(document);

  if (!ordered || (written.size > 0 && order.length > 0)) {
    const sorted = near && order.length === 0 ? byDistance(found, near) : sortDocuments(found, order);
    found.splice(0, found.length, ...sorted);
  }
  return found.slice(offset, limit === undefined ? undefined : offset + limit);
};
