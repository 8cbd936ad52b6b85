import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** A file, and texts of it with what stands there instead. */
type Alteration = readonly [file: RegExp, ...changes: (readonly [from: string, to: string])[]];

/** Builds the functions from sources that were changed in a few places; a text that is not there fails the build. */
export const altered = (name: string, ...files: readonly Alteration[]): Plugin => ({
  name,
  setup(building) {
    for (const [filter, ...changes] of files) {
      building.onLoad({ filter }, ({ path: file }) => {
        let contents = readFileSync(file, 'utf8');
        for (const [from, to] of changes) {
          if (!contents.includes(from)) throw new Error(`${file} has no ${from}`);
          contents = contents.replace(from, to);
        }
        return { resolveDir: path.dirname(file), loader: 'ts', contents };
      });
    }
  },
});
