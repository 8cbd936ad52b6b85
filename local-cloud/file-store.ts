import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { createWriteStream, readdirSync, rmSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { badParameter, CloudError } from './cloud-error';
import type { PassPoint } from './fault-points';
import type { Store } from './store';

export const largestFile = 20 * 1024 * 1024;

export interface StoredFile {
  readonly path: string;
  readonly blob: string;
  readonly size: number;
  readonly owner: string | null;
}

/** Paths as cloud storage takes them; nothing of them ever reaches the disk's own paths. */
export const checkPath = (cloudPath: string): string => {
  const parts = cloudPath.split('/');
  const odd = /[\u0000-\u001f\u007f\\?#%]/.test(cloudPath) || Buffer.byteLength(cloudPath) > 850;
  if (odd || parts.some((part) => part === '' || part === '.' || part === '..'))
    throw badParameter('bad path');
  return cloudPath;
};

const keptSecret = (store: Store): Buffer => {
  const kept = store.sql("SELECT value FROM fact WHERE name='signing-secret'").get() as
    { value: string } | undefined;
  if (kept) return Buffer.from(kept.value, 'hex');
  const secret = randomBytes(32);
  store.atomic(() => store.sql("INSERT INTO fact VALUES('signing-secret',?)").run(secret.toString('hex')));
  return secret;
};

/** Waits until a file or folder is on the disk. */
const flush = async (place: string, mode: 'r' | 'r+'): Promise<void> => {
  const handle = await open(place, mode);
  await handle.sync();
  await handle.close();
};

/** Files: the bytes lie under random names, what they are called and whose they are in the database. */
export class FileStore {
  /** Kept with the data, so that addresses given before a restart still open. */
  private readonly secret: Buffer;

  constructor(
    private readonly store: Store,
    private readonly dir: string,
    private readonly pass: PassPoint,
    /** Whether a file has to be on the disk before its upload is answered. */
    private readonly lasting = true,
  ) {
    this.secret = keptSecret(store);
    // What an upload left behind that was cut off before its row was written.
    const known = new Set((store.sql('SELECT blob FROM file').all() as StoredFile[]).map(({ blob }) => blob));
    for (const name of readdirSync(dir)) if (!known.has(name)) rmSync(path.join(dir, name), { force: true });
  }

  find(cloudPath: string): StoredFile | undefined {
    const row = this.store.sql('SELECT path, blob, size, owner FROM file WHERE path=?').get(cloudPath) as
      StoredFile | undefined;
    return row && { path: row.path, blob: row.blob, size: row.size, owner: row.owner };
  }

  blobPath(file: StoredFile): string {
    return path.join(this.dir, file.blob);
  }

  /** Streams to disk; the file is there whole or not at all. An admin's file has no owner. */
  async put(cloudPath: string, bytes: Readable, owner?: string): Promise<void> {
    checkPath(cloudPath);
    const blob = randomUUID();
    const place = path.join(this.dir, blob);
    const passing = `${place}.part`;
    let size = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        if (size > largestFile)
          done(new CloudError('EXCEED_MAX_PAYLOAD_SIZE', 'the file is larger than 20 MB'));
        else done(null, chunk);
      },
    });
    this.pass('before-file-write');
    try {
      await pipeline(bytes, measure, createWriteStream(passing, { flags: 'wx' }));
      if (this.lasting) await flush(passing, 'r+');
      this.pass('before-file-rename');
      await rename(passing, place);
      if (this.lasting) await flush(this.dir, 'r');
    } catch (error) {
      await rm(passing, { force: true });
      throw error;
    }
    this.pass('after-file-rename');
    const before = this.find(cloudPath);
    try {
      this.store.atomic(() =>
        this.store
          .sql('INSERT OR REPLACE INTO file VALUES(?,?,?,?,?)')
          .run(cloudPath, blob, size, owner ?? before?.owner ?? null, new Date().toISOString()),
      );
    } catch (error) {
      await rm(place, { force: true });
      throw error;
    }
    if (before) await rm(this.blobPath(before), { force: true });
  }

  async remove(cloudPath: string): Promise<boolean> {
    const file = this.find(cloudPath);
    if (!file) return false;
    this.store.atomic(() => this.store.sql('DELETE FROM file WHERE path=?').run(cloudPath));
    await rm(this.blobPath(file), { force: true });
    return true;
  }

  /** Proves that this cloud allowed `verb` on the path until `until` (epoch seconds). */
  sign(verb: 'put' | 'get', cloudPath: string, until: number): string {
    return createHmac('sha256', this.secret).update(`${verb}\0${cloudPath}\0${until}`).digest('hex');
  }

  allows(verb: 'put' | 'get', cloudPath: string, until: number, signature: string): boolean {
    const expected = Buffer.from(this.sign(verb, cloudPath, until));
    const given = Buffer.from(signature);
    const same = expected.length === given.length && timingSafeEqual(expected, given);
    return same && until * 1000 > Date.now();
  }
}

export const fingerprint = (text: string): string => createHash('md5').update(text).digest('hex');
