import { randomBytes } from 'node:crypto';
import { duplicateId, duplicateKey, failedRequest, noCollection } from './cloud-error';
import type { Connection, Statement } from './data-folder';
import type { PassPoint } from './fault-points';
import { keysOf } from './key-encoding';
import type { IndexOptions } from './options';
import { fromStore, idKey, toStore, type Document } from './value';

const largest = 16 * 1024 * 1024;

export interface Stored {
  readonly seq: number;
  readonly version: number;
  readonly document: Document;
}
interface Row {
  readonly seq: number;
  readonly version: number;
  readonly body: string;
}
/** An index as it is kept; `many` says that an array gave some document several keys. */
export interface KeptIndex extends IndexOptions {
  many: boolean;
}

/** Documents and their index entries in one SQLite file. Writes happen inside `atomic` only. */
export class Store {
  private readonly statements = new WeakMap<Connection, Map<string, Statement>>();
  private readonly indexes = new Map<string, readonly KeptIndex[]>();
  private version = Date.now() * 1000;

  constructor(
    readonly connection: Connection,
    collections: Readonly<Record<string, readonly IndexOptions[]>>,
    private readonly pass: PassPoint,
  ) {
    this.atomic(() => {
      for (const [name, indexes] of Object.entries(collections)) this.prepareCollection(name, indexes);
    });
  }

  /** A prepared statement, kept per connection. */
  sql(text: string, connection: Connection = this.connection): Statement {
    const kept = this.statements.get(connection) ?? new Map<string, Statement>();
    this.statements.set(connection, kept);
    const statement = kept.get(text) ?? connection.prepare(text);
    kept.set(text, statement);
    return statement;
  }

  private prepareCollection(name: string, indexes: readonly IndexOptions[]): void {
    this.sql('INSERT OR IGNORE INTO collection VALUES(?)').run(name);
    const known = this.sql('SELECT name, keys, many FROM indexed WHERE coll=?').all(name) as {
      name: string;
      keys: string;
      many: number;
    }[];
    const kept = indexes.map((index): KeptIndex => {
      const before = known.find((row) => row.name === index.name && row.keys === shape(index));
      return { ...index, many: before?.many === 1 };
    });
    this.indexes.set(name, kept);
    const stale = known.filter(
      (row) => !indexes.some((index) => index.name === row.name && shape(index) === row.keys),
    );
    for (const { name: index } of stale) {
      this.sql('DELETE FROM entry WHERE coll=? AND name=?').run(name, index);
      this.sql('DELETE FROM indexed WHERE coll=? AND name=?').run(name, index);
    }
    for (const index of kept) {
      if (known.some((row) => row.name === index.name && !stale.includes(row))) continue;
      this.sql('INSERT INTO indexed VALUES(?,?,?,0)').run(name, index.name, shape(index));
      const rows = this.sql('SELECT seq, body FROM document WHERE coll=?').all(name) as Row[];
      for (const row of rows) this.enter(name, index, row.seq, fromStore(row.body));
    }
  }

  has(name: string): boolean {
    return this.sql('SELECT name FROM collection WHERE name=?').get(name) !== undefined;
  }
  need(name: string): void {
    if (!this.has(name)) throw noCollection(name);
  }
  add(name: string): void {
    this.sql('INSERT INTO collection VALUES(?)').run(name);
  }
  indexesOf(name: string): readonly KeptIndex[] {
    return this.indexes.get(name) ?? [];
  }

  get(collection: string, id: unknown, connection: Connection = this.connection): Stored | undefined {
    const row = this.sql('SELECT seq, version, body FROM document WHERE coll=? AND id=?', connection).get(
      collection,
      idKey(id),
    ) as Row | undefined;
    return row && { seq: row.seq, version: row.version, document: fromStore(row.body) };
  }

  /** All or nothing, on the disk before it returns. */
  atomic<T>(work: () => T): T {
    this.pass('before-begin');
    this.connection.exec('BEGIN IMMEDIATE');
    let result: T;
    try {
      result = work();
      this.pass('before-commit');
      this.connection.exec('COMMIT');
    } catch (error) {
      // SQLite may have taken everything back by itself, as it does on a full disk.
      if (this.connection.inTransaction) this.connection.exec('ROLLBACK');
      throw asAnswered(error);
    }
    this.pass('after-commit');
    return result;
  }

  /** Writes a new document. */
  insert(collection: string, document: Document): void {
    if (this.get(collection, document._id)) throw duplicateId(collection, document._id);
    const row = this.sql('INSERT INTO document(coll,id,body,version) VALUES(?,?,?,?)').run(
      collection,
      idKey(document._id),
      bodyOf(document),
      this.nextVersion(),
    );
    const seq = Number(row.lastInsertRowid);
    for (const index of this.indexesOf(collection)) this.enter(collection, index, seq, document);
    this.pass('between-documents');
  }

  /** Writes over a document, or a new one where there is none; it keeps its place in the natural order. */
  put(collection: string, document: Document): void {
    const before = this.get(collection, document._id);
    if (!before) return this.insert(collection, document);
    const moved = this.indexesOf(collection).filter((index) => !sameKeys(index, before.document, document));
    this.leave(collection, moved, before);
    this.sql('UPDATE document SET body=?, version=? WHERE seq=?').run(
      bodyOf(document),
      this.nextVersion(),
      before.seq,
    );
    for (const index of moved) this.enter(collection, index, before.seq, document);
    this.pass('between-documents');
  }

  /** Whether there was one. */
  remove(collection: string, id: unknown): boolean {
    const before = this.get(collection, id);
    if (!before) return false;
    this.leave(collection, this.indexesOf(collection), before);
    this.sql('DELETE FROM document WHERE seq=?').run(before.seq);
    this.pass('between-documents');
    return true;
  }

  private nextVersion(): number {
    this.version += 1;
    return this.version;
  }

  private enter(collection: string, index: KeptIndex, seq: number, document: Document): void {
    const { rows, many } = keysOf(document, index.keys);
    for (const key of rows) {
      if (index.unique) {
        const other = this.sql('SELECT seq FROM entry WHERE coll=? AND name=? AND key=? AND seq<>?').get(
          collection,
          index.name,
          key,
          seq,
        );
        if (other) throw duplicateKey(collection, index.name);
      }
      this.sql('INSERT OR IGNORE INTO entry VALUES(?,?,?,?)').run(collection, index.name, key, seq);
    }
    if (many && !index.many) {
      this.sql('UPDATE indexed SET many=1 WHERE coll=? AND name=?').run(collection, index.name);
      // Stays true when this write is rolled back: a needless "many" only costs a wider scan.
      index.many = true;
    }
  }

  /**
   * The unique index in which the document would meet another one: a stored one, unless it is among `rewritten`,
   * or one of `others`.
   */
  clash(
    collection: string,
    document: Document,
    rewritten: readonly unknown[],
    others: readonly Document[],
  ): string | undefined {
    const skipped = new Set([document._id, ...rewritten].map(idKey));
    const holders =
      'SELECT d.id FROM entry e JOIN document d ON d.seq=e.seq WHERE e.coll=? AND e.name=? AND e.key=?';
    const met = this.indexesOf(collection).find(
      (index) =>
        index.unique &&
        keysOf(document, index.keys).rows.some(
          (key) =>
            (this.sql(holders).all(collection, index.name, key) as { id: string }[]).some(
              ({ id }) => !skipped.has(id),
            ) ||
            others.some(
              (other) =>
                idKey(other._id) !== idKey(document._id) &&
                keysOf(other, index.keys).rows.some((taken) => taken.equals(key)),
            ),
        ),
    );
    return met?.name;
  }

  private leave(collection: string, indexes: readonly KeptIndex[], { seq, document }: Stored): void {
    for (const index of indexes) {
      for (const key of keysOf(document, index.keys).rows) {
        this.sql('DELETE FROM entry WHERE coll=? AND name=? AND key=? AND seq=?').run(
          collection,
          index.name,
          key,
          seq,
        );
      }
    }
  }
}

const diskCodes = ['ENOSPC', 'EIO', 'SQLITE_FULL', 'SQLITE_IOERR'];
/** What the disk refuses is to the caller a request that failed; its own words stay here. */
const asAnswered = (error: unknown): unknown => {
  const code = String(Reflect.get(Object(error), 'code'));
  return diskCodes.some((known) => code.startsWith(known)) ? failedRequest('the write failed') : error;
};

/** Whether both stand in an index under the same keys, so that nothing is to be written there. */
const sameKeys = ({ keys }: IndexOptions, one: Document, other: Document): boolean => {
  const [before, after] = [keysOf(one, keys).rows, keysOf(other, keys).rows];
  return before.length === after.length && before.every((key, at) => after[at]?.equals(key) === true);
};

const shape = ({ unique, keys }: IndexOptions): string =>
  JSON.stringify([unique, keys.map(({ field, direction }) => [field, direction])]);

const bodyOf = (document: Document): string => {
  const body = toStore(document);
  if (Buffer.byteLength(body) > largest) throw failedRequest(`document larger than ${largest} bytes`);
  return body;
};

export const newId = (): string => randomBytes(16).toString('hex');
