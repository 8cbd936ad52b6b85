import { listNotices } from '../../contracts/notice';
import { getSetup, importPlaces, listPlaces, saveSetup } from '../../contracts/store-setup';
import type { SetupPart } from '../../contracts/store-setup';
import { isDay } from '../../cloudfunctions/_domain/dispatch/plan-document';
import { bookedWith, clearDate, holderOf } from './parts/given-visit';
import { openShop, type Shop } from './parts/shop';

const storeId = 'sto_wensan';
const [owner, manager, zhou, li] = ['he-shun', 'wu-jing', 'zhou-jianguo', 'li-qiang'];
let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

describe('the set-up', () => {
  const setupNow = () => shop.call(owner, getSetup, { storeId });
  const ill = async (openid: string, day: string): Promise<{ rev: number; part: SetupPart }> => {
    const { setup } = await setupNow();
    const found = setup.crew.find(({ customerId }) => customerId === shop.customerId(openid));
    if (!found) throw new Error(`${openid} is not sent`);
    const { name: _name, ...member } = found;
    return {
      rev: setup.rev,
      part: { what: 'technician', member: { ...member, leaves: [{ from: day, to: day }] } },
    };
  };
  /** The change looks fourteen days ahead. */
  const soon = (): string => {
    let day = new Date(Date.now() + 3 * 86_400_000);
    while (day.getUTCDay() === 0) day = new Date(day.getTime() + 86_400_000);
    return day.toISOString().slice(0, 10);
  };

  test('says how far it is, and what certificates end', async () => {
    const { checks, mayChange } = await setupNow();
    expect(mayChange).toBe(true);
    expect(checks.filter(({ needed, done }) => needed && !done)).toEqual([]);
    expect((await shop.call(zhou, getSetup, { storeId })).mayChange).toBe(false);
  });

  test('a change that touches booked visits lists them and what happens, and writes nothing before it is confirmed', async () => {
    const day = soon();
    const { visitId } = await bookedWith(shop, zhou, {}, day);
    const { visitId: orphan } = await bookedWith(shop, zhou, { skills: ['厨房电器'] }, day);
    const change = await ill(zhou, day);
    const asked = await shop.call(owner, saveSetup, { storeId, ...change, confirmed: false });
    expect(asked).toMatchObject({ saved: false });
    const touched = asked.saved ? [] : asked.touched;
    expect(new Set(touched.map(({ becomes, to, lost }) => [becomes, to ?? '', lost].join(' ')))).toEqual(
      new Set(['moved 李强 off-duty', 'waiting  off-duty']),
    );
    expect((await setupNow()).setup.rev).toBe(change.rev);

    await shop.call(owner, saveSetup, { storeId, ...change, confirmed: true });
    expect(await holderOf(shop, visitId, day)).toBe(shop.customerId(li));
    expect(await holderOf(shop, orphan, day)).toBe('nobody');
    const told = (await shop.call(manager, listNotices, {})).notices.filter(
      ({ kind }) => kind === 'visit-unserved',
    );
    expect(told).toHaveLength(1);
    // The same press again is the same change.
    await shop.call(owner, saveSetup, { storeId, ...change, confirmed: true });
    expect((await setupNow()).setup.rev).toBe(change.rev + 1);
    await clearDate(shop, day);
  });

  test('on an older state than today’s is refused', async () => {
    const { setup } = await setupNow();
    const part = { what: 'windows', windows: setup.windows } as const;
    expect(
      await shop.refusal(owner, saveSetup, {
        storeId,
        rev: setup.rev - 1,
        part: { ...part, windows: setup.windows.slice(1) },
        confirmed: true,
      }),
    ).toBe('CHANGED_MEANWHILE');
  });

  test('sends only technicians of the store', async () => {
    const { rev, part } = await ill(zhou, '2031-01-01');
    const member =
      part.what === 'technician' ? { ...part.member, customerId: shop.customerId(owner) } : undefined;
    if (!member) throw new Error('no member');
    expect(
      await shop.refusal(owner, saveSetup, {
        storeId,
        rev,
        part: { what: 'technician', member },
        confirmed: true,
      }),
    ).toBe('COLLEAGUE_UNFIT');
  });

  test('streets come all or none, and each wrong line is named', async () => {
    const before = (await shop.call(owner, listPlaces, { storeId })).places;
    const file =
      '名称,区,纬度,经度\n文三路,西湖区,30.27,120.12\n某路,火星区,30.27,120.12\n文二路,西湖区,三十,120.12';
    expect(await shop.call(owner, importPlaces, { storeId, file })).toEqual({
      taken: false,
      errors: [
        { row: 3, what: 'district' },
        { row: 4, what: 'point' },
      ],
    });
    expect((await shop.call(owner, listPlaces, { storeId })).places).toEqual(before);
    const good = '文三路,西湖区,30.27,120.12\n文二路，西湖区，30.28，120.12'.replace(/，/g, ',');
    expect(await shop.call(owner, importPlaces, { storeId, file: good })).toEqual({ taken: true, places: 2 });
  });
});

describe('the timer', () => {
  test('plans coming days anew after a change, once they are settled leaves them alone, and loses no visit', async () => {
    const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const visits = [
      await bookedWith(shop, zhou, { point: { lat: 30.22, lng: 120.2 } }, day),
      await bookedWith(shop, li, {}, day),
      await bookedWith(shop, 'nobody', { window: { from: 840, to: 960 } }, day),
    ];
    await Promise.all([1, 2, 3].map(() => shop.cloud.fire('scheduler', 'minute')));
    await shop.cloud.fire('scheduler', 'minute');
    const days = (
      await shop.backstage().tables.plans.list({ where: { storeId, date: day }, limit: 100 })
    ).filter(isDay);
    const ids = days.flatMap((one) => one.visits.map(({ visitId }) => visitId));
    expect(ids.sort()).toEqual(visits.map(({ visitId }) => visitId).sort());
    const revs = days.map(({ _id, rev }) => [_id, rev]);
    await shop.cloud.fire('scheduler', 'minute');
    const later = (
      await shop.backstage().tables.plans.list({ where: { storeId, date: day }, limit: 100 })
    ).filter(isDay);
    expect(later.map(({ _id, rev }) => [_id, rev])).toEqual(revs);
    expect(later.every(({ settled }) => settled)).toBe(true);
    await clearDate(shop, day);
  });
});
