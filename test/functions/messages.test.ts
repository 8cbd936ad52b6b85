import { randomBytes } from 'node:crypto';
import { submitClaim } from '../../contracts/claim';
import { agreeToMessages, listNotices } from '../../contracts/notice';
import { openShop, type Shop } from './parts/shop';
import { leakingWasher, newKey } from './parts/given';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const tick = () => shop.cloud.fire('scheduler', 'minute');
const somebody = () => `somebody-${randomBytes(4).toString('hex')}`;
const described = { from: 'described', category: 'washer', name: '洗衣机' } as const;
const file = (openid: string) => shop.call(openid, submitClaim, leakingWasher({ product: described }));

describe('what the shop tells a customer', () => {
  test('is in the inbox at once, pushed or not', async () => {
    const openid = somebody();
    const { id: claimId, number } = await file(openid);
    const { notices } = await shop.call(openid, listNotices, {});
    expect(notices).toMatchObject([{ kind: 'claim-received', claimId, number }]);
    await tick();
    expect(shop.cloud.deliveries(openid)).toEqual([]);
  });

  test('is pushed once where the customer agreed, however many timers run', async () => {
    const openid = somebody();
    await shop.call(openid, agreeToMessages, { key: newKey(), kinds: ['claim-received'] });
    const { number } = await file(openid);
    await Promise.all(Array.from({ length: 5 }, tick));
    await tick();
    const delivered = shop.cloud.deliveries(openid);
    expect(delivered).toHaveLength(1);
    expect(delivered[0]?.data.character_string1?.value).toBe(number);
    expect(delivered[0]?.page).toContain('pages/claim-detail/index?id=clm_');
  });

  test('one yes is one push, and the same yes sent twice is one yes', async () => {
    const openid = somebody();
    const yes = { key: newKey(), kinds: ['claim-received' as const] };
    await shop.call(openid, agreeToMessages, yes);
    await shop.call(openid, agreeToMessages, yes);
    await file(openid);
    await file(openid);
    await tick();
    expect(shop.cloud.deliveries(openid)).toHaveLength(1);
    expect((await shop.call(openid, listNotices, {})).notices).toHaveLength(2);
  });

  test('is pushed also where the yes came after the claim, as long as it comes within ten minutes', async () => {
    const openid = somebody();
    await file(openid);
    await tick();
    await shop.call(openid, agreeToMessages, { key: newKey(), kinds: ['claim-received'] });
    const { notices } = shop.backstage().tables;
    const mine = (await notices.all()).find((notice) => notice.customerId === shop.customerId(openid));
    expect(mine?.push).toBe('due');
    // A minute later.
    if (mine) await notices.put({ ...mine, pushAt: '2026-01-01T00:00:00.000Z' });
    await tick();
    expect(shop.cloud.deliveries(openid)).toHaveLength(1);
  });

  test('a push that was begun and not finished is not repeated: the inbox has it', async () => {
    const openid = somebody();
    await shop.call(openid, agreeToMessages, { key: newKey(), kinds: ['claim-received'] });
    await file(openid);
    const { notices } = shop.backstage().tables;
    const mine = (await notices.all()).find((notice) => notice.customerId === shop.customerId(openid));
    if (mine) await notices.put({ ...mine, push: 'attempted' });
    await tick();
    expect(shop.cloud.deliveries(openid)).toEqual([]);
  });
});

test('a push that has nobody to go to holds back no other', async () => {
  const openid = somebody();
  await shop.call(openid, agreeToMessages, { key: newKey(), kinds: ['claim-received'] });
  await file(openid);
  const { notices } = shop.backstage().tables;
  const lost = {
    _id: 'ntc_lost_1',
    v: 1,
    storeId: 'sto_wensan',
    customerId: 'cus_lost',
    kind: 'claim-received',
    claimId: 'clm_lost',
    number: 'RX-LOST',
    productName: '洗衣机',
    at: '2026-01-01T00:00:00.000Z',
    push: 'due',
    pushAt: '2026-01-01T00:00:00.000Z',
  } as const;
  await notices.put(lost);
  await tick();
  expect(shop.cloud.deliveries(openid)).toHaveLength(1);
  expect((await notices.get(lost._id))?.push).toBe('failed');
});

describe('the timer’s function', () => {
  test('cannot be called by a client', async () => {
    await expect(shop.cloud.call('lin-xiaoman', 'scheduler', {})).rejects.toThrow();
  });
});
