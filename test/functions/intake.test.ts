import { randomBytes } from 'node:crypto';
import type { InputOf } from '../../contracts/action';
import { bindAtCounter, makeBindingCode, redeemBinding, showMyCode } from '../../contracts/binding';
import { getClaim, listClaims } from '../../contracts/claim';
import { fileForCustomer } from '../../contracts/intake';
import { listNotices } from '../../contracts/notice';
import { showMyPhotos } from '../../contracts/photo';
import { beginReview, listQueue } from '../../contracts/review';
import { search } from '../../contracts/search';
import { newKey, uploaded } from './parts/given';
import { picture } from './parts/picture';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const storeId = 'sto_wensan';
const clerk = 'shen-yun';
const somebody = () => `somebody-${randomBytes(4).toString('hex')}`;
type Form = InputOf<typeof fileForCustomer>;
const broughtIn = (more: Partial<Form> = {}): Form => ({
  storeId,
  key: newKey(),
  channel: 'counter',
  kind: 'repair',
  way: 'shop',
  product: {
    from: 'described',
    category: 'kitchen',
    name: '电饭煲',
    serial: `DF${randomBytes(4).toString('hex')}`,
  },
  fault: { symptoms: ['no-power'], began: 'today' },
  photos: [],
  contact: { name: '周奶奶', phone: '13600005678' },
  custody: { accessories: ['cable'], marks: ['scratched'] },
  ...more,
});
const file = (more: Partial<Form> = {}) => shop.call(clerk, fileForCustomer, broughtIn(more));
const codeOf = ({ handover }: Awaited<ReturnType<typeof file>>) => handover?.code ?? '';
const claimsOf = async (openid: string) =>
  (await shop.call(openid, listClaims, { group: 'open' })).claims.map(({ id }) => id);

describe('a claim that the shop files on somebody’s behalf', () => {
  test('waits like any other, is nobody’s, and says who filed it', async () => {
    const { claimId, number } = await file();
    const { claims } = await shop.call(clerk, listQueue, { storeId, list: 'waiting' });
    expect(claims.map(({ id }) => id)).toContain(claimId);
    const { tables } = shop.backstage();
    const claim = await tables.claims.get(claimId);
    expect(claim?.intake).toEqual({ channel: 'counter', by: shop.customerId(clerk) });
    expect(claim?.custody).toMatchObject({ accessories: ['cable'], marks: ['scratched'] });
    expect(await tables.customers.get(claim?.customerId ?? '')).toBeUndefined();
    expect((await tables.contacts.get(number))?.name).toBe('周奶奶');
    const [event] = (await tables.events.all()).filter((one) => one.claimId === claimId);
    expect(event).toMatchObject({ by: 'staff', customerId: shop.customerId(clerk) });
  });

  test('comes by its code, once, with its pictures and its history', async () => {
    const key = newKey();
    const photoId = await uploaded(shop, clerk, picture('jpeg'), { key });
    const filed = await file({ key, photos: [{ photoId, kind: 'fault' }] });
    await shop.call('wu-jing', beginReview, { storeId, claimId: filed.claimId, version: 1 });
    const openid = somebody();
    expect(await shop.call(openid, redeemBinding, { code: codeOf(filed) })).toEqual({
      claim: { id: filed.claimId, number: filed.number },
    });
    await shop.call(openid, redeemBinding, { code: codeOf(filed) });
    expect(await shop.refusal(somebody(), redeemBinding, { code: codeOf(filed) })).toBe('BINDING_INVALID');
    expect(await claimsOf(openid)).toEqual([filed.claimId]);
    const { events } = await shop.call(openid, getClaim, { claimId: filed.claimId });
    expect(events.map(({ kind, by }) => `${kind} by ${by}`)).toEqual([
      'submitted by staff',
      'review-begun by staff',
      'handed-over by customer',
    ]);
    const { photos } = await shop.call(openid, showMyPhotos, { storeId, photoIds: [photoId] });
    expect(photos.map((photo) => photo.photoId)).toEqual([photoId]);
    const { notices } = await shop.call(openid, listNotices, {});
    expect(notices.map(({ kind }) => kind)).toEqual(['claim-handed-over']);
  });

  test('comes at the counter by the customer’s own code', async () => {
    const { claimId } = await file();
    const openid = somebody();
    const { code } = await shop.call(openid, showMyCode, {});
    await shop.call(clerk, bindAtCounter, { storeId, code, target: { claimId } });
    expect(await claimsOf(openid)).toEqual([claimId]);
    expect(await shop.refusal(clerk, makeBindingCode, { storeId, target: { claimId }, form: 'type' })).toBe(
      'NOT_NOW',
    );
  });

  test('over the telephone gets a code to be typed; another one outlives the first', async () => {
    const filed = await file({ channel: 'phone' });
    expect(codeOf(filed)).toHaveLength(8);
    const target = { claimId: filed.claimId };
    const again = await shop.call(clerk, makeBindingCode, { storeId, target, form: 'scan' });
    await shop.call(somebody(), redeemBinding, { code: again.code });
    expect(await shop.refusal(somebody(), redeemBinding, { code: codeOf(filed) })).toBe('BINDING_INVALID');
  });

  test('sent again is the same claim; another form with its key is refused', async () => {
    const form = broughtIn();
    const first = await shop.call(clerk, fileForCustomer, form);
    const second = await shop.call(clerk, fileForCustomer, form);
    expect(second.number).toBe(first.number);
    expect(
      await shop.refusal(clerk, fileForCustomer, {
        ...form,
        contact: { name: '别人', phone: '13600005679' },
      }),
    ).toBe('KEY_REUSED');
  });

  test('about any item of this store, and of no other', async () => {
    const of = (productId: string) =>
      broughtIn({ product: { from: 'owned', productId }, fault: { symptoms: ['other'], began: 'today' } });
    await shop.call(clerk, fileForCustomer, of('prd_demo0washer'));
    for (const productId of ['prd_demo0fridge', 'prd_nothing0there'])
      expect(await shop.refusal(clerk, fileForCustomer, of(productId))).toBe('NOT_ALLOWED');
    expect(await claimsOf('lin-xiaoman')).toEqual([]);
  });

  test('needs an address only where somebody has to go there', async () => {
    const visit = broughtIn({ way: 'visit' });
    expect(await shop.refusal(clerk, fileForCustomer, visit)).toBe('INCOMPLETE');
    const contact = { name: '周奶奶', phone: '13600005678', district: '西湖区', address: '文三路 9 号' };
    await shop.call(clerk, fileForCustomer, { ...visit, contact });
  });

  test('is filed by people of this store who review', async () => {
    for (const openid of ['lin-xiaoman', 'zhou-jianguo', 'feng-lei', 'zheng-jie'])
      expect(await shop.refusal(openid, fileForCustomer, broughtIn())).toBe('NOT_ALLOWED');
  });
});

describe('search', () => {
  test('finds a claim by number, name, phone, its last four digits and serial, whatever way they are written', async () => {
    const serial = `SR-${randomBytes(3).toString('hex')}`;
    const phone = `1350000${String(randomBytes(2).readUInt16BE()).padStart(4, '0').slice(-4)}`;
    const { claimId, number } = await file({
      product: { from: 'described', category: 'kitchen', name: '电饭煲', serial },
      contact: { name: '司马相如', phone },
    });
    const written = [
      number,
      number.toLowerCase().replace(/-/g, ''),
      '司马相如',
      phone,
      `${phone.slice(0, 3)} ${phone.slice(3)}`,
      phone.slice(-4),
      serial,
      serial.toUpperCase().replace('-', ''),
    ];
    for (const text of written) {
      shop.cloud.resetStats();
      const { claims } = await shop.call(clerk, search, { storeId, text });
      expect(claims.map(({ id }) => id)).toContain(claimId);
      expect(shop.cloud.stats().unindexed).toEqual([]);
      const found = claims.find(({ id }) => id === claimId);
      expect(found?.contact).toEqual({ name: '司马相如', phone: `135****${phone.slice(-4)}` });
    }
  });

  test('finds nothing by parts, and nothing of another store', async () => {
    const { number } = await file({ contact: { name: '诸葛孔明', phone: '13500009999' } });
    for (const text of ['诸葛', '1350000', '%', '.*'])
      expect((await shop.call(clerk, search, { storeId, text })).claims).toEqual([]);
    expect((await shop.call('feng-lei', search, { storeId: 'sto_gudun', text: number })).claims).toEqual([]);
    expect(await shop.refusal('feng-lei', search, { storeId, text: number })).toBe('NOT_ALLOWED');
  });
});
