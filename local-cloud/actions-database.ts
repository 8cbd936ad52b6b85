import { CloudError, failedRequest, unsupported } from './cloud-error';
import { find } from './find';
import { project } from './projection';
import {
  countOf,
  listOf,
  orderOf,
  queryOf,
  textOf,
  transactionOf,
  type Actions,
  type Request,
} from './request';
import type { Statistics } from './statistics';
import { newId, type Store } from './store';
import type { Transactions } from './transactions';
import { applyUpdate } from './update';
import { fieldsFromWire, toWire, type Document, type Fields } from './value';

const collectionOf = (request: Request): string => textOf(request, 'collectionName');

/** The document after `set` or `update`; `_id` never changes. */
const changed = (before: Document, data: Fields, merge: boolean) => {
  if (merge) return applyUpdate(before, data);
  return { document: { ...withoutOperators(data), _id: before._id }, changed: true };
};
const withoutOperators = (data: Fields): Fields => {
  const odd = Object.keys(data).find((name) => name.startsWith('$'));
  if (odd !== undefined) throw failedRequest(`the dollar prefixed field ${odd} is not valid for storage`);
  return data;
};
const upserted = (id: unknown, data: Fields, merge: boolean): Document =>
  merge ? applyUpdate({ _id: id }, data, true).document : { ...withoutOperators(data), _id: id };

/** Documents: reading, counting, writing, inside transactions and out. */
export const databaseActions = (
  store: Store,
  transactions: Transactions,
  statistics: Statistics,
): Actions => {
  const search = (request: Request, limit?: number): Document[] => {
    const transaction = transactionOf(request);
    const view = transaction === undefined ? undefined : transactions.view(transaction);
    const at = { collection: collectionOf(request), query: queryOf(request) };
    return find(store, statistics, limit === undefined ? at : { ...at, limit }, view);
  };
  /** Matching documents that no transaction holds; what is between finding and writing is one turn. */
  const free = async (request: Request, one: boolean): Promise<Document[]> => {
    const { _id: id } = queryOf(request);
    for (;;) {
      const found = search(request, one ? 1 : undefined);
      const ids = found.map((document) => document._id);
      if (found.length === 0 && (typeof id === 'string' || typeof id === 'number')) ids.push(id);
      if (!(await transactions.waited(collectionOf(request), ids))) return found;
    }
  };

  const modifyInside = (request: Request, transaction: string) => {
    if (request['multi'] === true) throw unsupported('an update of many inside a transaction');
    const collection = collectionOf(request);
    const data = fieldsFromWire(request['data'], 'data');
    const merge = request['merge'] === true;
    const { _id: id } = queryOf(request);
    const [before] = search(request, 1);
    if (!before) {
      if (request['upsert'] !== true) return { updated: 0, upsert_id: null };
      transactions.write(transaction, collection, id, upserted(id, data, merge));
      return { updated: 0, upsert_id: id };
    }
    const next = changed(before, data, merge);
    transactions.write(transaction, collection, before._id, next.document);
    return { updated: next.changed ? 1 : 0, upsert_id: null };
  };

  const modify = async (request: Request) => {
    const collection = collectionOf(request);
    store.need(collection);
    const transaction = transactionOf(request);
    if (transaction !== undefined) return modifyInside(request, transaction);
    const data = fieldsFromWire(request['data'], 'data');
    const merge = request['merge'] === true;
    const found = await free(request, request['multi'] !== true);
    if (found.length === 0) {
      if (request['upsert'] !== true) return { updated: 0, upsert_id: null };
      const { _id: id = newId() } = queryOf(request);
      store.atomic(() => store.insert(collection, upserted(id, data, merge)));
      return { updated: 0, upsert_id: id };
    }
    const next = found.map((before) => changed(before, data, merge)).filter((one) => one.changed);
    if (next.length > 0) store.atomic(() => next.forEach(({ document }) => store.put(collection, document)));
    return { updated: next.length, upsert_id: null };
  };

  const modifyAndReturn = async (request: Request) => {
    const collection = collectionOf(request);
    store.need(collection);
    const transaction = transactionOf(request);
    const data = fieldsFromWire(request['data'], 'data');
    const [before] = transaction === undefined ? await free(request, true) : search(request, 1);
    if (!before) return { updated: 0, doc: null };
    const { document } = applyUpdate(before, data);
    if (transaction === undefined) store.atomic(() => store.put(collection, document));
    else transactions.write(transaction, collection, document._id, document);
    return { updated: 1, doc: toWire(document) };
  };

  const remove = async (request: Request) => {
    const collection = collectionOf(request);
    store.need(collection);
    const transaction = transactionOf(request);
    if (transaction !== undefined) {
      if (request['multi'] === true) throw unsupported('removing many inside a transaction');
      const [before] = search(request, 1);
      if (before) transactions.write(transaction, collection, before._id, undefined);
      return { deleted: before ? 1 : 0 };
    }
    const found = await free(request, request['multi'] !== true);
    if (found.length > 0) store.atomic(() => found.forEach(({ _id: id }) => store.remove(collection, id)));
    return { deleted: found.length };
  };

  const insert = async (request: Request) => {
    const collection = collectionOf(request);
    store.need(collection);
    const documents = listOf(request, 'data', Infinity).map((text): Document => {
      const { _id: id = newId(), ...fields } = withoutOperators(fieldsFromWire(text, 'a document'));
      return { _id: id, ...fields };
    });
    const ids = documents.map((document) => document._id);
    const transaction = transactionOf(request);
    if (transaction !== undefined) {
      for (const document of documents) transactions.insert(transaction, collection, document);
    } else {
      while (await transactions.waited(collection, ids));
      store.atomic(() => documents.forEach((document) => store.insert(collection, document)));
    }
    return { insertedIds: ids };
  };

  return {
    'database.addCollection': (request) => {
      const name = collectionOf(request);
      if (store.has(name)) {
        throw new CloudError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceInUse] Table exist: ${name}`);
      }
      store.atomic(() => store.add(name));
      return { data: {} };
    },
    'database.getDocument': (request) => {
      const transaction = transactionOf(request);
      const limit = countOf(request, 'limit');
      const found = find(
        store,
        statistics,
        {
          collection: collectionOf(request),
          query: queryOf(request),
          order: orderOf(request),
          offset: countOf(request, 'offset') ?? 0,
          ...(limit === undefined || limit === 0 ? {} : { limit }),
        },
        transaction === undefined ? undefined : transactions.view(transaction),
      );
      statistics.returned += found.length;
      const projection = fieldsFromWire(request['projection'], 'projection');
      return { data: { list: found.map((document) => toWire(project(document, projection))) } };
    },
    'database.calculateDocument': (request) => ({ data: { total: search(request).length } }),
    'database.insertDocument': async (request) => ({ data: await insert(request) }),
    'database.modifyDocument': async (request) => ({ data: await modify(request) }),
    'database.modifyAndReturnDoc': async (request) => ({ data: await modifyAndReturn(request) }),
    'database.removeDocument': async (request) => ({ data: await remove(request) }),
    'database.startTransaction': () => ({ transactionId: transactions.start() }),
    'database.commitTransaction': (request) => {
      transactions.commit(textOf(request, 'transactionId'));
      return {};
    },
    'database.abortTransaction': (request) => {
      transactions.abort(textOf(request, 'transactionId'));
      return {};
    },
  };
};
