import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildFunctions, functionsDir } from './build-functions';
import { benchDatabase } from './bench-database';
import { benchKills } from './bench-kills';
import { benchLists } from './bench-lists';
import { benchResubmit } from './bench-resubmit';
import { benchStorm } from './bench-storm';
import { benchWriters } from './bench-writers';
import { complain } from './start';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Milliseconds and megabytes that a fresh process needs to load a module. */
const load = (module: string): { ms: number; heapMb: number } => {
  const script = `const t=process.hrtime.bigint();require(${JSON.stringify(module)});
    console.log(JSON.stringify({ms:Number(process.hrtime.bigint()-t)/1e6,heapMb:process.memoryUsage().heapUsed/1e6}))`;
  const env = { ...process.env, TCB_ENV: 'bench', TENCENTCLOUD_SECRETID: 'x', TENCENTCLOUD_SECRETKEY: 'x' };
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { ms: number; heapMb: number };
};

/** Cold start: the bundled function against the bare SDK, in turn, fifteen times. */
const benchLoading = (): boolean => {
  const bundle = path.join(functionsDir, 'customer', 'index.js');
  const sdk = path.resolve('node_modules/@cloudbase/node-sdk');
  load(bundle);
  load(sdk);
  const pairs = Array.from({ length: 15 }, () => ({ ours: load(bundle), bare: load(sdk) }));
  const ratio = median(pairs.map(({ ours, bare }) => ours.ms / bare.ms));
  const heap = [median(pairs.map(({ ours }) => ours.heapMb)), median(pairs.map(({ bare }) => bare.heapMb))];
  console.log(
    `loading: function bundle / bare SDK = ${ratio.toFixed(2)} (bar 0.75), heap ${heap.map((mb) => mb.toFixed(1)).join(' / ')} MB`,
  );
  return ratio <= 0.75;
};

const main = async (): Promise<void> => {
  const benches: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
    loading: benchLoading,
    database: benchDatabase,
    lists: benchLists,
    writers: benchWriters,
    kills: benchKills,
    resubmit: benchResubmit,
    storm: benchStorm,
  };
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !Object.hasOwn(benches, name));
  if (unknown !== undefined)
    throw new Error(`There is no bench ${unknown}, only ${Object.keys(benches).join(', ')}.`);
  await buildFunctions();
  const held: boolean[] = [];
  for (const [name, bench] of Object.entries(benches))
    if (asked.length === 0 || asked.includes(name)) held.push(await bench());
  if (held.includes(false)) throw new Error('A bar was missed.');
};

main().then(() => process.exit(0), complain);
