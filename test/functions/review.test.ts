import { getClaim as myClaim, submitClaim } from '../../contracts/claim';
import { listNotices } from '../../contracts/notice';
import { showClaimPhotos } from '../../contracts/photo';
import { beginReview, getStaffClaim, listQueue } from '../../contracts/review';
import { openShop, type Shop } from './parts/shop';
import { contact, leakingWasher, newKey, uploaded } from './parts/given';
import { picture } from './parts/picture';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const storeId = 'sto_wensan';
const described = { from: 'described', category: 'washer', name: '洗衣机' } as const;
const file = (openid: string, store = storeId) =>
  shop.call(openid, submitClaim, leakingWasher({ storeId: store, product: described }));

describe('customer service takes a claim', () => {
  test('sees it in the queue with contact and photos, takes it, and the customer sees who', async () => {
    const key = newKey();
    const photoId = await uploaded(shop, 'lin-xiaoman', picture('jpeg'), { key });
    const form = leakingWasher({ key, photos: [{ photoId, kind: 'fault' }] });
    const { id: claimId } = await shop.call('lin-xiaoman', submitClaim, form);
    const { claims } = await shop.call('shen-yun', listQueue, { storeId, list: 'waiting' });
    expect(claims.map((claim) => claim.id)).toContain(claimId);
    const seen = await shop.call('shen-yun', getStaffClaim, { storeId, claimId });
    expect(seen).toMatchObject({
      take: 'yes',
      contact: { name: contact.name, phone: '138****6207' },
      version: 1,
    });
    const { photos } = await shop.call('shen-yun', showClaimPhotos, { storeId, claimId });
    expect((await fetch(photos[0]?.url ?? '')).status).toBe(200);

    const taken = await shop.call('shen-yun', beginReview, { storeId, claimId, version: 1 });
    expect(taken).toMatchObject({ state: 'reviewing', version: 2, take: 'yours' });
    const colleague = await shop.call('wu-jing', getStaffClaim, { storeId, claimId });
    expect(colleague.take).toBe('taken');
    const again = await shop.call('shen-yun', beginReview, { storeId, claimId, version: 1 });
    expect(again).toEqual(taken);

    const { events } = await shop.call('lin-xiaoman', myClaim, { claimId });
    expect(events.at(-1)).toMatchObject({ kind: 'review-begun', by: 'staff', person: '沈芸' });
    const { notices } = await shop.call('lin-xiaoman', listNotices, {});
    expect(
      notices.filter((notice) => notice.claimId === claimId).map(({ kind, person }) => [kind, person]),
    ).toEqual([
      ['review-begun', '沈芸'],
      ['claim-received', undefined],
    ]);
  });

  test('of three at once one gets it, the others are told that it changed', async () => {
    const { id: claimId } = await file('zhao-min');
    const asked = { storeId, claimId, version: 1 };
    const answers = await Promise.all(
      ['shen-yun', 'wu-jing', 'he-shun'].map((openid) => shop.ask(openid, beginReview, asked)),
    );
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).toEqual([
      'CHANGED_MEANWHILE',
      'CHANGED_MEANWHILE',
      'ok',
    ]);
  });

  test.each(['zhou-jianguo', 'qian-fang', 'sun-lei', 'zheng-jie', 'feng-lei', 'lin-xiaoman'])(
    '%s has no business there',
    async (openid) => {
      const { id: claimId } = await file('zhao-min');
      for (const asked of [
        shop.refusal(openid, listQueue, { storeId, list: 'waiting' }),
        shop.refusal(openid, getStaffClaim, { storeId, claimId }),
        shop.refusal(openid, showClaimPhotos, { storeId, claimId }),
        shop.refusal(openid, beginReview, { storeId, claimId, version: 1 }),
      ]) {
        expect(await asked).toBe('NOT_ALLOWED');
      }
    },
  );

  test('another store’s claim is not to be had by naming one’s own store', async () => {
    const { id: claimId } = await file('zhao-min');
    const asked = { storeId: 'sto_gudun', claimId };
    expect(await shop.refusal('feng-lei', getStaffClaim, asked)).toBe('NOT_ALLOWED');
    expect(await shop.refusal('feng-lei', beginReview, { ...asked, version: 1 })).toBe('NOT_ALLOWED');
    expect(await shop.refusal('feng-lei', showClaimPhotos, asked)).toBe('NOT_ALLOWED');
  });
});

describe('by another person', () => {
  test('nobody takes his own claim while a colleague is there', async () => {
    const { id: claimId } = await file('shen-yun');
    expect(await shop.call('shen-yun', getStaffClaim, { storeId, claimId })).toMatchObject({
      take: 'another-person',
    });
    expect(await shop.refusal('shen-yun', beginReview, { storeId, claimId, version: 1 })).toBe(
      'ANOTHER_PERSON',
    );
    await shop.call('wu-jing', beginReview, { storeId, claimId, version: 1 });
  });

  test('in a store of two the owner may, it is recorded, and the customer is shown it', async () => {
    const two = 'sto_gudun';
    const { id: claimId } = await file('feng-lei', two);
    const seen = await shop.call('feng-lei', getStaffClaim, { storeId: two, claimId });
    expect(seen.take).toBe('nobody-else');
    await shop.call('feng-lei', beginReview, { storeId: two, claimId, version: 1 });
    const { events } = await shop.call('feng-lei', myClaim, { claimId });
    expect(events.at(-1)).toMatchObject({ kind: 'review-begun', person: '冯雷', fallback: 'nobody-else' });
  });

  test('in a store of two a customer’s claim needs no fallback', async () => {
    const two = 'sto_gudun';
    const { id: claimId } = await file('zhao-min', two);
    await shop.call('feng-lei', beginReview, { storeId: two, claimId, version: 1 });
    const { events } = await shop.call('zhao-min', myClaim, { claimId });
    expect(events.at(-1)?.fallback).toBeUndefined();
  });
});
