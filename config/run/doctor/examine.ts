import type { Cloud } from '../../../cloudfunctions/_platform/cloud';
import type { Probe } from '../../../cloudfunctions/_platform/probe';
import { release } from '../../../contracts/release';
import { collections } from '../../database';
import { functions } from '../../functions';
import { planOf, type Found, type Wanted } from '../deploy/plan';
import { sayStep } from '../deploy/say';
import { askWechat } from './ask-wechat';
import { tried, type Finding } from './finding';

const deployFirst = 'Run npm run deploy';

/** An action that nobody has: the door answers it before anything is read, and only a whole function has a door. */
const knock = { action: 'doctor', release, input: {} } as const;

/** What each function answers to somebody who is nobody. */
const turnsAway = (name: string, answer: unknown): boolean => {
  if (name === 'wechat') return answer === 'refused';
  if (name === 'scheduler') return answer === null || answer === undefined;
  return (
    answer !== null && typeof answer === 'object' && 'code' in answer && answer.code === 'NO_SUCH_ACTION'
  );
};

const askFunction = (probe: Probe, name: string): Promise<Finding> =>
  tried(`function ${name}`, deployFirst, async () => {
    const answer = await probe.invoke(name, knock);
    if (!turnsAway(name, answer)) throw new Error('answers otherwise than ours does');
  });

/** Milliseconds by which two clocks may differ before deadlines and signatures go wrong. */
const patience = 60_000;

const askDatabase = async (probe: Probe, now: () => number): Promise<Finding[]> => {
  let ahead = 0;
  const wrote = await tried('a document is written, read and removed', deployFirst, async () => {
    const before = now();
    const there = await probe.roundTrip('rates', `probe_${before}`);
    ahead = Math.round((there - (before + now()) / 2) / 1000);
  });
  if (wrote.is !== 'well') return [wrote];
  const what = 'clocks of this machine and the database';
  const isNear = Math.abs(ahead) * 1000 <= patience;
  return [
    wrote,
    isNear
      ? { is: 'well', what }
      : { is: 'missing', what, say: `they differ by ${Math.abs(ahead)} s. Set the clock of this machine` },
  ];
};

const askFiles = (cloud: Cloud, now: () => number): Promise<Finding> =>
  tried('a file is stored, fetched and removed', 'Open the storage in the console once', async () => {
    const path = `probe/${now()}.txt`;
    await cloud.files.write(path, Buffer.from('probe'));
    const bytes = await cloud.files.read(path);
    await cloud.files.remove(path);
    if (Buffer.from(bytes).toString() !== 'probe') throw new Error('what was stored is not what came back');
  });

/** What the deployment's own plan would still do. */
const askPlan = (wanted: Wanted, found: Found, runtime: string): Finding[] => {
  const { steps, leftAlone } = planOf(wanted, found, runtime);
  const what = 'collections, indexes, rules, functions and timers as deployed from here';
  if (steps.length === 0 && leftAlone.length === 0) return [{ is: 'well', what }];
  return [
    ...steps.map((step) => ({ is: 'missing', what: sayStep(step), say: deployFirst }) as const),
    ...leftAlone.map((say) => ({ is: 'unasked', what: 'left alone by deploy', say }) as const),
  ];
};

export interface Patient {
  readonly cloud: Cloud;
  readonly probe: Probe;
  /** Milliseconds since 1970, by this machine. */
  readonly now: () => number;
  /** Where somebody can be asked what stands in the environment; the local cloud has nobody. */
  readonly plan?: { readonly wanted: Wanted; readonly found: Found; readonly runtime: string } | undefined;
}

/** Calls each thing once, and leaves nothing behind. */
export const examine = async ({ cloud, probe, now, plan }: Patient): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const name of Object.keys(collections)) {
    findings.push(await tried(`collection ${name}`, deployFirst, () => probe.read(name)));
  }
  findings.push(...(await askDatabase(probe, now)), await askFiles(cloud, now));
  for (const { name } of functions) findings.push(await askFunction(probe, name));
  findings.push(...(await askWechat(cloud)));
  if (plan) findings.push(...askPlan(plan.wanted, plan.found, plan.runtime));
  else
    findings.push({
      is: 'unasked',
      what: 'indexes, rules, timers',
      say: 'a local cloud has them as configured',
    });
  return findings;
};
