import { randomBytes } from 'node:crypto';
import type { Action, InputOf, OutputOf } from '../../../contracts/action';
import {
  bindAtCounter,
  bindByPhone,
  makeBindingCode,
  redeemBinding,
  showMyCode,
  unbindItem,
} from '../../../contracts/binding';
import { recordHelp } from '../../../contracts/help';
import { fileForCustomer } from '../../../contracts/intake';
import { getMe } from '../../../contracts/person';
import {
  addProduct,
  confirmTerms,
  getProduct,
  removeProduct,
  showProductPhotos,
} from '../../../contracts/product-file';
import { addSoldItem, getSoldItem, listSoldItems, showItemPhotos } from '../../../contracts/sale';
import { importSoldItems } from '../../../contracts/sales-file';
import { search } from '../../../contracts/search';
import { newKey, uploaded } from './given';
import { picture } from './picture';
import { soldFan } from './sales';
import type { Shop } from './shop';

/** Calls and notes what it cost. */
export type Cost = <A extends Action>(openid: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>;

const storeId = 'sto_wensan';
const clerk = 'shen-yun';
const hex = () => randomBytes(4).toString('hex');

/** Sales, bindings, intake and search, each once, by people of their own; what they leave behind is taken away. */
export const useSales = async (shop: Shop, cost: Cost): Promise<void> => {
  const phone = `137${String(Number.parseInt(hex(), 16)).padStart(8, '0').slice(-8)}`;
  const [buyer, other] = [`buyer-${hex()}`, `other-${hex()}`];
  shop.cloud.weChat.verifyNumber(buyer, phone);
  for (const openid of [buyer, other]) await shop.call(openid, getMe, {});

  const key = newKey();
  const photoId = await uploaded(shop, clerk, picture('jpeg'), { itemKey: key });
  const sheet = [{ about: 'wear' as const, text: '底座有划痕', affectsUse: false, photoIds: [photoId] }];
  const selling = soldFan({ condition: 'second-hand' }, { key, sheet, buyer: { phone } });
  const { id: productId } = await cost(clerk, addSoldItem, selling);
  const text = `品名,类别,价格,销售日期\n台灯${hex()},其他,59,2026-09-06\n`;
  await cost(clerk, importSoldItems, { storeId, file: { text } });
  await cost(clerk, listSoldItems, { storeId });

  const phoneCode = shop.cloud.weChat.pressPhoneNumber(buyer).code ?? '';
  await cost(buyer, bindByPhone, { phoneCode });
  await cost(buyer, getProduct, { productId });
  await cost(buyer, showProductPhotos, { productId });
  await cost(buyer, confirmTerms, { productId });
  await cost(clerk, getSoldItem, { storeId, productId });
  await cost(clerk, showItemPhotos, { storeId, productId });
  const target = { productId };
  const { code } = await cost(clerk, makeBindingCode, { storeId, target, form: 'scan' });
  await cost(other, redeemBinding, { code });
  const shown = await cost(buyer, showMyCode, {});
  await cost(clerk, bindAtCounter, { storeId, target, code: shown.code });
  const unbinding = { binding: 3, reason: 'wrong-person', giveBack: false } as const;
  await cost(clerk, unbindItem, { storeId, productId, ...unbinding });

  const thing = { key: newKey(), storeId, category: 'washer', name: '洗衣机' } as const;
  const added = await cost(buyer, addProduct, thing);
  await cost(buyer, removeProduct, { productId: added.id });
  const read = { category: 'washer', symptom: 'leak', guideId: 'leaking-hose', solved: true } as const;
  await cost(buyer, recordHelp, { key: newKey(), storeId, ...read });

  const { claimId } = await cost(clerk, fileForCustomer, {
    storeId,
    key: newKey(),
    channel: 'counter',
    kind: 'repair',
    way: 'shop',
    product: { from: 'owned', productId },
    fault: { symptoms: ['noise'], began: 'today' },
    photos: [],
    contact: { name: '王芳', phone },
    custody: { accessories: ['cable'], marks: ['none'] },
  });
  await cost(clerk, search, { storeId, text: phone });

  const { tables } = shop.backstage();
  const gone = (await tables['sold-items'].all()).filter(({ _id }) => !_id.startsWith('prd_demo'));
  for (const { _id } of gone) await tables['sold-items'].remove(_id);
  for (const { _id } of gone) await tables.buyers.remove(_id);
  await tables.claims.remove(claimId);
};
