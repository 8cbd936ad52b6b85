import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { StartError } from './start-error';

export type Connection = Database.Database;
export type Statement = Database.Statement;

/** Raised when an older program could no longer read the folder. */
export const dataFormat = 1;
const applicationId = 0x61667463;

export const databaseFile = (dir: string): string => path.join(dir, 'database.sqlite');
export const blobDir = (dir: string): string => path.join(dir, 'files');

/** Holds a folder until this process ends, however it ends: the operating system lets go of the lock. */
export const holdFolder = (dir: string): (() => void) => {
  mkdirSync(dir, { recursive: true });
  const lock = new Database(path.join(dir, 'lock.sqlite'));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new StartError('DATA_IN_USE', `The data folder ${dir} is in use by another running cloud.`);
  }
  return () => {
    lock.exec('ROLLBACK');
    lock.close();
  };
};

/** @param lasting whether a write waits for the disk, so that it outlives the machine's fall */
export const openConnection = (dir: string, lasting = true): Connection => {
  const connection = new Database(databaseFile(dir), { timeout: 5000 });
  const synchronous = lasting ? 'FULL' : 'OFF';
  // What is deleted is overwritten: a data folder holds nothing that the shop has let go.
  connection.exec(`PRAGMA busy_timeout=5000; PRAGMA synchronous=${synchronous}; PRAGMA secure_delete=ON`);
  return connection;
};

const pragma = (connection: Connection, name: string): unknown => {
  const row = connection.prepare(`PRAGMA ${name}`).get() as Record<string, unknown> | undefined;
  return row?.[name];
};

const tables = `
  CREATE TABLE IF NOT EXISTS collection(name TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS document(
    seq INTEGER PRIMARY KEY AUTOINCREMENT, coll TEXT NOT NULL, id TEXT NOT NULL,
    body TEXT NOT NULL, version INTEGER NOT NULL, UNIQUE(coll, id));
  CREATE INDEX IF NOT EXISTS document_order ON document(coll, seq);
  CREATE TABLE IF NOT EXISTS entry(
    coll TEXT NOT NULL, name TEXT NOT NULL, key BLOB NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY(coll, name, key, seq)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS indexed(
    coll TEXT NOT NULL, name TEXT NOT NULL, keys TEXT NOT NULL, many INTEGER NOT NULL,
    PRIMARY KEY(coll, name)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS file(
    path TEXT PRIMARY KEY, blob TEXT NOT NULL, size INTEGER NOT NULL, owner TEXT, at TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS delivery(seq INTEGER PRIMARY KEY AUTOINCREMENT, openid TEXT NOT NULL, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS fact(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

const damage = (dir: string, why: string): StartError =>
  new StartError(
    'DATA_DAMAGED',
    `The data folder ${dir} is damaged (${why}). Restore a backup, or begin again.`,
  );

/** Throws where the folder is not ours, newer than this program, or damaged. */
export const checkDatabase = (connection: Connection, dir: string, thorough: boolean): void => {
  const damaged = (why: string) => damage(dir, why);
  let format: unknown;
  let application: unknown;
  try {
    format = pragma(connection, 'user_version');
    application = pragma(connection, 'application_id');
  } catch (cause) {
    throw damaged(cause instanceof Error ? cause.message : String(cause));
  }
  if (application !== applicationId) {
    throw new StartError(
      'DATA_NOT_OURS',
      `The folder ${dir} holds a database that this program did not make.`,
    );
  }
  if (Number(format) > dataFormat) {
    throw new StartError(
      'DATA_TOO_NEW',
      `The data in ${dir} were written by a newer version (format ${String(format)}).`,
    );
  }
  let verdict: unknown;
  try {
    const check = thorough ? 'integrity_check' : 'quick_check';
    verdict = (connection.prepare(`PRAGMA ${check}`).get() as Record<string, unknown> | undefined)?.[check];
  } catch (cause) {
    throw damaged(cause instanceof Error ? cause.message : String(cause));
  }
  if (verdict !== 'ok') throw damaged(String(verdict).split('\n')[0] ?? '');
};

export interface DataFolder {
  readonly dir: string;
  readonly connection: Connection;
  /** The last run was killed; the data were checked whole. */
  readonly endedHard: boolean;
  /** Kept after this run; what is thrown away with it need not reach the disk. */
  readonly lasting: boolean;
  close(): void;
}

const openOrRelease = (dir: string, lasting: boolean, release: () => void): Connection => {
  try {
    return openConnection(dir, lasting);
  } catch (cause) {
    release();
    throw damage(dir, cause instanceof Error ? cause.message : String(cause));
  }
};

/** Opens or makes a data folder and holds it. */
export const openFolder = (dataDir: string): DataFolder => {
  const passing = dataDir === ':memory:';
  const dir = passing ? mkdtempSync(path.join(tmpdir(), 'local-cloud-')) : path.resolve(dataDir);
  const known = existsSync(databaseFile(dir));
  const strangers = existsSync(dir) ? readdirSync(dir).filter((name) => name !== 'lock.sqlite') : [];
  if (!known && strangers.some((name) => !name.startsWith('lock.sqlite'))) {
    throw new StartError(
      'DATA_NOT_OURS',
      `The folder ${dir} is not empty and holds no data of this program.`,
    );
  }
  const release = holdFolder(dir);
  const connection = openOrRelease(dir, !passing, release);
  try {
    if (known) checkDatabase(connection, dir, false);
    connection.exec(
      `PRAGMA journal_mode=WAL; PRAGMA application_id=${applicationId}; PRAGMA user_version=${dataFormat};`,
    );
    connection.exec(tables);
    const running = connection.prepare("SELECT value FROM fact WHERE name='running'").get();
    if (running) checkDatabase(connection, dir, true);
    connection.exec("INSERT OR REPLACE INTO fact VALUES('running','1')");
    mkdirSync(blobDir(dir), { recursive: true });
    return {
      dir,
      connection,
      endedHard: running !== undefined,
      lasting: !passing,
      close() {
        if (!passing)
          connection.exec("DELETE FROM fact WHERE name='running'; PRAGMA wal_checkpoint(TRUNCATE)");
        connection.close();
        release();
        if (passing) rmSync(dir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    connection.close();
    release();
    throw error;
  }
};
