import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { submitClaim } from '../../contracts/claim';
import type { Answer } from '../../contracts/envelope';
import { release } from '../../contracts/release';
import type { Claim } from '../../cloudfunctions/_domain/claim-record';
import { createCloud, type Cloud } from '../../local-cloud/cloud';
import { seedDemo } from '../demo/seed';
import { openCloud } from '../../cloudfunctions/_platform/cloud';
import { blow } from './booking-storm';
import { washerRepair } from './storm';
import type { StormCall } from './storm-plan';
import { cloudOptions, localAppId } from './cloud-options';

const processes = 3;
const windows = 50;
const contenders = 40;
const seeds = [1, 2, 3];

/** One of the processes that call: all it is told at once, answers in order. */
const ask = (child: ChildProcess, url: string, calls: readonly StormCall[]): Promise<Answer[]> =>
  new Promise((resolve, reject) => {
    child.once('exit', reject);
    child.once('message', (answers) => {
      child.off('exit', reject);
      resolve(answers as Answer[]);
    });
    child.send({ url, errands: calls });
  });

const dealt = async (
  children: readonly ChildProcess[],
  cloud: Cloud,
  calls: readonly StormCall[],
): Promise<Answer[]> => {
  const share = (at: number) => calls.filter((_call, n) => n % processes === at);
  const answers = await Promise.all(children.map((child, at) => ask(child, cloud.url, share(at))));
  return calls.flatMap((_call, n) => answers[n % processes]?.[Math.floor(n / processes)] ?? []);
};

/** A claim as it is filed, and as it would stand once it was taken on: the pattern of all others. */
const patternOf = async (cloud: Cloud): Promise<Claim> => {
  const input = washerRepair('storm-pattern-000001');
  await cloud.call('lin-xiaoman', submitClaim.server, { action: submitClaim.name, release, input });
  const [claim] = await openCloud('storm').tables.claims.all();
  if (!claim) throw new Error('the pattern could not be filed');
  return { ...claim, state: 'approved', turn: 'customer' };
};

/** Fifty windows, capacities 1 to 5, forty contenders each, at 0 and 10 ms, three seeds, over three processes. */
export const benchStorm = async (): Promise<boolean> => {
  const children = Array.from({ length: processes }, () =>
    fork(path.resolve('config/run/storm-phone.ts'), [], {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    }),
  );
  await Promise.all(children.map((child) => new Promise((resolve) => child.once('message', resolve))));
  let broken = 0;
  for (const latencyMs of [0, 10])
    for (const seed of seeds) {
      const cloud = await createCloud({ ...cloudOptions, dataDir: ':memory:', timers: false, latencyMs });
      Object.assign(process.env, cloud.sdkEnv());
      await seedDemo(cloud.sdkEnv(), localAppId);
      const pattern = await patternOf(cloud);
      const started = Date.now();
      const found = await blow({
        storeId: 'sto_wensan',
        pattern,
        windows,
        contenders,
        seed,
        cloud,
        together: (calls) => dealt(children, cloud, calls),
      });
      console.log(
        `storm: seed ${seed}, ${latencyMs} ms: ${found.sold} of ${found.capacity} sold in ${found.tries} tries, ` +
          `${found.broken.length} promises broken, ${Math.round((Date.now() - started) / 1_000)} s`,
      );
      for (const one of found.broken.slice(0, 5)) console.log(`  ${one}`);
      broken += found.broken.length;
      await cloud.close();
    }
  for (const child of children) child.kill();
  return broken === 0;
};
