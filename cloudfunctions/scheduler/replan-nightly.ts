import { horizonDays } from '../../contracts/dispatch';
import { addDays, dayOf, minuteOf } from '../_domain/calendar/day';
import { isSheet } from '../_domain/dispatch/plan-document';
import { sheetId, type DispatchSheet } from '../_domain/dispatch/sheet';
import { loadDays, weekLoads } from '../_domain/dispatch/week-loads';
import type { StoreRecord } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import { datesFrom, readPlan } from '../_work/read-plan';
import { replanDate } from './replan-days';
import type { IsLate } from './tick';

/** While nobody books: minutes of the day. */
const [nightFrom, nightUntil] = [120, 300];

/** Each night looks elsewhere: with the same dice it would find what the day's re-planning found. */
const diceOfNight = (today: string): number => Number(today.replaceAll('-', ''));

const keep = (
  cloud: Cloud,
  storeId: string,
  more: Pick<DispatchSheet, 'nightly' | 'loads'>,
): Promise<DispatchSheet | undefined> =>
  cloud.transaction(async (tables) => {
    const sheet = await tables.plans.get(sheetId(storeId));
    if (!sheet || !isSheet(sheet)) return undefined;
    const kept = { ...sheet, ...more };
    await tables.plans.put(kept);
    return kept;
  });

/** The sheet with what everybody worked lately: looked up once a night, before anything is planned by it. */
const begun = async (
  cloud: Cloud,
  sheet: DispatchSheet,
  store: StoreRecord,
  today: string,
): Promise<DispatchSheet | undefined> => {
  if (sheet.nightly?.on === today) return sheet;
  const dates = datesFrom(addDays(today, -loadDays), loadDays);
  const { days } = await readPlan(cloud, sheet.storeId, dates);
  const loads = weekLoads(sheet, store, days, dates);
  return keep(cloud, sheet.storeId, { nightly: { on: today, through: '' }, loads });
};

/**
 * Once a night the coming days are planned anew, though nothing changed since the last look. It may be cut off and run
 * twice: a day that is done is not begun again, and none is made worse.
 */
export const replanNightly = async (cloud: Cloud, storeId: string, isLate: IsLate): Promise<void> => {
  const minute = minuteOf(cloud.now);
  if (minute < nightFrom || minute >= nightUntil) return;
  const today = dayOf(cloud.now);
  const before = await cloud.tables.plans.get(sheetId(storeId));
  if (!before || !isSheet(before)) return;
  const through = before.nightly?.on === today ? before.nightly.through : '';
  const left = datesFrom(today, horizonDays).filter((date) => date > through);
  if (left.length === 0) return;
  const [{ days }, store, team] = await Promise.all([
    readPlan(cloud, storeId, left),
    cloud.tables.stores.get(storeId),
    cloud.tables.teams.get(storeId),
  ]);
  if (!store || !team) return;
  const sheet = await begun(cloud, before, store, today);
  if (!sheet) return;
  for (const date of left) {
    if (isLate()) return;
    const isBooked = days.some((day) => day.date === date && day.visits.length > 0);
    if (isBooked) await replanDate(cloud, { sheet, store, team }, date, isLate, diceOfNight(today));
    await keep(cloud, storeId, { nightly: { on: today, through: date } });
  }
};
