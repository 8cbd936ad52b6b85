import { randomBytes } from 'node:crypto';
import { makeBindingCode, redeemBinding } from '../../contracts/binding';
import { recordHelp } from '../../contracts/help';
import { listProducts } from '../../contracts/product';
import {
  addProduct,
  confirmTerms,
  getProduct,
  removeProduct,
  showProductPhotos,
} from '../../contracts/product-file';
import { addSoldItem, getSoldItem } from '../../contracts/sale';
import { newKey, uploaded } from './parts/given';
import { picture } from './parts/picture';
import { soldFan } from './parts/sales';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const storeId = 'sto_wensan';
const clerk = 'shen-yun';
const somebody = () => `somebody-${randomBytes(4).toString('hex')}`;
const bound = async (openid: string, productId: string) => {
  const target = { productId };
  const { code } = await shop.call(clerk, makeBindingCode, { storeId, target, form: 'scan' });
  await shop.call(openid, redeemBinding, { code });
};

describe('a sale', () => {
  test('of second-hand goods needs its condition sheet, which is frozen with its pictures', async () => {
    const used = { condition: 'second-hand' as const };
    expect(await shop.refusal(clerk, addSoldItem, soldFan(used))).toBe('INCOMPLETE');
    const key = newKey();
    const photoId = await uploaded(shop, clerk, picture('jpeg'), { itemKey: key });
    const sheet = [{ about: 'wear' as const, text: '底座有划痕', affectsUse: false, photoIds: [photoId] }];
    const selling = soldFan(used, { key, sheet });
    const { id: productId } = await shop.call(clerk, addSoldItem, selling);
    await shop.call(clerk, addSoldItem, selling);
    const rewritten = [{ ...sheet[0]!, text: '完好无损' }];
    expect(await shop.refusal(clerk, addSoldItem, { ...selling, sheet: rewritten })).toBe('KEY_REUSED');

    const openid = somebody();
    await bound(openid, productId);
    const file = await shop.call(openid, getProduct, { productId });
    expect(file.disclosed).toEqual(['底座有划痕']);
    expect(file.sheet).toMatchObject({ person: '沈芸', disclosures: [{ photoIds: [photoId] }] });
    const { photos } = await shop.call(openid, showProductPhotos, { productId });
    expect(photos.map((photo) => photo.photoId)).toEqual([photoId]);
    for (const action of [getProduct, showProductPhotos])
      expect(await shop.refusal(somebody(), action, { productId })).toBe('NOT_ALLOWED');
  });

  test('takes no picture that was taken for something else', async () => {
    const photoId = await uploaded(shop, clerk, picture('jpeg'));
    const sheet = [{ about: 'wear' as const, text: '划痕', affectsUse: false, photoIds: [photoId] }];
    expect(await shop.refusal(clerk, addSoldItem, soldFan({}, { sheet }))).toBe('PHOTO_NOT_USABLE');
  });

  test.each([
    [{ soldOn: '2099-01-01' }, 'PURCHASE_IN_FUTURE'],
    [{ deliveredOn: '2026-09-01' }, 'DAYS_MIXED_UP'],
    [{ installedOn: '2026-09-01' }, 'DAYS_MIXED_UP'],
  ])('with %j is refused', async (more, code) => {
    expect(await shop.refusal(clerk, addSoldItem, soldFan(more))).toBe(code);
  });

  test('becomes a valid voucher once both sides have confirmed it', async () => {
    const { id: productId } = await shop.call(clerk, addSoldItem, soldFan());
    const openid = somebody();
    await bound(openid, productId);
    expect((await shop.call(openid, getProduct, { productId })).voucher).toMatchObject({ valid: false });
    const { voucher } = await shop.call(openid, confirmTerms, { productId });
    expect(voucher).toMatchObject({ valid: true, person: '沈芸' });
    expect((await shop.call(openid, confirmTerms, { productId })).voucher).toEqual(voucher);
  });

  test('tells every guarantee, and its owner who of the shop looked', async () => {
    const selling = soldFan({ installedOn: '2026-09-10', maker: { months: 24, mainPartMonths: 36 } });
    const { id: productId } = await shop.call(clerk, addSoldItem, selling);
    const openid = somebody();
    await bound(openid, productId);
    await shop.call(clerk, getSoldItem, { storeId, productId });
    const file = await shop.call(openid, getProduct, { productId });
    expect(file.guarantees).toEqual([
      { by: 'store', endsOn: '2027-09-10' },
      { by: 'maker', endsOn: '2028-09-10', mainPartsEndOn: '2029-09-10' },
    ]);
    expect(file.looks.map(({ person, role }) => `${person} ${role}`)).toEqual(['沈芸 customer-service']);
  });
});

describe('a thing that its owner adds', () => {
  test('is marked as such, is the same however often it is sent, and can be taken off again', async () => {
    const openid = somebody();
    const thing = { key: newKey(), storeId, category: 'washer', name: '老洗衣机', approxYears: 6 } as const;
    const added = await shop.call(openid, addProduct, thing);
    expect(await shop.call(openid, addProduct, thing)).toEqual(added);
    expect(added).toMatchObject({ origin: 'customer', approxYears: 6, guarantees: [] });
    expect((await shop.call(openid, listProducts, {})).products).toEqual([added]);
    expect(await shop.refusal(clerk, getSoldItem, { storeId, productId: added.id })).toBe('NOT_ALLOWED');
    expect(await shop.refusal(somebody(), removeProduct, { productId: added.id })).toBe('NOT_ALLOWED');
    await shop.call(openid, removeProduct, { productId: added.id });
    expect((await shop.call(openid, listProducts, {})).products).toEqual([]);
  });

  test('what was sold cannot be taken off', async () => {
    const productId = 'prd_demo0washer';
    expect(await shop.refusal('lin-xiaoman', removeProduct, { productId })).toBe('NOT_NOW');
  });
});

test('a guide that helped counts once for a key, and nobody’s name is kept with it', async () => {
  const read = { category: 'washer', symptom: 'leak', guideId: 'leaking-hose', solved: true } as const;
  const input = { key: newKey(), storeId, ...read };
  const openid = somebody();
  await shop.call(openid, recordHelp, input);
  await shop.call(openid, recordHelp, input);
  const helps = await shop.backstage().tables.helps.all();
  expect(helps).toHaveLength(1);
  expect(JSON.stringify(helps)).not.toContain(shop.customerId(openid));
});
