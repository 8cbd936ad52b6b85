import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { build } from 'esbuild';
import { createCloud } from '../../local-cloud/cloud';
import { faultPointNames } from '../../local-cloud/fault-points';
import { appAt, broken, load, nothingPromised } from './bench-load';

const moments = 200;
const seed = 20_261_127;

/** The same moments in each run. */
const dice = (state: number) => () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

interface Running {
  readonly url: string;
  readonly endedHard: boolean;
  kill(): Promise<void>;
  readonly ended: Promise<unknown>;
  readonly isOver: () => boolean;
}

/** A cloud in a process of its own; undefined where it died before it had an address. */
const start = async (
  program: string,
  dataDir: string,
  more: readonly string[] = [],
): Promise<Running | undefined> => {
  const flags = ['--port', '0', '--data', dataDir, '--functions', dataDir, ...more];
  const child = spawn(process.execPath, [program, ...flags], { stdio: ['ignore', 'pipe', 'inherit'] });
  let [printed, over] = ['', false];
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => {
      over = true;
      resolve();
    });
  });
  const url = await new Promise<string | undefined>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (printed.includes('TCB_CONTEXT_CNFG')) resolve(printed.split('Cloud at ')[1]?.split('\n')[0]);
    });
    void ended.then(() => resolve(undefined));
  });
  if (url === undefined) return undefined;
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return { url, endedHard: printed.includes('ended hard'), kill, ended, isOver: () => over };
};

const bundle = async (dir: string): Promise<string> => {
  const outfile = path.join(dir, 'main.cjs');
  const entryPoints = ['local-cloud/main.ts'];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    external: ['libsql'],
    logLevel: 'error',
  });
  return outfile;
};

/** kill -9 at each named point of a write and at two hundred random moments, one data folder through all of them. */
const killing = async (program: string, dataDir: string): Promise<boolean> => {
  const [promised, random, faults] = [nothingPromised(), dice(seed), [] as string[]];
  const first = await start(program, dataDir);
  if (first) await appAt(first.url).database().createCollection('loose');
  await first?.kill();
  let [hard, starts, deaths] = [0, 0, 1];
  const deathsAt = faultPointNames.flatMap((point) =>
    [1, 4, 9].map((passage) => ['--die-at', `${point}:${passage}`]),
  );
  for (let round = 0; round < deathsAt.length + moments; round += 1) {
    // First whoever comes back is asked for all that was promised.
    const doomed = deathsAt[round] ?? [];
    const running = await start(program, dataDir, doomed);
    if (running) {
      starts += 1;
      if (running.endedHard) hard += 1;
      const app = appAt(running.url);
      const ended = running.ended.then(() => 'ended');
      const recent = { ...promised, ids: promised.ids.slice(-400), files: promised.files.slice(-20) };
      if (doomed.length === 0) faults.push(...(await broken(app, recent)));
      const loading = load(app, round + 1, promised, running.isOver);
      if (doomed.length === 0) {
        await delay(random() * 250);
        await running.kill();
      } else await Promise.race([ended, delay(20_000)]);
      if (!running.isOver()) faults.push(`${doomed.join(' ')} was never passed`);
      await running.kill();
      await loading;
    }
    deaths += 1;
  }
  const last = await start(program, dataDir);
  if (!last) throw new Error('The cloud does not start any more.');
  starts += 1;
  if (last.endedHard) hard += 1;
  faults.push(...(await broken(appAt(last.url), promised)));
  await last.kill();
  console.log(
    `kill -9: ${deaths} deaths (${deathsAt.length} at ${faultPointNames.length} named points, the others at random under load), ` +
      `${promised.ids.length} documents, ${promised.files.length} files promised; ${hard} of ${starts} restarts told of a hard end, data checked whole; ${faults.length} promises broken`,
  );
  for (const fault of faults.slice(0, 10)) console.log(`  ${fault}`);
  return faults.length === 0 && hard === starts;
};

/** A disk that is full or broken at random moments under load, and well again. */
const starving = async (): Promise<boolean> => {
  const [promised, random, faults] = [nothingPromised(), dice(seed), [] as string[]];
  const rule = { read: false, write: false };
  const dataDir = ':memory:';
  const cloud = await createCloud({
    dataDir,
    functionsDir: '.',
    functions: [],
    collections: { loose: [] },
    storageRule: rule,
  });
  const app = appAt(cloud.url);
  for (let round = 1; round <= 40; round += 1) {
    let over = false;
    const loading = load(app, round, promised, () => over);
    await delay(100 + random() * 300);
    cloud.faults.set({ disk: round % 2 ? 'full' : 'broken' });
    await delay(random() * 60);
    over = true;
    await loading;
    cloud.faults.set({});
    faults.push(...(await broken(app, { ...promised, files: promised.files.slice(-20) })));
  }
  await cloud.close();
  console.log(
    `disk full or broken 40 times under load: ${promised.ids.length} documents, ${promised.files.length} files promised; ${faults.length} promises broken`,
  );
  return faults.length === 0;
};

/** Nothing that was answered is lost, nothing is half written, the data are whole and the hard end is told. */
export const benchKills = async (): Promise<boolean> => {
  const dir = mkdtempSync(path.join(tmpdir(), 'bench-kills-'));
  // Below the project, so that the program finds the database engine.
  const program = await bundle('dist/bench');
  try {
    const held = [await killing(program, path.join(dir, 'data')), await starving()];
    return !held.includes(false);
  } finally {
    rmSync(dir, { recursive: true, force: true });
    rmSync('dist/bench', { recursive: true, force: true });
  }
};
