import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createCloud, type Cloud } from '../../local-cloud/cloud';
import { people } from '../demo/people';
import { seedDemo } from '../demo/seed';
import { buildClient, clientDir, isBuilt } from './build-client';
import { buildFunctions, functionsDir } from './build-functions';
import { cloudOptions, localAppId } from './cloud-options';
import { readFlags, type Flags } from './flags';

const build = async (): Promise<void> => {
  console.log('Building the cloud functions and the H5 client (the first time takes about a minute) …');
  await buildFunctions();
  await buildClient('h5');
};

const checkBuilt = (): void => {
  if (isBuilt('h5') && existsSync(path.join(functionsDir, 'customer', 'index.js'))) return;
  throw new Error(
    'There is no build in dist/ yet. Run `npm start` without --no-build, or `npm run build` first.',
  );
};

/** The whole product on one port, seeded; also what `npm run dev` serves. */
export const serveProduct = async (flags: Flags): Promise<Cloud> => {
  if (flags.reset) await rm(flags.dataDir, { recursive: true, force: true });
  const cloud = await createCloud({
    ...cloudOptions,
    dataDir: flags.dataDir,
    port: flags.port,
    latencyMs: flags.latencyMs,
    staticDir: clientDir('h5'),
  });
  const seeded = await seedDemo(cloud.sdkEnv(), localAppId);
  console.log(
    seeded
      ? '\nA fresh demo was laid out.'
      : '\nGoing on with the data of last time (`--reset` begins again).',
  );
  console.log(`\n  门店售后  ${cloud.url}\n`);
  console.log('  You can be anybody of the demo, in several tabs at once:');
  for (const { openid, name, what } of people) {
    console.log(`    ${`${cloud.url}/?as=${openid}`.padEnd(42)} ${name}  ${what}`);
  }
  console.log(`\n  Who to be      ${cloud.url}/who`);
  console.log(`  Their phones   ${cloud.url}/phone`);
  console.log(`  Data           ${path.resolve(flags.dataDir)}\n`);

  const stop = () => {
    void cloud.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return cloud;
};

const main = async (): Promise<void> => {
  const flags = readFlags(process.argv.slice(2));
  if (flags.build) await build();
  else checkBuilt();
  await serveProduct(flags);
};

/** Tells a mistake in one line; the stack only where the mistake is ours. */
export const complain = (error: unknown): void => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
};

if (process.argv[1]?.endsWith('start.ts')) main().catch(complain);
