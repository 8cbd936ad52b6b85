import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { functions, type FunctionConfig } from '../functions';
import { cloudbaserc, configJsonOf, databaseJson, packageJsonOf } from './deploy/generated';

export const functionsDir = path.resolve('dist/cloudfunctions');

/**
 * Parts of the SDK that nothing here calls (data models over HTTP, AI) are left out: they cost a third of the
 * time that an instance needs to start. The tests of every function run on this very bundle.
 */
const withoutUnusedParts: Plugin = {
  name: 'without-unused-parts',
  setup(building) {
    const unused = (of: { importer: string; path: string }) =>
      of.path === '@cloudbase/wx-cloud-client-sdk' ||
      of.importer.endsWith(path.join('node-sdk', 'dist', 'cloudbase.js'));
    building.onResolve({ filter: /^(@cloudbase\/wx-cloud-client-sdk|\.\/ai)$/ }, (of) =>
      unused(of) ? { path: of.path, namespace: 'unused' } : undefined,
    );
    building.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents:
        'module.exports = new Proxy({}, { get: (_t, key) => { if (key === "__esModule") return false; throw new Error(`${String(key)} is not part of this bundle`); } });',
    }));
  },
};

const writeJson = (file: string, what: object): Promise<void> =>
  writeFile(file, `${JSON.stringify(what, null, 2)}\n`);

/** Everything in one file, the SDK included: nothing is installed in the cloud, and one file loads faster. */
const bundle = async (one: FunctionConfig, into: string, plugins: readonly Plugin[]): Promise<void> => {
  const { name } = one;
  const folder = path.join(into, name);
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
    plugins: [withoutUnusedParts, ...plugins],
    logLevel: 'warning',
  });
  await writeJson(path.join(folder, 'package.json'), packageJsonOf(one));
  await writeJson(path.join(folder, 'config.json'), configJsonOf(one));
};

/** Builds every cloud function into `dist/cloudfunctions/<name>/` (or another folder), as CloudBase takes it. */
export const buildFunctions = async (into = functionsDir, plugins: readonly Plugin[] = []): Promise<void> => {
  await Promise.all(functions.map((one) => bundle(one, into, plugins)));
  if (into !== functionsDir) return;
  await writeJson(path.resolve('dist/cloudbaserc.json'), cloudbaserc());
  await writeJson(path.resolve('dist/database.json'), databaseJson());
};
