import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createCloud } from './cloud';
import { readDieAt } from './fault-points';
import { readFaults } from './fault-flags';
import { readFlags, runCommand } from './flags';

const count = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new Error(`${text} is no whole number`);
  return Number(text);
};

/** `npm run cloud`: a bare cloud over any folder of functions. */
const main = async (): Promise<void> => {
  const flags = readFlags(process.argv.slice(2), [
    'port',
    'data',
    'functions',
    'latency',
    'function-start',
    'lost-answers',
    'seed',
    'storage-fails',
    'disk',
    'static',
    'die-at',
  ]);
  const functionsDir = path.resolve(flags.functions ?? 'dist/cloudfunctions');
  const port = count(flags.port);
  const dieAt = flags['die-at'] === undefined ? undefined : readDieAt(flags['die-at']);
  const names = existsSync(functionsDir) ? readdirSync(functionsDir) : [];
  const cloud = await createCloud({
    dataDir: flags.data ?? '.data',
    functionsDir,
    functions: names
      .filter((name) => existsSync(path.join(functionsDir, name, 'index.js')))
      .map((name) => ({ name, timeout: 20, memorySize: 256, clients: true, timers: [] })),
    collections: {},
    storageRule: { read: false, write: false },
    ...(port === undefined ? {} : { port }),
    faults: readFaults(flags),
    onLog: (name, line) => console.log(`[${name}] ${line}`),
    ...(dieAt === undefined ? {} : { dieAt }),
    ...(flags.static === undefined ? {} : { staticDir: flags.static }),
  });
  if (cloud.lastEndedHard) console.log('The last run ended hard; the data were checked and are whole.');
  console.log(`Cloud at ${cloud.url}`);
  for (const [name, value] of Object.entries(cloud.sdkEnv())) console.log(`  ${name}=${value}`);
  const stop = () => void cloud.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

runCommand(main);
