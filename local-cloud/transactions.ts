import { randomUUID } from 'node:crypto';
import { conflict, duplicateId, duplicateKey, noTransaction } from './cloud-error';
import { openConnection, type Connection } from './data-folder';
import type { View } from './find';
import type { Store } from './store';
import { idKey, type Document } from './value';

const longestByDefault = 30_000;

interface Write {
  readonly collection: string;
  readonly id: unknown;
  readonly document: Document | undefined;
}
interface Transaction {
  readonly id: string;
  readonly writes: Map<string, Write>;
  readonly timer: NodeJS.Timeout;
  snapshot?: Connection;
}
interface Lock {
  readonly holder: string;
  readonly waiters: (() => void)[];
}

const lockKey = (collection: string, id: unknown): string => `${collection}\0${idKey(id)}`;

/** Snapshot isolation: reads see the moment of the first one, a write locks, whoever meets a lock or a change conflicts. */
export class Transactions {
  private readonly open = new Map<string, Transaction>();
  private readonly locks = new Map<string, Lock>();
  private readonly idle: Connection[] = [];

  constructor(
    private readonly store: Store,
    private readonly dir: string,
    private readonly longest = longestByDefault,
  ) {}

  start(): string {
    const id = randomUUID();
    const timer = setTimeout(() => this.abort(id), this.longest).unref();
    this.open.set(id, { id, writes: new Map(), timer });
    return id;
  }

  private of(id: string): Transaction {
    const transaction = this.open.get(id);
    if (!transaction) throw noTransaction();
    return transaction;
  }

  /** What the transaction sees: its snapshot below its own writes. */
  view(id: string): View {
    const transaction = this.of(id);
    if (!transaction.snapshot) {
      const snapshot = this.idle.pop() ?? openConnection(this.dir);
      snapshot.exec('BEGIN');
      this.store.sql('SELECT name FROM fact LIMIT 1', snapshot).get();
      transaction.snapshot = snapshot;
    }
    return { connection: transaction.snapshot, overlay: transaction.writes };
  }

  read(id: string, collection: string, documentId: unknown): Document | undefined {
    const { connection } = this.view(id);
    const mine = this.of(id).writes.get(lockKey(collection, documentId));
    return mine ? mine.document : this.store.get(collection, documentId, connection)?.document;
  }

  /** Locks and keeps a write until commit; `undefined` removes. A conflict ends the transaction. */
  write(id: string, collection: string, documentId: unknown, document: Document | undefined): void {
    const transaction = this.of(id);
    const { connection } = this.view(id);
    const key = lockKey(collection, documentId);
    const lock = this.locks.get(key);
    const seen = this.store.get(collection, documentId, connection)?.version;
    const now = this.store.get(collection, documentId)?.version;
    if ((lock && lock.holder !== id) || seen !== now) {
      this.end(transaction);
      throw conflict();
    }
    if (document) this.checkUnique(transaction, collection, document);
    if (!lock) this.locks.set(key, { holder: id, waiters: [] });
    transaction.writes.set(key, { collection, id: documentId, document });
  }

  /** A unique key that another document holds ends the transaction at the write, not at commit. */
  private checkUnique(transaction: Transaction, collection: string, document: Document): void {
    const own = [...transaction.writes.values()].filter((write) => write.collection === collection);
    const rewritten = own.map((write) => write.id);
    const others = own.flatMap((write) => write.document ?? []);
    const index = this.store.clash(collection, document, rewritten, others);
    if (index === undefined) return;
    this.end(transaction);
    throw duplicateKey(collection, index);
  }

  /** A new document; one that exists already ends the transaction. */
  insert(id: string, collection: string, document: Document): void {
    if (this.read(id, collection, document._id)) {
      this.end(this.of(id));
      throw duplicateId(collection, document._id);
    }
    this.write(id, collection, document._id, document);
  }

  commit(id: string): void {
    const transaction = this.of(id);
    try {
      if (transaction.writes.size > 0) {
        this.store.atomic(() => {
          for (const { collection, id: documentId, document } of transaction.writes.values()) {
            if (document) this.store.put(collection, document);
            else this.store.remove(collection, documentId);
          }
        });
      }
    } finally {
      this.end(transaction);
    }
  }

  abort(id: string): void {
    this.end(this.of(id));
  }

  private end(transaction: Transaction): void {
    clearTimeout(transaction.timer);
    this.open.delete(transaction.id);
    if (transaction.snapshot) {
      transaction.snapshot.exec('ROLLBACK');
      this.idle.push(transaction.snapshot);
    }
    for (const [key, lock] of this.locks) {
      if (lock.holder !== transaction.id) continue;
      this.locks.delete(key);
      for (const wake of lock.waiters) wake();
    }
  }

  /** Waits while a transaction holds one of the documents; false where it did not have to. */
  async waited(collection: string, ids: readonly unknown[]): Promise<boolean> {
    const held = ids.map((id) => this.locks.get(lockKey(collection, id))).find((lock) => lock !== undefined);
    if (!held) return false;
    await new Promise<void>((resolve) => held.waiters.push(resolve));
    return true;
  }

  close(): void {
    for (const transaction of this.open.values()) this.end(transaction);
    for (const connection of this.idle) connection.close();
  }
}
