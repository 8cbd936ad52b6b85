import { performance } from 'node:perf_hooks';
import { listClaims, submitClaim } from '../../contracts/claim';
import { release } from '../../contracts/release';
import type { Action, InputOf } from '../../contracts/action';
import type { Claim } from '../../cloudfunctions/_domain/claim-record';
import { openCloud } from '../../cloudfunctions/_platform/cloud';
import { createCloud, type Cloud } from '../../local-cloud/cloud';
import { seedDemo } from '../demo/seed';
import { cloudOptions, localAppId } from './cloud-options';

export const quantile = (values: readonly number[], at: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
};

const openid = 'zhao-min';
const call = async <A extends Action>(cloud: Cloud, action: A, input: InputOf<A>): Promise<number> => {
  const started = performance.now();
  const answer = (await cloud.call(openid, action.server, { action: action.name, release, input })) as {
    ok: boolean;
  };
  if (!answer.ok) throw new Error(`${action.name}: ${JSON.stringify(answer)}`);
  return performance.now() - started;
};

const form = (at: number): InputOf<typeof submitClaim> => ({
  key: `bench-key-${String(at).padStart(12, '0')}`,
  storeId: 'sto_gudun',
  kind: 'repair',
  way: 'visit',
  product: { from: 'owned', productId: 'prd_demo0fridge' },
  fault: { symptoms: ['door-seal'], began: 'today' },
  photos: [],
  contact: { name: '赵敏', phone: '13900001111', district: '西湖区', address: '古墩路 1 号' },
});

/** A private cloud whose customer has so many claims. */
const cloudWith = async (claims: number): Promise<Cloud> => {
  const cloud = await createCloud({ ...cloudOptions, dataDir: ':memory:', timers: false });
  await seedDemo(cloud.sdkEnv(), localAppId);
  for (let at = 0; at < 5; at += 1) await call(cloud, submitClaim, form(at));
  const [pattern] = await openCloud('bench').tables.claims.list({
    where: { storeId: 'sto_gudun', state: 'submitted' },
    limit: 1,
  });
  if (!pattern) throw new Error('no claim to copy');
  for (let from = 0; from < claims; from += 500) {
    const copies = Array.from({ length: Math.min(500, claims - from) }, (_, at): Claim => {
      const when = new Date(Date.UTC(2025, 0, 1) + (from + at) * 60_000).toISOString();
      const _id = `clm_filler${from + at}`;
      return { ...pattern, _id, submittedAt: when, order: `${when}_${_id}` };
    });
    cloud.fill('claims', copies);
  }
  return cloud;
};

/** What one page asks of the database and makes it read. */
const costOf = async (cloud: Cloud): Promise<string> => {
  cloud.resetStats();
  await call(cloud, listClaims, { group: 'open' });
  const { requests, scanned, unindexed } = cloud.stats();
  return `${requests} requests, ${scanned} documents read, ${unindexed.length} without index`;
};

/** A page of 我的进度 with 1,000 and with 100,000 claims, in turn: what it asks, what it reads, what it costs. */
export const benchLists = async (): Promise<boolean> => {
  const few = await cloudWith(1_000);
  const many = await cloudWith(100_000);
  const times = { few: [] as number[], many: [] as number[] };
  for (let round = 0; round < 220; round += 1) {
    const pair = [
      await call(few, listClaims, { group: 'open' }),
      await call(many, listClaims, { group: 'open' }),
    ] as const;
    if (round < 20) continue;
    times.few.push(pair[0]);
    times.many.push(pair[1]);
  }
  const ratio = quantile(times.many, 0.5) / quantile(times.few, 0.5);
  const told = (name: string, values: readonly number[]) =>
    `${name}: p50 ${quantile(values, 0.5).toFixed(1)} ms, p99 ${quantile(values, 0.99).toFixed(1)} ms`;
  console.log(told('list-claims with 1,000 claims', times.few));
  console.log(told('list-claims with 100,000 claims', times.many));
  console.log(`list-claims: 100,000 / 1,000 claims = ${ratio.toFixed(2)} (bar 1.5)`);
  const [asked, askedOfMany] = [await costOf(few), await costOf(many)];
  console.log(`list-claims with 1,000 claims: ${asked}; with 100,000: ${askedOfMany}`);
  await few.close();
  await many.close();
  return ratio <= 1.5 && asked === askedOfMany;
};
