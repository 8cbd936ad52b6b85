import { getBoard, lockVisit } from '../../contracts/board';
import { listNotices } from '../../contracts/notice';
import { applyReplan, previewReplan } from '../../contracts/replan';
import { isDay } from '../../cloudfunctions/_domain/dispatch/plan-document';
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

const board = () => shop.call(manager, getBoard, { storeId, date });

describe('a re-planning', () => {
  /** Both drive past each other: near and far, each twice. */
  const crossed = async () => {
    const far = { lat: 30.22, lng: 120.2 };
    await bookedWith(shop, zhou, { point: far });
    await bookedWith(shop, zhou, { window: { from: 660, to: 780 } });
    await bookedWith(shop, li);
    await bookedWith(shop, li, { point: far, window: { from: 660, to: 780 } });
  };

  test('shows what changes for whom, and changes nothing before it is applied', async () => {
    await crossed();
    const before = await board();
    const preview = await shop.call(manager, previewReplan, { storeId, date });
    expect(preview.after.travel).toBeLessThan(preview.before.travel);
    expect(preview.changes.length).toBeGreaterThan(0);
    expect(await board()).toEqual(before);
    const {
      applied,
      dropped,
      board: after,
    } = await shop.call(manager, applyReplan, {
      storeId,
      date,
      steps: preview.steps,
    });
    expect([applied, dropped]).toEqual([preview.steps.length, 0]);
    expect(after.worth.travel).toBeCloseTo(preview.after.travel, 6);
  });

  test('tells whoever had said yes to what somebody else does now', async () => {
    await crossed();
    const { plans } = shop.backstage().tables;
    for (const day of (await plans.list({ where: { storeId, date }, limit: 100 })).filter(isDay))
      await plans.put({
        ...day,
        visits: day.visits.map((one) => ({ ...one, acceptedAt: '2031-01-06T01:00Z' })),
      });
    const { steps, changes } = await shop.call(manager, previewReplan, { storeId, date });
    await shop.call(manager, applyReplan, { storeId, date, steps });
    const notices = [
      ...(await shop.call(zhou, listNotices, {})).notices,
      ...(await shop.call(li, listNotices, {})).notices,
    ].filter(({ kind }) => kind === 'visit-taken');
    const moved = changes.filter(({ from, to }) => from !== to);
    expect(moved.length).toBeGreaterThan(0);
    for (const { number } of moved) expect(notices.map((one) => one.number)).toContain(number);
  });

  test('leaves out what was changed meanwhile', async () => {
    await crossed();
    const { steps } = await shop.call(manager, previewReplan, { storeId, date });
    await bookedWith(shop, li, { window: { from: 960, to: 1_080 } });
    const { applied, dropped } = await shop.call(manager, applyReplan, { storeId, date, steps });
    expect([applied, dropped]).toEqual([0, steps.length]);
  });

  test('moves nothing that is locked', async () => {
    await crossed();
    for (const { visits } of (await board()).technicians)
      for (const { visitId } of visits)
        await shop.call(manager, lockVisit, { storeId, date, visitId, locked: true });
    const { changes } = await shop.call(manager, previewReplan, { storeId, date });
    expect(changes.filter(({ from, to }) => from !== to)).toEqual([]);
  });
});
