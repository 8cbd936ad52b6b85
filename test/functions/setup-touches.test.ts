import { listWindows, rebookVisit } from '../../contracts/booking';
import { type SetupPart } from '../../contracts/store-setup';
import { addDays, dayOf, weekdayOf } from '../../cloudfunctions/_domain/calendar/day';
import { contactIdOf } from '../../cloudfunctions/_domain/claim-record';
import { isDay } from '../../cloudfunctions/_domain/dispatch/plan-document';
import { counterDayId } from '../../cloudfunctions/_domain/ways/counter-day';
import { booked, freeSlots, repairBy, somebody } from './parts/given-way';
import { bookedWith, holderOf } from './parts/given-visit';
import { openShop, type Shop } from './parts/shop';
import { setupDesk, soon } from './parts/setup-desk';

const storeId = 'sto_wensan';
const zhou = 'zhou-jianguo';
let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());
const { setupNow, save, touchedBy, hoursWith, kindsTo } = setupDesk(() => shop);

describe('a day that is closed', () => {
  test('lists its visits, tells each customer once, and he moves his at any time without it counting as his move', async () => {
    const day = soon();
    const [first, second] = [somebody(), somebody()];
    const { claimId, visitId } = await bookedWith(shop, zhou, {}, day, first);
    await bookedWith(shop, 'nobody', {}, day, second);
    const part = await hoursWith([day]);
    const { touched } = await touchedBy(part);
    expect(touched.map(({ lost, becomes }) => `${lost} ${becomes}`)).toEqual([
      'store-closed waiting',
      'store-closed waiting',
    ]);
    expect(await kindsTo(first, 'day-closed')).toEqual([]);

    await save(part, true);
    await shop.cloud.fire('scheduler', 'minute');
    expect(await holderOf(shop, visitId, day)).toBe('nobody');
    expect(await kindsTo(first, 'day-closed', 'technician-changed')).toEqual(['day-closed']);
    expect(await kindsTo(second, 'day-closed')).toEqual(['day-closed']);
    // Within the two hours before, when nothing can be moved otherwise.
    const { claims, plans } = shop.backstage().tables;
    const claim = await claims.get(claimId);
    if (!claim?.visit) throw new Error('nothing is booked');
    const today = dayOf(new Date().toISOString());
    await claims.put({ ...claim, visit: { ...claim.visit, date: today, window: { from: 0, to: 1 } } });
    const windows = (await setupNow()).windows;
    const next = addDays(day, weekdayOf(addDays(day, 1)) === 6 ? 2 : 1);
    const window = windows[2] ?? { from: 840, to: 960 };
    const { version } = claim;
    await shop.call(first, rebookVisit, { claimId, version, date: next, window });
    expect((await claims.get(claimId))?.visit).toMatchObject({
      date: next,
      moves: { customer: 0, shop: 1 },
    });
    expect((await claims.get(claimId))?.visit).not.toHaveProperty('dayClosed');
    expect((await plans.list({ where: { storeId, date: next }, limit: 100 })).filter(isDay)).not.toEqual([]);
  });

  test('of every week takes its visits too, and offers none any more', async () => {
    const day = soon();
    const { claimId } = await bookedWith(shop, zhou, {}, day, 'weekly');
    const { hours } = await setupNow();
    const part: SetupPart = {
      what: 'hours',
      hours: hours.map((one, at) => (at === weekdayOf(day) ? null : one)),
      closedDays: [],
    };
    expect((await touchedBy(part)).touched).toMatchObject([{ claimId, lost: 'store-closed' }]);
    await save(part, true);
    expect(await kindsTo('weekly', 'day-closed')).toEqual(['day-closed']);
    const { days } = await shop.call('weekly', listWindows, { claimId });
    expect(
      new Set(days.flatMap(({ date, why }) => (weekdayOf(date) === weekdayOf(day) ? [why] : []))),
    ).toEqual(new Set(['closed']));
  });
});

describe('times at the counter', () => {
  test.each(['closed', 'no slots'])(
    'that are gone (%s) are listed, given back and told, and the claim waits for another time',
    async (how) => {
      const who = somebody();
      const claim = await repairBy(shop, who, 'shop');
      const slot = (await freeSlots(shop, who, claim.claimId)).find(({ date }) => date >= soon());
      if (!slot) throw new Error('no time is free');
      await booked(shop, who, claim, slot);
      const { counter } = await setupNow();
      const part: SetupPart =
        how === 'closed'
          ? await hoursWith([slot.date])
          : { what: 'counter', counter: { ...counter, slots: [] } };
      const asked = await touchedBy(part);
      expect(asked.slots).toMatchObject([{ claimId: claim.claimId, date: slot.date }]);
      const { claims, 'counter-days': days } = shop.backstage().tables;
      expect((await claims.get(claim.claimId))?.state).toBe('scheduled');

      await save(part, true);
      await shop.cloud.fire('scheduler', 'minute');
      expect((await claims.get(claim.claimId))?.state).toBe('approved');
      expect((await days.get(counterDayId(storeId, slot.date)))?.booked).toEqual([]);
      expect(await kindsTo(who, 'slot-lost')).toEqual(['slot-lost']);
    },
  );

  test('that are gone are given back by the timer, where the call did not get that far', async () => {
    const who = somebody();
    const claim = await repairBy(shop, who, 'shop');
    const slot = (await freeSlots(shop, who, claim.claimId)).find(({ date }) => date >= soon());
    if (!slot) throw new Error('no time is free');
    await save(await hoursWith([slot.date]));
    const { stores, claims, plans } = shop.backstage().tables;
    const [store, sheet] = [await stores.get(storeId), await plans.get(`${storeId}:sheet`)];
    if (!store || !sheet) throw new Error('there is no store');
    await stores.put({ ...store, closedDays: [] });
    await booked(shop, who, claim, slot);
    await stores.put(store);
    await shop.cloud.fire('scheduler', 'minute');
    expect((await claims.get(claim.claimId))?.state).toBe('approved');
    expect(await kindsTo(who, 'slot-lost')).toEqual(['slot-lost']);
  });
});

describe('what keeps its time', () => {
  test('is listed where its window is taken away, and stays with whom it is', async () => {
    const day = soon();
    const { claimId, visitId, window } = await bookedWith(shop, zhou, {}, day);
    const { windows } = await setupNow();
    const part: SetupPart = { what: 'windows', windows: windows.filter(({ from }) => from !== window.from) };
    expect((await touchedBy(part)).touched).toMatchObject([
      { claimId, lost: 'window', becomes: 'kept', technician: '周建国' },
    ]);
    await save(part, true);
    expect(await holderOf(shop, visitId, day)).toBe(shop.customerId(zhou));
    // What is gone already is not asked about again.
    expect((await save({ what: 'windows', windows: part.windows.slice(1) })).saved).toBe(true);
  });

  test('is listed where its district is taken away', async () => {
    const { claimId } = await bookedWith(shop, zhou, {}, soon());
    const { contacts, claims } = shop.backstage().tables;
    const claim = await claims.get(claimId);
    const contact = claim && (await contacts.get(contactIdOf(claim)));
    if (!contact) throw new Error('there is no address');
    const { point, zones, centres } = await setupNow();
    const left = centres.filter(({ district }) => district !== contact.district);
    expect((await touchedBy({ what: 'area', point, zones, centres: left })).touched).toMatchObject([
      { claimId, lost: 'district', becomes: 'kept' },
    ]);
    const others = centres.filter(({ district }) => district === contact.district);
    expect((await save({ what: 'area', point, zones, centres: others })).saved).toBe(true);
  });
});
