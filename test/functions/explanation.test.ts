import { explainVisit, getBoard, moveVisit } from '../../contracts/board';
import { applyReplan, previewReplan } from '../../contracts/replan';
import { bookVisit } from '../../contracts/booking';
import { getSetup, saveSetup } from '../../contracts/store-setup';
import { declineVisit } from '../../contracts/visit';
import { explain } from '../../cloudfunctions/_domain/assignment/explain';
import { isDay, isSheet } from '../../cloudfunctions/_domain/dispatch/plan-document';
import { planOfDay } from '../../cloudfunctions/_domain/dispatch/plan-of-day';
import { sheetId } from '../../cloudfunctions/_domain/dispatch/sheet';
import { bookers, later } from './parts/given-booking';
import { bookedWith, clearDate, wednesday as date } from './parts/given-visit';
import { openShop, type Shop } from './parts/shop';

const storeId = 'sto_wensan';
const [manager, zhou, li] = ['wu-jing', 'zhou-jianguo', 'li-qiang'];
let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());
beforeEach(() => clearDate(shop));

const { booker, offers } = bookers(() => shop);
const idOf = (openid: string) => shop.customerId(openid);

/** What was stored with a visit, and what the plan says now. */
const both = async (visitId: string, day = date) => {
  const { plans, stores } = shop.backstage().tables;
  const [sheet, store] = [await plans.get(sheetId(storeId)), await stores.get(storeId)];
  if (!sheet || !isSheet(sheet) || !store) throw new Error('the demo has no sheet');
  const days = (await plans.list({ where: { storeId, date: day }, limit: 100 })).filter(isDay);
  const visit = days.flatMap(({ visits }) => visits).find((one) => one.visitId === visitId);
  const computed = explain(planOfDay(sheet, store, days, day), visitId);
  return { stored: visit?.why, computed: JSON.parse(JSON.stringify(computed)) as typeof computed };
};
/** Others have work, too: a day on which only those who change are looked at would say something else. */
const busyColleagues = async (): Promise<void> => {
  await bookedWith(shop, zhou, { window: { from: 660, to: 780 } });
  await bookedWith(shop, li, { window: { from: 840, to: 960 } });
  await bookedWith(shop, li, { window: { from: 960, to: 1_080 }, point: { lat: 30.25, lng: 120.16 } });
};
const revOf = async (openid: string): Promise<number> =>
  (await shop.call(manager, getBoard, { storeId, date })).technicians.find(
    ({ customerId }) => customerId === idOf(openid),
  )?.rev ?? 0;

describe('the explanation stored with an assignment is what the plan gives again', () => {
  test('after a customer’s booking', async () => {
    const { openid, claimId, version } = await booker();
    const slot = later(await offers(openid, claimId));
    await shop.call(openid, bookVisit, { claimId, version, ...slot });
    const claim = await shop.backstage().tables.claims.get(claimId);
    const { stored, computed } = await both(claim?.visit?.visitId ?? '', slot.date);
    expect(stored).toBeDefined();
    expect(stored).toEqual(computed);
  });

  test('after a move by hand', async () => {
    await busyColleagues();
    const { visitId } = await bookedWith(shop, zhou);
    const revs = [
      { customerId: idOf(zhou), rev: await revOf(zhou) },
      { customerId: idOf(li), rev: await revOf(li) },
    ];
    await shop.call(manager, moveVisit, { storeId, date, visitId, to: idOf(li), revs, lock: false });
    const { stored, computed } = await both(visitId);
    expect(stored).toMatchObject({ technicianId: idOf(li), technicians: 2 });
    expect(stored).toEqual(computed);
  });

  test('after a technician gave it away', async () => {
    await busyColleagues();
    const { visitId, claimId } = await bookedWith(shop, zhou);
    await shop.call(zhou, declineVisit, { storeId, date, visitId, claimId, words: '车坏了' });
    const { stored, computed } = await both(visitId);
    expect(stored).toMatchObject({ technicianId: idOf(li), technicians: 2 });
    expect(stored).toEqual(computed);
  });

  test('after a re-planning', async () => {
    const far = { lat: 30.22, lng: 120.2 };
    const crossed = [
      await bookedWith(shop, zhou, { point: far }),
      await bookedWith(shop, zhou, { window: { from: 660, to: 780 } }),
      await bookedWith(shop, li),
      await bookedWith(shop, li, { point: far, window: { from: 660, to: 780 } }),
    ];
    const { steps } = await shop.call(manager, previewReplan, { storeId, date });
    expect(steps).toHaveLength(1);
    await shop.call(manager, applyReplan, { storeId, date, steps });
    const moved = (await Promise.all(crossed.map(({ visitId }) => both(visitId)))).filter(
      ({ stored }) => stored !== undefined,
    );
    expect(moved.length).toBeGreaterThan(0);
    for (const { stored, computed } of moved) expect(stored).toEqual(computed);
  });

  test('after leave that moves what was booked', async () => {
    // The change looks fourteen days ahead, and nobody works on Sundays.
    let soon = new Date(Date.now() + 3 * 86_400_000);
    while (soon.getUTCDay() === 0) soon = new Date(soon.getTime() + 86_400_000);
    const day = soon.toISOString().slice(0, 10);
    const { visitId } = await bookedWith(shop, zhou, {}, day);
    const { setup } = await shop.call(manager, getSetup, { storeId });
    const found = setup.crew.find(({ customerId }) => customerId === idOf(zhou));
    if (!found) throw new Error('he is not sent');
    const { name: _name, ...member } = found;
    const part = { what: 'technician' as const, member: { ...member, leaves: [{ from: day, to: day }] } };
    await shop.call(manager, saveSetup, { storeId, rev: setup.rev, part, confirmed: true });
    const { stored, computed } = await both(visitId, day);
    expect(stored).toMatchObject({ technicianId: idOf(li), technicians: 1 });
    expect(stored).toEqual(computed);
    await clearDate(shop, day);
  });
});

test('the load is told against the median of all who work that day, and each alternative by its own', async () => {
  await busyColleagues();
  const { visitId } = await bookedWith(shop, zhou);
  const { explanation } = await shop.call(manager, explainVisit, { storeId, date, visitId });
  const { technicians } = await shop.call(manager, getBoard, { storeId, date });
  const loads = technicians.map(({ load }) => load);
  expect(explanation?.load).toBe(technicians.find(({ customerId }) => customerId === idOf(zhou))?.load);
  expect(explanation?.medianLoad).toBeCloseTo(loads.reduce((sum, one) => sum + one, 0) / 2, 9);
  expect(explanation?.alternatives).toMatchObject([{ name: '李强' }]);
  expect(explanation?.alternatives[0]?.load).toBeGreaterThan(
    technicians.find(({ customerId }) => customerId === idOf(li))?.load ?? 1,
  );
});
