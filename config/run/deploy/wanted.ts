import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { collections, storageRule } from '../../database';
import { functions } from '../../functions';
import { functionRule } from './generated';
import type { Wanted } from './plan';
import { zip } from './zip';

/** The archive of a built function: the bundle and its two small files, not the source map. */
export const packed = (folder: string): Buffer =>
  zip(
    Object.fromEntries(
      ['index.js', 'package.json', 'config.json'].map((file) => [
        file,
        readFileSync(path.join(folder, file)),
      ]),
    ),
  );

/** What the cloud shall hold, from the one source; functions as they were built into the folder. */
export const wantedFrom = (functionsDir: string): Wanted => ({
  collections,
  storageRule,
  functionRule: functionRule(),
  functions: functions.map((one) => {
    const code = packed(path.join(functionsDir, one.name));
    return { ...one, mark: `aftercare sha256:${createHash('sha256').update(code).digest('hex')}` };
  }),
});
