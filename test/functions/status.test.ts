import { getStatus } from '../../contracts/shop-status';
import { openShop, type Shop } from './parts/shop';

const storeId = 'sto_wensan';
let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const status = () => shop.call('he-shun', getStatus, { storeId });
const tick = () => shop.cloud.fire('scheduler', 'minute');

test('before the timer ever ran, that is said; after it ran, when', async () => {
  expect((await status()).timer).toEqual({ late: true });
  await tick();
  const { timer } = await status();
  expect(timer.late).toBe(false);
  expect(Date.parse(timer.lastRanAt ?? '')).toBeGreaterThan(0);
});

test('a timer that has not run for more than three minutes is late', async () => {
  const { heartbeats } = shop.backstage().tables;
  const at = new Date(Date.now() - 4 * 60_000).toISOString();
  await heartbeats.put({ _id: 'scheduler', v: 1, at, tookMs: 10 });
  expect((await status()).timer).toMatchObject({ late: true, lastRanAt: at });
});

test('a job that cannot be done is tried again later, stays where it was, and is stuck in the end', async () => {
  const { jobs } = shop.backstage().tables;
  const past = '2026-01-01T00:00:00.000Z';
  const broken = {
    _id: 'job_broken',
    v: 1,
    storeId,
    kind: 'stop-use',
    about: 'hld_nothing',
    round: 1,
    cursor: 'prd_1',
    lease: past,
    attempts: 0,
    done: false,
  } as const;
  await jobs.put(broken);
  await tick();
  expect((await status()).jobs).toMatchObject([{ kind: 'stop-use', state: 'trying-again', failures: 1 }]);
  const tried = await jobs.get(broken._id);
  expect(tried).toMatchObject({ cursor: 'prd_1', attempts: 1, done: false });
  // Its pause is not over: the next tick leaves it alone.
  await tick();
  expect((await jobs.get(broken._id))?.attempts).toBe(1);
  await jobs.put({ ...broken, failures: 4 });
  await tick();
  expect((await status()).jobs).toMatchObject([{ state: 'stuck', failures: 5 }]);
});

test('pushes that wait and pushes that failed are counted, and the oldest is named', async () => {
  const { notices } = shop.backstage().tables;
  const notice = (id: string, push: 'due' | 'failed', pushAt: string) =>
    notices.put({
      _id: id,
      v: 1,
      storeId,
      customerId: 'cus_nobody0',
      kind: 'approved',
      number: 'RX-00000-0',
      productName: '洗衣机',
      at: pushAt,
      push,
      pushAt,
    });
  const before = await status();
  await notice('ntc_a', 'failed', '2026-01-01T00:00:00.000Z');
  await notice('ntc_b', 'due', '2026-01-02T00:00:00.000Z');
  const after = await status();
  expect(after.failedPushes).toBe(before.failedPushes + 1);
  expect(after.outbox).toEqual({ due: before.outbox.due + 1, oldestDueAt: '2026-01-02T00:00:00.000Z' });
});

test('technicians and customer service are not told', async () => {
  for (const openid of ['zhou-jianguo', 'shen-yun', 'lin-xiaoman'])
    expect(await shop.refusal(openid, getStatus, { storeId })).toBe('NOT_ALLOWED');
});
