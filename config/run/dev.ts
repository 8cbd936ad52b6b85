import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { buildClient } from './build-client';
import { buildFunctions } from './build-functions';
import { readFlags } from './flags';
import { complain, serveProduct } from './start';

/** Rebuilds the functions when their sources change; the local cloud starts fresh instances by itself. */
const watchFunctions = (): void => {
  let waiting: NodeJS.Timeout | undefined;
  const rebuild = () => {
    buildFunctions().then(
      () => console.log('functions: built'),
      (error: unknown) => console.error(error instanceof Error ? error.message : error),
    );
  };
  for (const folder of ['cloudfunctions', 'contracts']) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(rebuild, 100);
    });
  }
};

/** `npm run dev`: as `npm start`, with functions and H5 rebuilt as their sources change. */
const main = async (): Promise<void> => {
  const flags = readFlags(process.argv.slice(2));
  await buildFunctions();
  await buildClient('h5', true);
  await serveProduct(flags);
  watchFunctions();
  const taro = spawn('npx', ['--no-install', 'taro', 'build', '--type', 'h5', '--watch', '--no-check'], {
    env: { ...process.env, NODE_ENV: 'development' },
    stdio: 'inherit',
  });
  process.once('exit', () => taro.kill());
};

main().catch(complain);
