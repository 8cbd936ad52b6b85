import { randomBytes } from 'node:crypto';
import {
  bindAtCounter,
  bindByPhone,
  makeBindingCode,
  redeemBinding,
  showMyCode,
  unbindItem,
} from '../../contracts/binding';
import { listNotices } from '../../contracts/notice';
import { listProducts } from '../../contracts/product';
import { getProduct } from '../../contracts/product-file';
import { addSoldItem, getSoldItem } from '../../contracts/sale';
import { idFrom } from '../../cloudfunctions/_platform/ids';
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
const phoneOf = () =>
  `139${String(Number.parseInt(randomBytes(4).toString('hex'), 16))
    .padStart(8, '0')
    .slice(-8)}`;

/** Somebody whose number WeChat has verified. */
const person = (phone: string) => {
  const openid = somebody();
  shop.cloud.weChat.verifyNumber(openid, phone);
  return openid;
};
const phoneCode = (openid: string) => shop.cloud.weChat.pressPhoneNumber(openid).code ?? '';
const sold = (phone?: string) =>
  shop.call(clerk, addSoldItem, soldFan({}, phone === undefined ? {} : { buyer: { phone } }));
const code = async (productId: string, form: 'scan' | 'type' = 'scan') =>
  (await shop.call(clerk, makeBindingCode, { storeId, target: { productId }, form })).code;
const productsOf = async (openid: string) =>
  (await shop.call(openid, listProducts, {})).products.map(({ id }) => id);
const noticesOf = async (openid: string) =>
  (await shop.call(openid, listNotices, {})).notices.map(({ kind, itemId }) => `${kind} ${itemId ?? ''}`);
const bindingOf = async (productId: string) =>
  (await shop.call(clerk, getSoldItem, { storeId, productId })).binding;

describe('the number that WeChat has verified', () => {
  test('binds what was sold to it, once, and only what is nobody’s', async () => {
    const phone = phoneOf();
    const [first, second] = [await sold(phone), await sold(phone)];
    const openid = person(phone);
    const { products } = await shop.call(openid, bindByPhone, { phoneCode: phoneCode(openid) });
    expect(products.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    expect((await productsOf(openid)).sort()).toEqual([first.id, second.id].sort());
    expect(await shop.call(openid, bindByPhone, { phoneCode: phoneCode(openid) })).toEqual({ products: [] });
    const later = person(phone);
    expect(await shop.call(later, bindByPhone, { phoneCode: phoneCode(later) })).toEqual({ products: [] });
    expect(await productsOf(later)).toEqual([]);
  });

  test('finds what was sold in any store', async () => {
    const openid = 'chen-yu';
    const { products } = await shop.call(openid, bindByPhone, { phoneCode: phoneCode(openid) });
    expect(products.map(({ id }) => id)).toEqual(['prd_demo0heater']);
  });

  test('does not bring back what the store has taken off this person', async () => {
    const phone = phoneOf();
    const { id: productId } = await sold(phone);
    const openid = person(phone);
    await shop.call(openid, bindByPhone, { phoneCode: phoneCode(openid) });
    const binding = await bindingOf(productId);
    await shop.call(clerk, unbindItem, { storeId, productId, binding, reason: 'sold-on', giveBack: false });
    expect(await shop.call(openid, bindByPhone, { phoneCode: phoneCode(openid) })).toEqual({ products: [] });
  });

  test('a code of WeChat that is used, somebody else’s or made up binds nothing', async () => {
    const openid = person(phoneOf());
    const used = phoneCode(openid);
    await shop.call(openid, bindByPhone, { phoneCode: used });
    for (const wrong of [used, 'made-up', phoneCode('lin-xiaoman')])
      expect(await shop.refusal(openid, bindByPhone, { phoneCode: wrong })).toBe('NUMBER_UNREAD');
    shop.cloud.weChat.verifyNumber(openid, '+85291234567');
    expect(await shop.refusal(openid, bindByPhone, { phoneCode: phoneCode(openid) })).toBe('NUMBER_FOREIGN');
    expect(await shop.refusal(openid, bindByPhone, { phoneCode: phoneCode(openid) })).toBe('TOO_MANY');
  });
});

describe('a code from the store', () => {
  test.each(['scan', 'type'] as const)('to %s binds once', async (form) => {
    const { id: productId } = await sold();
    const openid = somebody();
    const given = await code(productId, form);
    expect(given).toHaveLength(form === 'scan' ? 16 : 8);
    const { product } = (await shop.call(openid, redeemBinding, { code: given })) as {
      product: { id: string };
    };
    expect(product.id).toBe(productId);
    expect(await productsOf(openid)).toEqual([productId]);
    expect(await shop.refusal(somebody(), redeemBinding, { code: given })).toBe('BINDING_INVALID');
    // The same person's second tap is the first one's answer.
    await shop.call(openid, redeemBinding, { code: given });
  });

  test('is read with its mark, in lower case, with blanks and dashes', async () => {
    const { id: productId } = await sold();
    const given = await code(productId);
    const written = `ac:${given.slice(0, 4).toLowerCase()} ${given.slice(4, 8)}-${given.slice(8)}`;
    expect(await shop.call(somebody(), redeemBinding, { code: written })).toMatchObject({
      product: { id: productId },
    });
  });

  test('wrong, used, expired and outdated ones get one and the same answer', async () => {
    const { id: productId } = await sold();
    const [first, second, expired] = [await code(productId), await code(productId), await code(productId)];
    const { 'binding-codes': codes } = shop.backstage().tables;
    const kept = await codes.get(idFrom('bnd', expired));
    if (kept) await codes.put({ ...kept, expiresAt: '2026-01-01T00:00:00.000Z' });
    await shop.call(somebody(), redeemBinding, { code: first });
    const answers = await Promise.all(
      [
        first,
        second,
        expired,
        '2222222222222222',
        '22222222',
        (await shop.call('zhao-min', showMyCode, {})).code,
      ].map((wrong) => shop.ask(somebody(), redeemBinding, { code: wrong })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify({ ...answer, requestId: '' }))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: false, code: 'BINDING_INVALID' });
  });

  test('is kept nowhere', async () => {
    const { id: productId } = await sold();
    const given = await code(productId, 'type');
    expect(JSON.stringify(await shop.backstage().tables['binding-codes'].all())).not.toContain(given);
  });

  test('five tries an hour for a person, wrong ones included', async () => {
    const openid = somebody();
    const heard = [];
    for (let at = 0; at < 6; at += 1)
      heard.push(await shop.refusal(openid, redeemBinding, { code: `2222222${2 + at}` }));
    expect(heard).toEqual([...Array.from({ length: 5 }, () => 'BINDING_INVALID'), 'TOO_MANY']);
  });

  test('five tries an hour for a code, by whomever', async () => {
    const heard = [];
    for (let at = 0; at < 6; at += 1)
      heard.push(await shop.refusal(somebody(), redeemBinding, { code: 'ZZZZZZZZ' }));
    expect(heard).toEqual([...Array.from({ length: 5 }, () => 'BINDING_INVALID'), 'TOO_MANY']);
  });

  test('of another store’s item is made by nobody here', async () => {
    const target = { productId: 'prd_demo0fridge' };
    const refused = await shop.ask(clerk, makeBindingCode, { storeId, target, form: 'scan' });
    const absent = await shop.ask(clerk, makeBindingCode, {
      storeId,
      target: { productId: 'prd_nothing0there' },
      form: 'scan',
    });
    expect({ ...refused, requestId: '' }).toEqual({ ...absent, requestId: '' });
    expect(refused).toMatchObject({ ok: false, code: 'NOT_ALLOWED' });
  });
});

describe('at the counter', () => {
  test('the customer’s own code binds, once, and he is told', async () => {
    const { id: productId } = await sold();
    const openid = somebody();
    const shown = await shop.call(openid, showMyCode, {});
    const target = { productId };
    await shop.call(clerk, bindAtCounter, { storeId, code: shown.code, target });
    await shop.call(clerk, bindAtCounter, { storeId, code: shown.code, target });
    expect(await productsOf(openid)).toEqual([productId]);
    expect(await noticesOf(openid)).toEqual([`item-bound ${productId}`]);
    const { id: other } = await sold();
    expect(
      await shop.refusal(clerk, bindAtCounter, { storeId, code: shown.code, target: { productId: other } }),
    ).toBe('BINDING_INVALID');
  });

  test('a code for an item names nobody', async () => {
    const { id: productId } = await sold();
    const given = await code(productId);
    expect(await shop.refusal(clerk, bindAtCounter, { storeId, code: given, target: { productId } })).toBe(
      'BINDING_INVALID',
    );
  });

  test('people of another store, and customers, bind nothing', async () => {
    const { id: productId } = await sold();
    const { code: shown } = await shop.call(somebody(), showMyCode, {});
    const input = { storeId, code: shown, target: { productId } };
    for (const openid of ['feng-lei', 'lin-xiaoman', 'zhou-jianguo'])
      expect(await shop.refusal(openid, bindAtCounter, input)).toBe('NOT_ALLOWED');
  });
});

describe('a thing that changes hands', () => {
  test('leaves the earlier owner, who is told; the store can give it back', async () => {
    const { id: productId } = await sold();
    const [earlier, later] = [somebody(), somebody()];
    await shop.call(earlier, redeemBinding, { code: await code(productId) });
    await shop.call(later, redeemBinding, { code: await code(productId) });
    expect(await productsOf(earlier)).toEqual([]);
    expect(await noticesOf(earlier)).toEqual([`item-unbound ${productId}`]);
    expect(await shop.refusal(earlier, getProduct, { productId })).toBe('NOT_ALLOWED');

    const binding = await bindingOf(productId);
    const input = { storeId, productId, binding, reason: 'wrong-person', giveBack: true } as const;
    const file = await shop.call(clerk, unbindItem, input);
    await shop.call(clerk, unbindItem, input);
    expect(await productsOf(earlier)).toEqual([productId]);
    expect(await productsOf(later)).toEqual([]);
    expect(await noticesOf(later)).toEqual([`item-unbound ${productId}`]);
    expect(await noticesOf(earlier)).toEqual([`item-bound ${productId}`, `item-unbound ${productId}`]);
    expect(file.holders.map(({ by, reason, person: who }) => ({ by, reason, who }))).toEqual([
      { by: 'code', reason: undefined, who: undefined },
      { by: 'code', reason: 'wrong-person', who: '沈芸' },
      { by: 'given-back', reason: undefined, who: '沈芸' },
    ]);
    expect(await shop.refusal('wu-jing', unbindItem, input)).toBe('CHANGED_MEANWHILE');
  });

  test('cannot be given back where nobody had it before', async () => {
    const { id: productId } = await sold();
    await shop.call(somebody(), redeemBinding, { code: await code(productId) });
    const binding = await bindingOf(productId);
    const input = { storeId, productId, binding, reason: 'wrong-person', giveBack: true } as const;
    expect(await shop.refusal(clerk, unbindItem, input)).toBe('NOBODY_BEFORE');
  });
});
