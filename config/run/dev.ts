import { watch } from 'node:fs';
import { buildClient } from './build-client';
import { buildFunctions } from './build-functions';
import { readFlags } from './flags';
import { complain, serveProduct } from './start';

/** Runs `build` when something below the folders changes; changes during a build are built after it. */
const rebuildOnChange = (name: string, folders: readonly string[], build: () => Promise<unknown>): void => {
  let waiting: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const rebuild = async (): Promise<void> => {
    const started = Date.now();
    try {
      if ((await build()) === 'unchanged') return;
      console.log(`${name}: built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  };
  for (const folder of folders) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        building = building.then(rebuild);
      }, 100);
    });
  }
};

/**
 * `npm run dev`: as `npm start`, rebuilding functions and H5 as their sources change. Taro's own watch is not used: it
 * serves from memory on a port of its own, open to the network.
 */
const main = async (): Promise<void> => {
  const flags = readFlags(process.argv.slice(2));
  await buildFunctions();
  await buildClient('h5', true);
  await serveProduct(flags);
  // The local cloud starts fresh instances by itself when a bundle changes.
  rebuildOnChange('functions', ['cloudfunctions', 'contracts', 'config'], () => buildFunctions());
  rebuildOnChange('h5', ['src', 'contracts'], () => buildClient('h5', true));
};

main().catch(complain);
