import { addPhotos, getClaim, listClaims, submitClaim } from '../../contracts/claim';
import { getMe } from '../../contracts/person';
import { openShop, type Shop } from './parts/shop';
import { contact, leakingWasher, newKey, uploaded } from './parts/given';
import { picture } from './parts/picture';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const lin = 'lin-xiaoman';
const claimsOf = async (openid: string) => (await shop.call(openid, listClaims, { group: 'open' })).claims;

describe('我要报修', () => {
  test('a claim with photos is filed, listed and shown with its history', async () => {
    const key = newKey();
    const photoId = await uploaded(shop, lin, picture('jpeg'), { key });
    const form = leakingWasher({
      key,
      photos: [{ photoId, kind: 'voucher' }],
      fault: { symptoms: ['leak', 'shows-code'], began: 'today', errorCode: 'E21', words: '底下一直滴水' },
    });
    const filed = await shop.call(lin, submitClaim, form);
    expect(filed).toMatchObject({ state: 'submitted', productName: '海岚滚筒洗衣机', storeId: 'sto_wensan' });
    expect((await claimsOf(lin))[0]).toEqual(filed);

    const detail = await shop.call(lin, getClaim, { claimId: filed.id });
    expect(detail).toMatchObject({
      words: '底下一直滴水',
      errorCode: 'E21',
      serial: 'HLW102608004417',
      photos: [{ photoId, kind: 'voucher' }],
      events: [{ version: 1, kind: 'submitted', by: 'customer' }],
    });
    expect(detail.contact).toMatchObject({ phone: '138****6207' });
    expect(detail.contact.address).not.toContain('301');
  });

  test('the same form sent ten times at once is one claim and the same answer', async () => {
    const before = (await claimsOf(lin)).length;
    const form = leakingWasher();
    const answers = await Promise.all(Array.from({ length: 10 }, () => shop.call(lin, submitClaim, form)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await claimsOf(lin)).toHaveLength(before + 1);
  });

  test('the same form sent ten times in turn is one claim and the same answer', async () => {
    const before = (await claimsOf(lin)).length;
    const form = leakingWasher();
    const answers = [];
    for (let time = 0; time < 10; time += 1) answers.push(await shop.call(lin, submitClaim, form));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await claimsOf(lin)).toHaveLength(before + 1);
  });

  test('the same key with another form is refused, and the first claim stays as it was', async () => {
    const form = leakingWasher();
    const filed = await shop.call(lin, submitClaim, form);
    const other = { ...form, fault: { symptoms: ['leak' as const], began: 'today' as const } };
    expect(await shop.refusal(lin, submitClaim, other)).toBe('KEY_REUSED');
    expect((await shop.call(lin, getClaim, { claimId: filed.id })).began).toBe('these-days');
  });

  test('the same key of two people makes two claims', async () => {
    const form = leakingWasher({ product: { from: 'described', category: 'washer', name: '洗衣机' } });
    const mine = await shop.call(lin, submitClaim, form);
    const hers = await shop.call('zhao-min', submitClaim, form);
    expect(mine.id).not.toBe(hers.id);
  });

  test('a new customer describes the product, and the contact is remembered', async () => {
    const openid = 'somebody-new';
    const form = leakingWasher({
      product: { from: 'described', category: 'fridge', name: '北凌冰箱', serial: 'bl218y2200631' },
      fault: { symptoms: ['frost'], began: 'over-a-week' },
    });
    await shop.call(openid, submitClaim, form);
    const me = await shop.call(openid, getMe, {});
    expect(me.contact).toEqual(contact);
    expect(me.myStoreIds).toEqual(['sto_wensan']);
  });

  test('a typed serial or phone number reveals and binds nothing', async () => {
    const stranger = 'a-stranger';
    const asked = (serial: string) =>
      shop.call(stranger, submitClaim, {
        ...leakingWasher({ product: { from: 'described', category: 'washer', name: '洗衣机', serial } }),
      });
    const known = await asked('HLW102608004417');
    const unknown = await asked('HLW000000000000');
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    // What every claim has of its own says nothing: its id, its number, and the times counted from the press.
    const told = ({ promise, ...claim }: typeof known) => ({
      ...claim,
      promise: { ...promise, dueAt: '' },
      id: '',
      number: '',
      submittedAt: '',
      answerBy: '',
    });
    expect(told(known)).toEqual(told(unknown));
  });

  test.each([
    [
      'somebody else’s product',
      () => leakingWasher({ product: { from: 'owned', productId: 'prd_demo0fridge' } }),
      'NOT_ALLOWED',
    ],
    [
      'a product that does not exist',
      () => leakingWasher({ product: { from: 'owned', productId: 'prd_nothing' } }),
      'NOT_ALLOWED',
    ],
    ['a store that does not exist', () => leakingWasher({ storeId: 'sto_nothing' }), 'NOT_ALLOWED'],
    [
      'a photo that does not exist',
      () => leakingWasher({ photos: [{ photoId: 'pho_nothing', kind: 'fault' }] }),
      'PHOTO_NOT_USABLE',
    ],
    [
      'a symptom of another product',
      () => leakingWasher({ fault: { symptoms: ['no-picture'], began: 'today' } }),
      'SYMPTOM_UNKNOWN',
    ],
  ])('%s is refused', async (_name, form, code) => {
    expect(await shop.refusal(lin, submitClaim, form())).toBe(code);
  });

  test('another customer sees neither the claim nor whether it exists', async () => {
    const [claim] = await claimsOf(lin);
    expect(await shop.refusal('zhao-min', getClaim, { claimId: claim?.id ?? '' })).toBe('NOT_ALLOWED');
    expect(await shop.refusal('zhao-min', getClaim, { claimId: 'clm_nothing' })).toBe('NOT_ALLOWED');
  });

  test('ten an hour are taken and the eleventh is refused with its limit', async () => {
    const openid = 'very-busy';
    const form = () => leakingWasher({ product: { from: 'described', category: 'washer', name: '洗衣机' } });
    for (let time = 0; time < 10; time += 1) await shop.call(openid, submitClaim, form());
    expect(await shop.ask(openid, submitClaim, form())).toMatchObject({
      ok: false,
      code: 'TOO_MANY',
      limit: 10,
    });
  });
});

describe('photos that come after the claim', () => {
  test('are added once, however often they are sent', async () => {
    const openid = 'photographer';
    const form = leakingWasher({ product: { from: 'described', category: 'washer', name: '洗衣机' } });
    const { id: claimId } = await shop.call(openid, submitClaim, form);
    const photoId = await uploaded(shop, openid, picture('png'), { claimId });
    const photos = [{ photoId, kind: 'fault' as const }];
    const first = await shop.call(openid, addPhotos, { claimId, photos });
    const again = await shop.call(openid, addPhotos, { claimId, photos });
    expect(again).toEqual(first);
    expect(first.events.map((event) => event.kind)).toEqual(['submitted', 'photos-added']);
    expect(await shop.refusal(lin, addPhotos, { claimId, photos })).toBe('NOT_ALLOWED');
  });

  test('one photo cannot be part of two claims', async () => {
    const openid = 'twice';
    const described = { from: 'described', category: 'washer', name: '洗衣机' } as const;
    const key = newKey();
    const photoId = await uploaded(shop, openid, picture('jpeg'), { key });
    const form = (its: string) =>
      leakingWasher({ key: its, product: described, photos: [{ photoId, kind: 'fault' }] });
    const answers = await Promise.all([
      shop.ask(openid, submitClaim, form(key)),
      shop.ask(openid, submitClaim, form(newKey())),
    ]);
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).toEqual([
      'PHOTO_NOT_USABLE',
      'ok',
    ]);
  });
});
