import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import { blobDir, checkDatabase, dataFormat, databaseFile, holdFolder } from './data-folder';
import { hashOf, readManifest, type Manifest } from './manifest';

/** Proves a backup whole, then puts it in the place of the data; refuses while a cloud uses them. */
export const putBack = async (backup: string, dataDir: string): Promise<Manifest> => {
  const manifest = readManifest(backup);
  if (manifest.format > dataFormat) throw new Error('The backup was made by a newer version.');
  const place = path.resolve(dataDir);
  const making = `${place}.restoring`;
  await rm(making, { recursive: true, force: true });
  await mkdir(blobDir(making), { recursive: true });
  for (const [name, hash] of Object.entries(manifest.files)) {
    const to = path.join(making, name);
    if (!to.startsWith(making + path.sep)) throw new Error(`The backup names a file outside itself: ${name}`);
    await copyFile(path.join(backup, name), to).catch(() => {
      throw new Error(`The backup is damaged: ${name} is missing.`);
    });
    if ((await hashOf(to)) !== hash) throw new Error(`The backup is damaged: ${name} has changed.`);
  }
  const connection = new Database(databaseFile(making));
  try {
    checkDatabase(connection, making, true);
  } finally {
    connection.close();
  }
  const release = holdFolder(place);
  const old = `${place}.before-restore`;
  try {
    await rm(old, { recursive: true, force: true });
    if (existsSync(place)) await rename(place, old);
    await rename(making, place);
  } finally {
    release();
  }
  await rm(old, { recursive: true, force: true });
  return manifest;
};
