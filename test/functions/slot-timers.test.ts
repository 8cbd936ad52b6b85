import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { listNotices } from '../../contracts/notice';
import { addDays, dayOf, minuteOf } from '../../cloudfunctions/_domain/calendar/day';
import { counterDayId, emptyCounterDay } from '../../cloudfunctions/_domain/ways/counter-day';
import { buildFunctions } from '../../config/run/build-functions';
import { anyEvening } from './parts/any-evening';
import { somebody } from './parts/given-way';
import { inSomeRound } from './parts/in-some-round';
import { claimWithPast } from './parts/past-claims';
import { openShop, type Shop } from './parts/shop';
import { withoutSweepGuards } from './parts/without-sweep-guards';

const built = mkdtempSync(path.join(os.tmpdir(), 'slot-timers-'));
const [whole, bare] = [path.join(built, 'whole'), path.join(built, 'bare')];
beforeAll(async () => {
  await buildFunctions(whole, [anyEvening]);
  await buildFunctions(bare, [anyEvening, withoutSweepGuards]);
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

/** Somebody with a place at the counter that he booked days ago; no timer has looked since. */
const seated = async (shop: Shop, date: string, from: number): Promise<string> => {
  const who = somebody();
  const bookedAt = new Date(Date.now() - 72 * 3_600_000).toISOString();
  const visit = {
    visitId: 'vis_counter',
    at: 'counter' as const,
    date,
    window: { from, to: from + 60 },
    bookedAt,
    moves: { customer: 0, shop: 0 },
  };
  await claimWithPast(
    shop,
    who,
    [
      ['submitted', 80],
      ['review-begun', 79],
      ['approved', 78],
      ['booked', 72],
    ],
    { visit },
  );
  return who;
};
const tomorrow = (shop: Shop) => seated(shop, addDays(dayOf(new Date().toISOString()), 1), 720);
const soon = (shop: Shop) => {
  const begins = new Date(Date.now() + 100 * 60_000).toISOString();
  return seated(shop, dayOf(begins), minuteOf(begins));
};
/** Three schedulers at once, three times: late, twice and on several machines. */
const ticks = async (shop: Shop) => {
  for (let time = 0; time < 3; time += 1)
    await Promise.all(Array.from({ length: 3 }, () => shop.cloud.fire('scheduler', 'minute')));
};
const told = async (shop: Shop, who: string) =>
  (await shop.call(who, listNotices, {})).notices
    .map(({ kind }) => kind)
    .filter((kind) => kind.startsWith('slot-'));

test('three schedulers at once remind of a time at the counter the evening before and two hours before, each once', async () => {
  const shop = await openShop({ functionsDir: whole, latencyMs: 10 });
  try {
    const [later, near] = [await tomorrow(shop), await soon(shop)];
    await ticks(shop);
    expect(await told(shop, later)).toEqual(['slot-tomorrow']);
    expect(await told(shop, near)).toEqual(['slot-soon']);
    // The next day's look finds the evening's reminder given, and gives the other one.
    const { claims } = shop.backstage().tables;
    const claim = (await claims.all()).find(({ customerId }) => customerId === shop.customerId(later));
    if (!claim?.visit) throw new Error('nothing is booked');
    const begins = new Date(Date.now() + 100 * 60_000).toISOString();
    const window = { from: minuteOf(begins), to: minuteOf(begins) + 60 };
    await claims.put({
      ...claim,
      visit: { ...claim.visit, date: dayOf(begins), window },
      dueAt: new Date(Date.now() - 3_600_000).toISOString(),
    });
    await ticks(shop);
    expect((await told(shop, later)).sort()).toEqual(['slot-soon', 'slot-tomorrow']);
  } finally {
    await shop.close();
  }
});

test('of a time that passed without anybody three schedulers make one event, and its place is given back', async () => {
  const shop = await openShop({ functionsDir: whole, latencyMs: 10 });
  try {
    const { claims, events, 'counter-days': counterDays } = shop.backstage().tables;
    const date = addDays(dayOf(new Date().toISOString()), -1);
    const who = await seated(shop, date, 600);
    const claim = (await claims.all()).find(({ customerId }) => customerId === shop.customerId(who));
    if (!claim) throw new Error('nothing was filed');
    await counterDays.put({
      ...emptyCounterDay(claim.storeId, date),
      booked: [{ claimId: claim._id, from: 600 }],
    });
    await ticks(shop);
    expect(await told(shop, who)).toEqual(['slot-missed']);
    expect((await events.all()).filter(({ kind }) => kind === 'slot-missed')).toHaveLength(1);
    const after = await claims.get(claim._id);
    expect(after).toMatchObject({ state: 'approved', version: claim.version + 1 });
    expect(after).not.toHaveProperty('visit');
    expect(await counterDays.get(counterDayId(claim.storeId, date))).toMatchObject({ booked: [] });
  } finally {
    await shop.close();
  }
});

test('with the guard removed the same timers remind several times, so the test can tell', async () => {
  const shop = await openShop({ functionsDir: bare, latencyMs: 10 });
  try {
    const several = async () => {
      const near = await soon(shop);
      await ticks(shop);
      return (await told(shop, near)).length > 1;
    };
    expect(await inSomeRound(several)).toBe(true);
  } finally {
    await shop.close();
  }
});
