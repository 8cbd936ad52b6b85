import { getTechnician } from '../../contracts/my-visit';
import { listNotices } from '../../contracts/notice';
import { acceptVisit, departVisit, reportLate } from '../../contracts/visit';
import { dayOf, minuteOf } from '../../cloudfunctions/_domain/calendar/day';
import type { PlannedVisit } from '../../cloudfunctions/_domain/dispatch/technician-day';
import {
  aroundTheClock,
  clearNow,
  inPlan,
  nowMinute,
  today,
  visitNow,
  type Visited,
} from './parts/given-today';
import { bookedWith } from './parts/given-visit';
import { openShop, type Shop } from './parts/shop';

const storeId = 'sto_wensan';
const [zhou, li, manager] = ['zhou-jianguo', 'li-qiang', 'wu-jing'];
let people = 0;
let booker = '';
beforeEach(() => {
  booker = `timed-${(people += 1)}`;
});

/** How many minutes from now a window may begin. */
type Between = readonly [least: number, most: number];
const soon: Between = [1, 110];
const later: Between = [125, 300];

/** The latest hour between that a visit fits in whole before midnight, at whatever hour this runs. */
const hourIn = ([least, most]: Between): { date: string; window: { from: number; to: number } } => {
  for (let minutes = most; minutes >= least; minutes -= 1) {
    const begins = new Date(Date.now() + minutes * 60_000).toISOString();
    const from = minuteOf(begins);
    if (from + 60 + 30 < 1_440) return { date: dayOf(begins), window: { from, to: from + 60 } };
  }
  throw new Error('no hour between fits into a day');
};

/** A visit whose window begins so many minutes from now. */
const visitIn = async (
  shop: Shop,
  technician: string,
  between: Between,
  more: Partial<PlannedVisit> = {},
): Promise<Visited> => {
  const { date, window } = hourIn(between);
  return visitOn(shop, technician, date, { window, minutes: 30, ...more });
};

const visitOn = async (
  shop: Shop,
  technician: string,
  date: string,
  more: Partial<PlannedVisit>,
): Promise<Visited> => {
  const visit = await bookedWith(shop, technician, more, date, booker);
  // Long ago: nobody is reminded of what he has just booked.
  const { claims } = shop.backstage().tables;
  const claim = await claims.get(visit.claimId);
  if (!claim?.visit) throw new Error('nothing is booked');
  await claims.put({ ...claim, visit: { ...claim.visit, bookedAt: '2026-01-01T00:00:00.000Z' } });
  return { storeId, date, visitId: visit.visitId, claimId: visit.claimId };
};

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await aroundTheClock(shop);
});
afterAll(() => shop.close());
beforeEach(() => clearNow(shop));

describe('three schedulers at once', () => {
  /** Three at once, twice: late and again. */
  const ticks = async () => {
    // The schedulers are what races, on a database that takes its time; what leads up to it may be fast.
    shop.cloud.faults.set({ latencyMs: 10 });
    for (let time = 0; time < 2; time += 1)
      await Promise.all(Array.from({ length: 3 }, () => shop.cloud.fire('scheduler', 'minute')));
    shop.cloud.faults.set({});
  };
  const count = async (openid: string, kind: string, { claimId }: Pick<Visited, 'claimId'>) =>
    (await shop.call(openid, listNotices, {})).notices.filter(
      (one) => one.kind === kind && one.claimId === claimId,
    ).length;
  const accepted = { acceptedAt: '2026-01-01T00:00:00.000Z' };

  test('fix who comes two hours before, and tell the customer once', async () => {
    const visit = await visitIn(shop, zhou, soon, { ...accepted, locked: true });
    await ticks();
    expect(await inPlan(shop, visit)).toMatchObject({ frozen: true, technicianId: shop.customerId(zhou) });
    const { claimId } = visit;
    expect((await shop.call(booker, getTechnician, { claimId })).technician?.name).toBe('周建国');
    expect(await count(booker, 'technician-fixed', visit)).toBe(1);
    expect(await count(booker, 'visit-soon', visit)).toBe(0);
    const events = await shop.backstage().tables.events.list({ where: { storeId, claimId }, limit: 50 });
    expect(events.filter(({ kind }) => kind === 'technician-fixed')).toHaveLength(1);
  });

  test('leave open who comes while it is further away', async () => {
    const visit = await visitIn(shop, zhou, later, { ...accepted, locked: true });
    await ticks();
    expect((await inPlan(shop, visit))?.frozen).toBeUndefined();
    expect(await count(booker, 'technician-fixed', visit)).toBe(0);
  });

  test('remind managers, not the customer, of a visit that nobody is found for', async () => {
    const visit = await visitIn(shop, 'nobody', soon, { skills: ['piano'], told: ['unserved-tomorrow'] });
    await ticks();
    expect(await count(booker, 'visit-soon', visit)).toBe(0);
    expect(await count(manager, 'visit-unserved', visit)).toBe(1);
  });

  test('ask the technician once whether he comes', async () => {
    const visit = await visitIn(shop, zhou, later, { locked: true });
    await ticks();
    expect((await inPlan(shop, visit))?.acceptBy).toBeDefined();
    expect(await count(zhou, 'visit-asked', visit)).toBe(1);
    await shop.call(zhou, acceptVisit, visit);
    await ticks();
    expect(await count(zhou, 'visit-asked', visit)).toBe(1);
  });

  test('send a colleague where he has not said so in time', async () => {
    const visit = await visitIn(shop, zhou, later, { acceptBy: '2026-01-01T00:00:00.000Z' });
    await ticks();
    expect(await inPlan(shop, visit)).toMatchObject({
      technicianId: shop.customerId(li),
      not: [shop.customerId(zhou)],
    });
    expect(await count(zhou, 'visit-taken', visit)).toBe(1);
    expect(await count(li, 'visit-asked', visit)).toBe(1);
  });

  test('tell managers where no colleague can, and leave it with him', async () => {
    const lonely = { skills: ['厨房电器'], acceptBy: '2026-01-01T00:00:00.000Z' };
    const visit = await visitIn(shop, zhou, later, lonely);
    await ticks();
    expect((await inPlan(shop, visit))?.technicianId).toBe(shop.customerId(zhou));
    expect(await count(manager, 'visit-unaccepted', visit)).toBe(1);
  });

  test('warn technician and managers once of a visit that is likely to be late', async () => {
    const window = { from: 0, to: Math.min(1_439, nowMinute() + 20) };
    const visit = await visitOn(shop, zhou, today(), { window, ...accepted, locked: true });
    await ticks();
    expect(await count(zhou, 'visit-late-risk', visit)).toBe(1);
    expect(await count(manager, 'visit-late-risk', visit)).toBe(1);
    expect(await count(booker, 'visit-late-risk', visit)).toBe(0);
  });

  test('warn of nothing that was said already', async () => {
    const visit = await visitNow(shop, zhou, booker, {
      window: { from: 0, to: Math.min(1_430, nowMinute() + 20) },
    });
    await shop.call(zhou, departVisit, { ...visit, prepared: true });
    await shop.call(zhou, reportLate, { ...visit, until: Math.min(1_439, nowMinute() + 40) });
    await ticks();
    expect(await count(zhou, 'visit-late-risk', visit)).toBe(0);
  });
});
