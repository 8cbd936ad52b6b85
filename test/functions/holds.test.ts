import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { flagMajorQuality, liftHold, listHolds } from '../../contracts/hold';
import { getClaim } from '../../contracts/claim';
import { listNotices } from '../../contracts/notice';
import { getMe } from '../../contracts/person';
import { getStaffClaim } from '../../contracts/review';
import { addSoldItem } from '../../contracts/sale';
import { importSoldItems } from '../../contracts/sales-file';
import { dayOf } from '../../cloudfunctions/_domain/calendar/day';
import type { JobRecord } from '../../cloudfunctions/_domain/job';
import { buildFunctions } from '../../config/run/build-functions';
import { newKey } from './parts/given';
import { inSomeRound } from './parts/in-some-round';
import { filed, storeId } from './parts/review-desk';
import { soldFan } from './parts/sales';
import { openShop, type Shop } from './parts/shop';
import { withoutJobGuards } from './parts/without-job-guards';

let shop: Shop;
afterEach(() => shop.close());

const lin = 'lin-xiaoman';
const technician = 'zhou-jianguo';
const words = '插头冒火花';
const owned = { product: { from: 'owned', productId: 'prd_demo0washer' } } as const;
const ticks = (times: number) =>
  Promise.all(Array.from({ length: times }, () => shop.cloud.fire('scheduler', 'minute')));

/** Several function instances, each request taking its time: what overlaps in the cloud overlaps here. */
const open = async () => {
  shop = await openShop({ latencyMs: 2 });
};

/** 林小满's washing machine, flagged by the technician. */
const flagged = async () => {
  const claim = await filed(shop, lin, owned);
  await shop.call(technician, flagMajorQuality, { ...claim, words });
  return claim;
};

/** More buyers of the same machine, of whom every fifth has two. */
const sellMore = async (count: number): Promise<void> => {
  const { tables } = shop.backstage();
  const pattern = await tables['sold-items'].get('prd_demo0washer');
  if (!pattern) throw new Error('there is no washing machine');
  const things = Array.from({ length: count }, (_, at) => ({
    ...pattern,
    _id: `prd_more${String(at).padStart(4, '0')}`,
    customerId: `cus_more${at - (at % 5 === 4 ? 1 : 0)}`,
  }));
  await tables['sold-items'].addAll(things);
};

const told = async () =>
  (await shop.backstage().tables.notices.all()).filter(({ kind }) => kind === 'stop-use');
const tellings = async () => (await told()).map(({ _id, at }) => [_id, at]);
const theJob = async (): Promise<JobRecord> => {
  const [job] = await shop.backstage().tables.jobs.all();
  if (!job) throw new Error('there is no job');
  return job;
};
const theHold = async () => {
  const [hold] = (await shop.call('wu-jing', listHolds, { storeId })).holds;
  if (!hold) throw new Error('there is no hold');
  return hold;
};

describe('a fault that endangers others', () => {
  beforeEach(open);

  test('is an act for whoever works on the claim, and alerts managers and owners', async () => {
    const claim = await filed(shop, lin, owned);
    expect((await shop.call('wu-jing', getStaffClaim, { storeId, claimId: claim.claimId })).acts).toContain(
      'flag-major-quality',
    );
    const after = await shop.call(technician, flagMajorQuality, { ...claim, words });
    expect(after).toMatchObject({ urgent: true, version: 2 });
    const team = await shop.backstage().tables.teams.get(storeId);
    const alerts = (await shop.backstage().tables.notices.all()).filter(
      ({ kind }) => kind === 'major-quality',
    );
    expect(alerts.map(({ customerId }) => customerId).sort()).toEqual(
      team?.members
        .filter(({ roles }) => roles.some((role) => role === 'manager' || role === 'owner'))
        .map(({ customerId }) => customerId)
        .sort(),
    );
  });

  test('sent twice is one hold, one job and one event', async () => {
    const claim = await flagged();
    const again = await shop.call(technician, flagMajorQuality, { ...claim, words });
    expect(again.version).toBe(2);
    const { tables } = shop.backstage();
    expect([(await tables.holds.all()).length, (await tables.jobs.all()).length]).toEqual([1, 1]);
  });

  test('is told to the one who reported it at once, without what staff said about it', async () => {
    const { claimId } = await flagged();
    const { notices } = await shop.call(lin, listNotices, {});
    expect(notices.filter(({ kind }) => kind === 'stop-use')).toMatchObject([{ claimId }]);
    expect(JSON.stringify(await shop.call(lin, getClaim, { claimId }))).not.toContain(words);
    expect(JSON.stringify(await shop.call('wu-jing', getStaffClaim, { storeId, claimId }))).toContain(words);
  });

  test('of a thing without a sale record needs brand and model', async () => {
    const claim = await filed(shop);
    expect(await shop.refusal(technician, flagMajorQuality, { ...claim, words })).toBe('INCOMPLETE');
    await shop.call(technician, flagMajorQuality, {
      ...claim,
      words,
      product: { brand: '清风', model: 'QF-30' },
    });
    expect(await theHold()).toMatchObject({ brand: '清风', model: 'QF-30', owners: 1, told: 1 });
  });

  test('with words that WeChat forbids stops nothing', async () => {
    const claim = await filed(shop, lin, owned);
    const risky = '有违禁演示的话';
    expect(await shop.refusal(technician, flagMajorQuality, { ...claim, words: risky })).toBe(
      'WORDS_REFUSED',
    );
    expect(await shop.backstage().tables.holds.all()).toEqual([]);
  });
});

describe('telling the owners', () => {
  beforeEach(async () => {
    await open();
    await sellMore(60);
    await flagged();
  });
  /** Forty-eight others, some with two, and 林小满. */
  const owners = 49;

  test('reaches each once, though five ticks run at once and again, and though it begins again', async () => {
    expect(await theHold()).toMatchObject({ owners, told: 1 });
    for (let round = 0; round < 2; round += 1) await ticks(5);
    const notices = await told();
    expect(new Set(notices.map(({ customerId }) => customerId)).size).toBe(owners);
    expect(notices).toHaveLength(owners);
    expect(await theHold()).toMatchObject({ owners, told: owners });
    const job = await theJob();
    expect(job).toMatchObject({ done: true, attempts: 1 });

    // All over again tells nobody twice.
    const before = await tellings();
    await shop
      .backstage()
      .tables.jobs.put({ ...job, done: false, cursor: '', lease: '2026-11-01T00:00:00.000Z' });
    await ticks(5);
    expect(await tellings()).toEqual(before);
    expect(await theHold()).toMatchObject({ owners, told: owners });
  });

  test('waits while another holds the lease, and goes on where he was once it has run out', async () => {
    const { tables } = shop.backstage();
    const job = await theJob();
    const cut = { ...job, attempts: 1, cursor: 'prd_more0039' };
    const inAMinute = new Date(Date.now() + 60_000).toISOString();
    await tables.jobs.put({ ...cut, lease: inAMinute });
    await ticks(3);
    expect(await told()).toHaveLength(1);
    await tables.jobs.put({ ...cut, lease: '2026-11-01T00:00:00.000Z' });
    await ticks(5);
    expect(await theJob()).toMatchObject({ done: true, attempts: 2 });
    expect(
      (await told()).map(({ itemId = '' }) => itemId).filter((id) => id < 'prd_more0040' && id > 'prd_more'),
    ).toEqual([]);
  });

  test('ends when the model is free again', async () => {
    const { id: holdId } = await theHold();
    await shop.call('wu-jing', liftHold, { storeId, holdId, words: '是插座的问题' });
    await ticks(2);
    expect(await told()).toHaveLength(1);
    expect(await theJob()).toMatchObject({ done: true });
  });
});

test('without its guards the job tells people twice', async () => {
  const bare = mkdtempSync(path.join(os.tmpdir(), 'jobs-'));
  await buildFunctions(bare, [withoutJobGuards]);
  const twice = async (): Promise<boolean> => {
    shop = await openShop({ functionsDir: bare, latencyMs: 2 });
    await sellMore(40);
    await flagged();
    await ticks(4);
    const people = (await told()).map(({ customerId }) => customerId);
    await shop.close();
    return people.length > new Set(people).size;
  };
  expect(await inSomeRound(twice)).toBe(true);
  rmSync(bare, { recursive: true, force: true });
});

describe('a model on hold', () => {
  beforeEach(open);
  const today = dayOf(new Date().toISOString());
  const fan = { brand: '清风', model: 'QF-30' };
  const hold = async () => {
    const claim = await filed(shop);
    await shop.call(technician, flagMajorQuality, { ...claim, words, product: fan });
    return theHold();
  };

  test('is not sold, however it is spelled; what was sold before is still written down', async () => {
    await hold();
    const sold = (model: string, soldOn: string) => soldFan({ model, soldOn });
    expect(await shop.refusal('shen-yun', addSoldItem, sold('QF-30', today))).toBe('ON_HOLD');
    expect(await shop.refusal('shen-yun', addSoldItem, sold('qf30', today))).toBe('ON_HOLD');
    await shop.call('shen-yun', addSoldItem, sold('QF-30', '2026-09-06'));
    await shop.call('shen-yun', addSoldItem, sold('QF-31', today));
  });

  test('stops a file of sales at its row', async () => {
    await hold();
    const text = `品名,类别,价格,销售日期,品牌,型号\n台灯,其他,59,${today},,\n落地扇,厨房电器,259,${today},清风,QF-30\n`;
    const { errors, added } = await shop.call('shen-yun', importSoldItems, { storeId, file: { text } });
    expect([errors, added]).toEqual([[{ row: 3, column: 'model', code: 'on-hold' }], 0]);
  });

  test('is sold again once a manager says so; stopped anew, its owners are told anew', async () => {
    const { id: holdId } = await hold();
    await shop.call('shen-yun', getMe, {});
    expect(await shop.refusal('shen-yun', liftHold, { storeId, holdId, words: '查过了' })).toBe(
      'NOT_ALLOWED',
    );
    const lifted = await shop.call('wu-jing', liftHold, { storeId, holdId, words: '查过了' });
    expect(lifted.holds).toMatchObject([{ id: holdId }]);
    expect(lifted.holds[0]?.liftedAt).toBeDefined();
    await shop.call('shen-yun', addSoldItem, { ...soldFan({ soldOn: today }), key: newKey() });
    expect(await hold()).toMatchObject({ id: holdId, told: 1 });
    expect(await told()).toHaveLength(2);
  });
});
