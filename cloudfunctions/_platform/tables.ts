import { collections } from '../../config/database';
import type { Db } from './sdk';
import { Bound, Choice, checkDocument, checkFilter, readCap, type Filter } from './database-guard';
import { appendOnly, type AppendOnly, type CollectionName, type Collections } from './collections';
import { isDuplicate } from './retry';
import { generation } from '../_domain/upgrades/generation';
import { upgrade, upgradeAll } from '../_domain/upgrades/upgrade';

/** One collection inside a transaction: documents by id only, as CloudBase promises. */
export interface TransactionTable<D> {
  get(id: string): Promise<D | undefined>;
  /** Writes the whole document, new or not. */
  put(document: D): Promise<void>;
  /** Writes a document that must be new; where its id exists the transaction ends and is tried again. */
  insert(document: D): Promise<void>;
  remove(id: string): Promise<void>;
}
/** Without the ways to change what is there. */
type Appending<T> = Omit<T, 'put' | 'remove'>;
export type TransactionTables = {
  readonly [Name in CollectionName]: Name extends AppendOnly
    ? Appending<TransactionTable<Collections[Name]>>
    : TransactionTable<Collections[Name]>;
};

/** One collection outside a transaction. */
export interface Table<D> extends TransactionTable<D> {
  /** Writes a new document; `false` where its id exists already, which is left as it was. */
  add(document: D): Promise<boolean>;
  /** Writes new documents in one request; fails where one of their ids exists, which ones are written is open. */
  addAll(documents: readonly D[]): Promise<void>;
  /** Documents that match, in the order of one field; at most `limit`. */
  list(query: {
    readonly where: Filter;
    readonly order?: readonly [field: keyof D & string, direction: 'asc' | 'desc'];
    readonly limit: number;
  }): Promise<D[]>;
  /** As `list`, but of each document only some fields: for counting many. */
  pick<K extends keyof D & string>(
    fields: readonly K[],
    query: {
      readonly where: Filter;
      readonly order: readonly [field: keyof D & string, direction: 'asc' | 'desc'];
      readonly limit: number;
    },
  ): Promise<Pick<D, K>[]>;
  /** Those of the ids that exist, in the order of the ids; one request. */
  getMany(ids: readonly string[]): Promise<D[]>;
  /** Every document of a small collection; reaching the read cap fails loudly. */
  all(): Promise<D[]>;
}
export type Tables = {
  readonly [Name in CollectionName]: Name extends AppendOnly
    ? Appending<Table<Collections[Name]>>
    : Table<Collections[Name]>;
};

/** Counts what a call costs; the log line tells it. */
export interface Meter {
  requests: number;
}

type Source = Pick<Db, 'collection'>;
type Stored = { readonly _id: string };

/** What was read, as documents of today, in its order. */
const today = <D extends Stored>(name: string, found: unknown): D[] =>
  upgradeAll(name, found as D[]) as unknown as D[];

const isAppendOnly = (name: string): boolean => appendOnly.some((one) => one === name);

const reading = <D extends Stored>(source: Source, meter: Meter, name: string): TransactionTable<D> => ({
  async get(id) {
    meter.requests += 1;
    const answer: { data: unknown } = await source.collection(name).doc(id).get();
    // Outside a transaction the SDK answers an array, inside one a document or null.
    const found: unknown = Array.isArray(answer.data) ? answer.data[0] : answer.data;
    return found === undefined || found === null ? undefined : (upgrade(name, found as D) as unknown as D);
  },
  async put(document) {
    if (isAppendOnly(name)) throw new Error(`${name} are only added to`);
    checkDocument(name, document);
    meter.requests += 1;
    const { _id, ...fields } = document;
    await source
      .collection(name)
      .doc(_id)
      .set({ ...fields, v: generation });
  },
  async insert(document) {
    checkDocument(name, document);
    meter.requests += 1;
    await source.collection(name).add({ ...document, v: generation });
  },
  async remove(id) {
    if (isAppendOnly(name)) throw new Error(`${name} are only added to`);
    meter.requests += 1;
    await source.collection(name).doc(id).remove();
  },
});

/** A checked filter, in the SDK's words. */
const matching = (db: Db, name: string, where: Filter, limit: number) => {
  checkFilter(name, where);
  if (!(limit >= 1 && limit <= readCap)) throw new Error(`${name}: a limit of ${limit}`);
  const filter = Object.fromEntries(
    Object.entries(where).map(([field, value]) => [
      field,
      value instanceof Bound
        ? db.command[value.operator](value.value)
        : value instanceof Choice
          ? db.command.in([...value.values])
          : db.command.eq(value),
    ]),
  );
  return db.collection(name).where(filter);
};

const listing = <D extends Stored>(db: Db, meter: Meter, name: string): Table<D> => ({
  ...reading<D>(db, meter, name),
  async add(document) {
    checkDocument(name, document);
    meter.requests += 1;
    try {
      await db.collection(name).add({ ...document, v: generation });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  },
  async addAll(documents) {
    if (documents.length === 0) return;
    documents.forEach((document) => checkDocument(name, document));
    meter.requests += 1;
    await db.collection(name).add(documents.map((document) => ({ ...document, v: generation })));
  },
  async list({ where, order, limit }) {
    const query = matching(db, name, where, limit);
    meter.requests += 1;
    const answer: { data: unknown } = await (order ? query.orderBy(...order) : query).limit(limit).get();
    return today<D>(name, answer.data);
  },
  async pick<K extends keyof D & string>(
    fields: readonly K[],
    { where, order, limit }: Parameters<Table<D>['pick']>[1],
  ) {
    const shape = Object.fromEntries(fields.map((field) => [field, true]));
    const query = matching(db, name, where, limit);
    meter.requests += 1;
    const answer: { data: unknown } = await query
      .field(shape)
      .orderBy(...order)
      .limit(limit)
      .get();
    return answer.data as Pick<D, K>[];
  },
  async getMany(ids) {
    if (ids.length === 0) return [];
    if (ids.length > readCap) throw new Error(`${name}: ${ids.length} ids in one read`);
    meter.requests += 1;
    const answer: { data: unknown } = await db
      .collection(name)
      .where({ _id: db.command.in([...ids]) })
      .limit(ids.length)
      .get();
    const found = new Map((answer.data as D[]).map((document) => [document._id, document]));
    return today<D>(
      name,
      ids.flatMap((id) => found.get(id) ?? []),
    );
  },
  async all() {
    meter.requests += 1;
    const answer: { data: unknown } = await db.collection(name).limit(readCap).get();
    const found = today<D>(name, answer.data);
    if (found.length === readCap) throw new Error(`${name}: more than ${readCap} documents in one read`);
    return found;
  },
});

/** Each table once it is asked for: a call uses a few of them, and a table is made of many functions. */
const byName = (make: (name: string) => unknown) => {
  const tables = {};
  for (const name of Object.keys(collections))
    Object.defineProperty(tables, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make(name);
        Object.defineProperty(tables, name, { value, enumerable: true });
        return value;
      },
    });
  return tables;
};

/** The tables outside a transaction. */
export const tablesOf = (db: Db, meter: Meter): Tables =>
  byName((name) => listing(db, meter, name)) as Tables;

/** The tables of one transaction. */
export const transactionTablesOf = (source: Source, meter: Meter): TransactionTables =>
  byName((name) => reading(source, meter, name)) as TransactionTables;
