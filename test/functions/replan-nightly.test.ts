import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { getBoard } from '../../contracts/board';
import { addDays, dayOf, weekdayOf } from '../../cloudfunctions/_domain/calendar/day';
import { isDay, isSheet } from '../../cloudfunctions/_domain/dispatch/plan-document';
import { sheetId } from '../../cloudfunctions/_domain/dispatch/sheet';
import { buildFunctions } from '../../config/run/build-functions';
import { anyNight } from './parts/any-night';
import { bookedWith } from './parts/given-visit';
import { openShop, type Shop } from './parts/shop';

const storeId = 'sto_wensan';
const night = mkdtempSync(path.join(os.tmpdir(), 'nightly-'));
let shop: Shop;
beforeAll(async () => {
  await buildFunctions(night, [anyNight]);
  shop = await openShop({ functionsDir: night });
});
afterAll(async () => {
  await shop.close();
  rmSync(night, { recursive: true, force: true });
});

const tick = () => shop.cloud.fire('scheduler', 'minute');
const planOn = async (date: string) =>
  (await shop.backstage().tables.plans.list({ where: { storeId, date }, limit: 100 })).filter(isDay);

test('once a night the coming days are planned anew though nothing changed, and no more that night', async () => {
  const { plans } = shop.backstage().tables;
  const today = dayOf(new Date().toISOString());
  // Nobody works on a Sunday.
  const date = addDays(today, weekdayOf(addDays(today, 5)) === 6 ? 6 : 5);
  // Two who each drive to the same house, on days that were looked at already.
  const there = { lat: 30.32, lng: 120.07 };
  await bookedWith(shop, 'zhou-jianguo', { point: there }, date);
  await bookedWith(shop, 'li-qiang', { point: there, window: { from: 660, to: 780 } }, date);
  for (const day of await planOn(date)) await plans.put({ ...day, settled: true });
  const worse = await planOn(date);
  const booked = (await planOn(date)).flatMap(({ visits }) => visits.map(({ visitId }) => visitId)).sort();
  const sheet = await plans.get(sheetId(storeId));
  if (!sheet || !isSheet(sheet)) throw new Error('the store is not set up');
  await plans.put({ ...sheet, checkedRev: sheet.rev });

  const travel = async () => (await shop.call('wu-jing', getBoard, { storeId, date })).worth.travel;
  const before = await travel();
  await tick();
  const after = await planOn(date);
  expect(after.flatMap(({ visits }) => visits.map(({ visitId }) => visitId)).sort()).toEqual(booked);
  expect(await travel()).toBeLessThan(before);
  expect(await plans.get(sheetId(storeId))).toMatchObject({
    nightly: { on: today, through: addDays(today, 13) },
    // Of the day before yesterday: what he worked then counts.
    loads: { [shop.customerId('zhou-jianguo')]: { worked: expect.any(Number) as number } },
  });

  // Made worse behind its back, it stays so until the next night.
  for (const day of await planOn(date)) await plans.remove(day._id);
  for (const day of worse) await plans.put(day);
  await tick();
  expect(await travel()).toBe(before);
});
