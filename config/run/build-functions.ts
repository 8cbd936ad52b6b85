import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { functions, type FunctionConfig } from '../functions';

export const functionsDir = path.resolve('dist/cloudfunctions');

/** Everything in one file, the SDK included: nothing is installed in the cloud, and one file loads faster. */
const bundle = async ({ name, openapi, timers }: FunctionConfig): Promise<void> => {
  const folder = path.join(functionsDir, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [`cloudfunctions/${name}/index.ts`],
    outfile: path.join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifyWhitespace: true,
    sourcemap: 'external',
    logLevel: 'warning',
  });
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  );
  const triggers = timers.map((timer) => ({ name: timer.name, type: 'timer', config: timer.cron }));
  await writeFile(
    path.join(folder, 'config.json'),
    JSON.stringify({ permissions: { openapi }, triggers }, null, 2),
  );
};

/** Builds every cloud function into `dist/cloudfunctions/<name>/`, as CloudBase takes it. */
export const buildFunctions = async (): Promise<void> => {
  await Promise.all(functions.map(bundle));
};
