import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getClaim, listClaims } from '../../contracts/claim';
import type { Answer } from '../../contracts/envelope';
import { exportMyData } from '../../contracts/my-data';
import { listNotices } from '../../contracts/notice';
import { listProducts } from '../../contracts/product';
import { getProduct } from '../../contracts/product-file';
import { release } from '../../contracts/release';
import { beginReview, getStaffClaim, listQueue } from '../../contracts/review';
import { cloudOptions } from '../../config/run/cloud-options';
import { collections } from '../../config/database';
import { generation } from '../../cloudfunctions/_domain/upgrades/generation';
import { openCloud } from '../../cloudfunctions/_platform/cloud';
import { sdk } from '../../cloudfunctions/_platform/sdk';
import { migratable, migrateSlice } from '../../cloudfunctions/_work/migrate';
import { createCloud, type Cloud } from '../../local-cloud/cloud';
import { shopOn, type Shop } from './parts/shop';

/** What release 1 really wrote and answered, recorded by its own functions. */
const recorded = (file: string): unknown =>
  JSON.parse(readFileSync(path.resolve('test/fixtures/release-1', file), 'utf8'));
const documents = recorded('documents.json') as Record<string, ({ _id: string } & Record<string, unknown>)[]>;
const calls = recorded('calls.json') as {
  openid: string;
  server: string;
  action: string;
  input: unknown;
  answer: { data: unknown };
}[];

const storeId = 'sto_wensan';
const [reviewed, waiting] = (documents['claims'] ?? []).map(({ _id }) => _id);
let cloud: Cloud;
let shop: Shop;

const putBack = async (): Promise<void> => {
  const db = sdk().database();
  for (const name of Object.keys(collections).filter((one) => documents[one]?.length))
    await db.collection(name).add(documents[name] ?? []);
};

const migrate = async (): Promise<number> => {
  let written = 0;
  for (const name of migratable)
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const done = await migrateSlice(openCloud('migrate'), name, cursor, false);
      written += done.written;
      cursor = done.cursor;
    }
  return written;
};

beforeAll(async () => {
  cloud = await createCloud({ ...cloudOptions, dataDir: ':memory:', timers: false });
  Object.assign(process.env, cloud.sdkEnv());
  shop = shopOn(cloud);
  await putBack();
});
afterAll(() => cloud.close());

describe('the data of release 1', () => {
  test('can be read before anything is migrated: a claim with its log, contact and rights', async () => {
    const claim = await shop.call('lin-xiaoman', getClaim, { claimId: reviewed ?? '' });
    expect(claim).toMatchObject({ kind: 'repair', state: 'reviewing', way: 'visit', turn: 'shop' });
    expect(claim.contact.name).toBe('林小满');
    expect(claim.events.map(({ kind, state }) => [kind, state])).toEqual([
      ['submitted', 'submitted'],
      ['photos-added', 'submitted'],
      ['review-begun', 'reviewing'],
    ]);
    expect(claim.judgement.verdict).not.toBe('not-eligible');
    const seen = await shop.call('shen-yun', getStaffClaim, { storeId, claimId: reviewed ?? '' });
    expect(seen.reviewer).toBe('沈芸');
  });

  test('is migrated in slices, and a second time nothing is left to do', async () => {
    expect(await migrate()).toBeGreaterThan(30);
    expect(await migrate()).toBe(0);
  });

  test('bears today’s generation everywhere, but for the log, which is never written over', async () => {
    const db = sdk().database();
    for (const name of migratable) {
      const { data } = (await db.collection(name).limit(1_000).get()) as { data: { v: number }[] };
      expect([name, data.filter(({ v }) => v !== generation)]).toEqual([name, []]);
    }
    const { data: events } = (await db.collection('events').limit(10).get()) as { data: { v: number }[] };
    expect(events.every(({ v }) => v === 1)).toBe(true);
  });

  test('stands in today’s lists, and goes on as claims do', async () => {
    const { claims } = await shop.call('lin-xiaoman', listClaims, { group: 'open' });
    expect(claims.map(({ id }) => id)).toEqual([reviewed]);
    const queue = await shop.call('shen-yun', listQueue, { storeId, list: 'waiting' });
    expect(new Set(queue.claims.map(({ id }) => id))).toEqual(new Set([reviewed, waiting]));
    const taken = await shop.call('shen-yun', beginReview, { storeId, claimId: waiting ?? '', version: 1 });
    expect(taken.state).toBe('reviewing');
    expect((await shop.call('lin-xiaoman', listNotices, {})).notices.length).toBeGreaterThan(0);
  });

  test('shows what was bought, with what was told of second-hand goods, and exports it', async () => {
    const { products } = await shop.call('zhao-min', listProducts, {});
    const fridge = products.find(({ condition }) => condition === 'second-hand');
    expect(fridge?.disclosed).toContain('门封条换过新的');
    const file = await shop.call('zhao-min', getProduct, { productId: fridge?.id ?? '' });
    expect(file.name).toBe('北凌冰箱');
    const exported = await shop.call('lin-xiaoman', exportMyData, { part: 'claims' });
    expect(JSON.stringify(exported)).toContain('文一西路');
  });

  test('pushes nothing that the old outbox may have pushed already', async () => {
    const notices = await shop.backstage().tables.notices.all();
    expect(notices.filter(({ push }) => push === 'due').map(({ kind }) => kind)).toEqual(['review-begun']);
  });
});

/** Whether everything that the old client was given is there, of the same type. */
const lacks = (old: unknown, now: unknown, at = ''): string[] => {
  if (Array.isArray(old)) return old.length === 0 || Array.isArray(now) ? [] : [at];
  if (old === null || typeof old !== 'object') return typeof old === typeof now ? [] : [at];
  if (now === null || typeof now !== 'object') return [at];
  return Object.entries(old).flatMap(([key, value]) => lacks(value, Reflect.get(now, key), `${at}.${key}`));
};

describe('the client of release 1', () => {
  test.each(calls.map((call) => [`${call.server}/${call.action}`, call] as const))(
    '%s answers all that it answered then, or asks for the new release',
    async (_name, { openid, server, action, input, answer }) => {
      const now = (await cloud.call(openid, server, { action, release: 1, input })) as Answer;
      const outcome = now.ok ? lacks(answer.data, now.data) : [now.code];
      // Things of that day are gone or done; what counts is that no old call is taken for a mistake of its sender.
      expect(
        outcome.filter((one) => !['UPGRADE_REQUIRED', 'NOT_ALLOWED', 'CHANGED_MEANWHILE'].includes(one)),
      ).toEqual([]);
    },
  );

  test('is asked to update where it says less than is needed today; today’s client is told its mistake', async () => {
    const call = { action: 'list-claims', input: {} };
    expect(await cloud.call('lin-xiaoman', 'customer', { ...call, release: 1 })).toMatchObject({
      code: 'UPGRADE_REQUIRED',
    });
    expect(await cloud.call('lin-xiaoman', 'customer', { ...call, release })).toMatchObject({
      code: 'BAD_INPUT',
    });
  });
});
