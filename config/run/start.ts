import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createCloud, type Cloud } from '../../local-cloud/cloud';
import { StartError, type StartFault } from '../../local-cloud/start-error';
import { liveDemo } from '../demo/lived';
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
  if (cloud.lastEndedHard)
    console.log('\nThe last run ended without closing; the data were checked and are whole.');
  const seeded = await seedDemo(cloud.sdkEnv(), localAppId);
  // An incomplete demo is a pity, and no reason not to open.
  if (seeded)
    await liveDemo(cloud).catch((error: unknown) => {
      console.error(`The demo is not complete: ${error instanceof Error ? error.message : String(error)}`);
    });
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

const advice: Partial<Record<StartFault, string>> = {
  DATA_DAMAGED: 'Put a backup back (`npm run restore`), or begin again with --reset.',
  DATA_NOT_OURS: 'Choose another folder with --data, or begin again there with --reset.',
  PORT_TAKEN: 'Choose another with --port.',
  DATA_IN_USE: 'Stop the other one, or choose another folder with --data.',
};

/** Tells in a line or two what is wrong and what to do about it. */
export const complain = (error: unknown): void => {
  const told = error instanceof Error ? error.message : String(error);
  const help = error instanceof StartError ? (advice[error.code] ?? '') : '';
  console.error(`\n${told} ${help}\n`);
  process.exit(1);
};

if (process.argv[1]?.endsWith('start.ts')) main().catch(complain);
