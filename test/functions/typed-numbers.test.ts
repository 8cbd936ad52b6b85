import { randomBytes } from 'node:crypto';
import type { Action, InputOf } from '../../contracts/action';
import { bindByPhone, makeBindingCode, redeemBinding } from '../../contracts/binding';
import { submitClaim } from '../../contracts/claim';
import { listNotices } from '../../contracts/notice';
import { listProducts } from '../../contracts/product';
import { addProduct } from '../../contracts/product-file';
import { addSoldItem } from '../../contracts/sale';
import { leakingWasher, newKey } from './parts/given';
import { soldFan } from './parts/sales';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const storeId = 'sto_wensan';
const somebody = () => `somebody-${randomBytes(4).toString('hex')}`;
const phoneOf = () =>
  `139${String(Number.parseInt(randomBytes(4).toString('hex'), 16))
    .padStart(8, '0')
    .slice(-8)}`;

test('no call of a customer tells whether a typed number is known', async () => {
  const known = phoneOf();
  await shop.call('shen-yun', addSoldItem, soldFan({}, { buyer: { phone: known } }));
  const ask = async <A extends Action>(openid: string, action: A, input: InputOf<A>) => {
    shop.cloud.resetStats();
    const answer = await shop.ask(openid, action, input);
    const { requests } = shop.cloud.stats();
    return { ok: answer.ok, code: answer.ok ? '' : answer.code, requests };
  };
  const course = async (phone: string) => {
    const openid = somebody();
    await shop.call(openid, listProducts, {});
    const form = leakingWasher({
      product: { from: 'described', category: 'washer', name: '洗衣机' },
      contact: { name: '王芳', phone, district: '西湖区', address: '文一西路 1 号' },
    });
    return [
      await ask(openid, submitClaim, form),
      await ask(openid, listProducts, {}),
      await ask(openid, addProduct, { key: newKey(), storeId, category: 'washer', name: '洗衣机' }),
      await ask(openid, redeemBinding, { code: '33333333' }),
      await ask(openid, listNotices, {}),
    ];
  };
  expect(await course(known)).toEqual(await course(phoneOf()));
});

test('the verified number itself answers the same words and fields whether the shop knows the number or not', async () => {
  const known = phoneOf();
  const { id: productId } = await shop.call(
    'shen-yun',
    addSoldItem,
    soldFan({}, { buyer: { phone: known } }),
  );
  const owner = somebody();
  const given = await shop.call('shen-yun', makeBindingCode, {
    storeId,
    target: { productId },
    form: 'scan',
  });
  await shop.call(owner, redeemBinding, { code: given.code });
  const asked = async (phone: string) => {
    const openid = somebody();
    shop.cloud.weChat.verifyNumber(openid, phone);
    await shop.call(openid, listProducts, {});
    const { ok, ...answer } = await shop.ask(openid, bindByPhone, {
      phoneCode: shop.cloud.weChat.pressPhoneNumber(openid).code ?? '',
    });
    return { ok, ...answer, requestId: '' };
  };
  expect(await asked(known)).toEqual(await asked(phoneOf()));
});
