import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import { blobDir, dataFormat, databaseFile } from './data-folder';
import { hashOf, manifestName, type Manifest } from './manifest';

/** Copies a data folder while it is in use: the database first, then every file that it names, then the manifest. */
export const backUp = async (dataDir: string, target: string): Promise<Manifest> => {
  if (!existsSync(databaseFile(dataDir))) throw new Error(`There are no data in ${dataDir}.`);
  if (existsSync(target) && (await readdir(target)).length > 0) throw new Error(`${target} is not empty.`);
  const making = `${path.resolve(target)}.making`;
  await rm(making, { recursive: true, force: true });
  await mkdir(blobDir(making), { recursive: true });

  const source = new Database(databaseFile(dataDir), { timeout: 5000 });
  try {
    source.prepare('VACUUM INTO ?').run(databaseFile(making));
  } finally {
    source.close();
  }
  const copy = new Database(databaseFile(making));
  let documents: number;
  const files: Record<string, string> = {};
  try {
    // The copy is of a running cloud, yet nobody will have killed it when it is restored.
    copy.exec("DELETE FROM fact WHERE name='running'");
    documents = (copy.prepare('SELECT count(*) AS n FROM document').get() as { n: number }).n;
    const rows = copy.prepare('SELECT path, blob FROM file').all() as { path: string; blob: string }[];
    for (const { path: cloudPath, blob } of rows) {
      const to = path.join(blobDir(making), blob);
      const copied = await copyFile(path.join(blobDir(dataDir), blob), to, constants.COPYFILE_EXCL).then(
        () => true,
        () => false,
      );
      // Replaced or removed since the database was copied: the backup forgets the file as the shop did.
      if (copied) files[path.join('files', blob)] = await hashOf(to);
      else copy.prepare('DELETE FROM file WHERE path=?').run(cloudPath);
    }
  } finally {
    copy.close();
  }
  files[path.basename(databaseFile(making))] = await hashOf(databaseFile(making));
  const manifest = { format: dataFormat, madeAt: new Date().toISOString(), documents, files };
  await writeFile(path.join(making, manifestName), JSON.stringify(manifest, null, 2));
  await rm(target, { recursive: true, force: true });
  await rename(making, path.resolve(target));
  return manifest;
};
