import path from 'node:path';
import type { Plugin } from 'esbuild';

/** Builds functions that do the work of a transaction on the bare tables: what the races must be able to show. */
export const withoutTransactions: Plugin = {
  name: 'without-transactions',
  setup(building) {
    building.onLoad({ filter: /_platform[\\/]transaction\.ts$/ }, ({ path: file }) => ({
      resolveDir: path.dirname(file),
      loader: 'js',
      contents: `import { tablesOf } from './tables';
        export const transactionsOf = (db, meter) => (work) => work(tablesOf(db, meter));`,
    }));
  },
};
