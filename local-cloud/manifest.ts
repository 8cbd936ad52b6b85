import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** What a backup holds, so that a restore can prove it whole before it replaces anything. */
export interface Manifest {
  readonly format: number;
  readonly madeAt: string;
  readonly documents: number;
  /** Path inside the backup → SHA-256. */
  readonly files: Readonly<Record<string, string>>;
}

export const manifestName = 'manifest.json';

export const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

/** Reads a manifest; throws where there is none. */
export const readManifest = (dir: string): Manifest => {
  try {
    return JSON.parse(readFileSync(path.join(dir, manifestName), 'utf8')) as Manifest;
  } catch {
    throw new Error(`There is no backup in ${dir}.`);
  }
};
