import { shipIn } from '../../contracts/counter';
import { listNotices } from '../../contracts/notice';
import { getMe } from '../../contracts/person';
import { getSetup, saveSetup } from '../../contracts/store-setup';
import type { ReturnAddress } from '../../contracts/store';
import { repairBy, somebody } from './parts/given-way';
import { openShop, type Shop } from './parts/shop';

const storeId = 'sto_wensan';
const [owner, manager] = ['he-shun', 'wu-jing'];
const elsewhere: ReturnAddress = {
  name: '和顺仓库',
  phone: '0571-88009999',
  address: '杭州市余杭区五常大道 1 号 3 号库',
};
let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const revNow = async () => (await shop.call(owner, getSetup, { storeId })).setup.rev;
const save = async (returns: ReturnAddress | null, confirmed: boolean, rev?: number) =>
  shop.call(manager, saveSetup, {
    storeId,
    rev: rev ?? (await revNow()),
    part: { what: 'returns', returns },
    confirmed,
  });
const toldTo = async (openid: string) =>
  (await shop.call(openid, listNotices, {})).notices.filter(({ kind }) => kind === 'returns-moved');

describe('the address for returns', () => {
  test('is an item of the set-up, and what is saved is what customers read', async () => {
    expect(await save(elsewhere, false)).toMatchObject({ saved: true, setup: { returns: elsewhere } });
    const { stores } = await shop.call('lin-xiaoman', getMe, {});
    expect(stores.find(({ id }) => id === storeId)?.returns).toEqual(elsewhere);
    const gone = await save(null, false);
    expect(gone).toMatchObject({ saved: true });
    const check = gone.saved ? gone.checks.find(({ item }) => item === 'returns') : undefined;
    expect(check).toEqual({ item: 'returns', needed: false, done: false });
    expect(
      (await shop.call('lin-xiaoman', getMe, {})).stores.find(({ id }) => id === storeId),
    ).not.toHaveProperty('returns');
  });

  test('is the store’s own where no other is named: moving the store moves it', async () => {
    const own = { name: '和顺电器滨江店', phone: '0571-86660000', address: '杭州市滨江区江南大道 88 号' };
    const moveStore = async (confirmed: boolean) =>
      shop.call(owner, saveSetup, { storeId, rev: await revNow(), part: { what: 'store', own }, confirmed });
    await save(null, true);
    const waits = somebody();
    await repairBy(shop, waits, 'mail');
    const asked = await moveStore(false);
    expect(asked.saved ? [] : asked.parcels).toMatchObject([{ becomes: 'told' }]);
    expect(await moveStore(true)).toMatchObject({ saved: true, setup: { own } });
    expect(await toldTo(waits)).toHaveLength(1);
    const { stores } = await shop.call('lin-xiaoman', getMe, {});
    expect(stores.find(({ id }) => id === storeId)).toMatchObject(own);
    // Goods go to an address of their own: what the store is called is nobody's parcel.
    await save(elsewhere, true);
    const renamed = { ...own, name: '和顺电器' };
    const part = { what: 'store' as const, own: renamed };
    const again = { storeId, rev: await revNow(), part, confirmed: false };
    const told = await toldTo(waits);
    for (let tap = 0; tap < 2; tap += 1)
      expect(await shop.call(owner, saveSetup, again)).toMatchObject({
        saved: true,
        setup: { own: renamed },
      });
    expect(await toldTo(waits)).toEqual(told);
  });

  test('moved while goods are to come lists each of them, writes nothing before it is confirmed, and tells who has not sent yet, once', async () => {
    const [waits, sent, comes] = [somebody(), somebody(), somebody()];
    const first = await repairBy(shop, waits, 'mail');
    const second = await repairBy(shop, sent, 'mail');
    await repairBy(shop, comes, 'shop');
    const { claimId, version } = second;
    await shop.call(sent, shipIn, { claimId, version, courier: 'sf', number: 'SF1234567890123' });

    const rev = await revNow();
    const asked = await save(elsewhere, false, rev);
    expect(asked).toMatchObject({ saved: false, touched: [] });
    const parcels = asked.saved ? [] : asked.parcels;
    expect(new Map(parcels.map((one) => [one.claimId, one]))).toEqual(
      new Map([
        [first.claimId, expect.objectContaining({ becomes: 'told' })],
        [
          claimId,
          expect.objectContaining({
            becomes: 'under-way',
            parcel: expect.objectContaining({ courier: 'sf', number: 'SF1234567890123' }) as unknown,
          }),
        ],
      ]),
    );
    expect(await revNow()).toBe(rev);
    expect(await toldTo(waits)).toEqual([]);

    for (let tap = 0; tap < 2; tap += 1) await save(elsewhere, true, rev);
    expect(await revNow()).toBe(rev + 1);
    expect(await toldTo(waits)).toMatchObject([{ claimId: first.claimId }]);
    for (const openid of [sent, comes]) expect(await toldTo(openid)).toEqual([]);
    // Saved once more as it is, nothing is touched.
    expect(await save(elsewhere, false)).toMatchObject({ saved: true });
  });
});

test('skills and certificates of the demo are called as people read them', async () => {
  for (const [openid, of] of [
    [owner, storeId],
    ['feng-lei', 'sto_gudun'],
  ] as const) {
    const { setup } = await shop.call(openid, getSetup, { storeId: of });
    const names = [
      ...setup.services.flatMap(({ skills }) => skills),
      ...setup.crew.flatMap(({ skills, certificates }) => [
        ...skills,
        ...certificates.map(({ skill }) => skill),
      ]),
    ];
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !/^\p{Script=Han}+$/u.test(name))).toEqual([]);
  }
});
