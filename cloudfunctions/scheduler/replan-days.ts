import { horizonDays } from '../../contracts/dispatch';
import { dayOf } from '../_domain/calendar/day';
import { isDay, isSheet } from '../_domain/dispatch/plan-document';
import type { DispatchSheet } from '../_domain/dispatch/sheet';
import { sheetId } from '../_domain/dispatch/sheet';
import type { TechnicianDay } from '../_domain/dispatch/technician-day';
import type { StoreRecord, Team } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import { after } from '../_platform/database-guard';
import { datesFrom, readPlan } from '../_work/read-plan';
import { claimsOfDays, refitDays } from '../_work/refit-days';
import { rehomeDates, rehomeDisplaced } from '../_work/rehome-displaced';
import { loseSlots, lostSlots } from '../_work/lose-slots';
import { replanLive } from '../_work/replan-live';
import { tellClosedDays } from '../_work/tell-closed-days';
import type { IsLate } from './tick';

/** Technician-days looked at in one tick; the rest waits for the next one. */
const batch = 300;

export interface Shop {
  readonly sheet: DispatchSheet;
  readonly store: StoreRecord;
  readonly team: Team;
}

/** Marks what was looked at, where it has not changed since: a booking meanwhile is looked at by the next tick. */
const settle = async (cloud: Cloud, days: readonly TechnicianDay[]): Promise<void> => {
  for (const { _id, rev } of days.filter(({ settled }) => !settled)) {
    await cloud.transaction(async (tables) => {
      const day = await tables.plans.get(_id);
      if (day && isDay(day) && day.rev === rev && !day.settled)
        await tables.plans.put({ ...day, settled: true });
    });
  }
};

/**
 * One day: first what cannot stay where it is, then a better plan, step by small step.
 * @param dice another seed finds other steps
 */
export const replanDate = async (
  cloud: Cloud,
  shop: Shop,
  date: string,
  isLate: IsLate,
  dice?: number,
): Promise<void> => {
  const first = (await readPlan(cloud, shop.sheet.storeId, [date])).days;
  await rehomeDisplaced(cloud, shop, first, date);
  const seen = await replanLive(cloud, shop, date, isLate, dice);
  if (seen) await settle(cloud, seen);
};

/** After a change of the sheet every booked day is looked at, whether the call that made it got that far or not. */
const catchUp = async (cloud: Cloud, shop: Shop, dates: readonly string[], isLate: IsLate): Promise<void> => {
  const { storeId, rev } = shop.sheet;
  const { days } = await readPlan(cloud, storeId, dates);
  const isOther = (shop.sheet.servicesRev ?? 0) > (shop.sheet.checkedRev ?? 0);
  const anew = isOther ? await refitDays(cloud, shop.sheet, days, await claimsOfDays(cloud, days)) : days;
  await rehomeDates(cloud, shop, anew, isLate);
  if (isLate()) return;
  await tellClosedDays(cloud, shop.store, dates);
  await loseSlots(cloud, shop, await lostSlots(cloud, shop));
  await cloud.transaction(async (tables) => {
    const sheet = await tables.plans.get(sheetId(storeId));
    if (sheet && isSheet(sheet) && sheet.rev === rev) await tables.plans.put({ ...sheet, checkedRev: rev });
  });
};

/**
 * Plans the coming days of a store anew wherever something changed since it was last looked at. It may run twice, late,
 * on several instances or be cut off: every step is decided again on the days as they are, and none makes a plan worse.
 */
export const replanDays = async (cloud: Cloud, storeId: string, isLate: IsLate): Promise<void> => {
  const today = dayOf(cloud.now);
  const dates = datesFrom(today, horizonDays);
  const [changed, sheet] = await Promise.all([
    cloud.tables.plans.list({
      where: { storeId, settled: false, date: after('2') },
      order: ['date', 'asc'],
      limit: batch,
    }),
    cloud.tables.plans.get(sheetId(storeId)),
  ]);
  if (!sheet || !isSheet(sheet)) return;
  const isCaughtUp = sheet.checkedRev === sheet.rev;
  if (changed.length === 0 && isCaughtUp) return;
  const [store, team] = await Promise.all([
    cloud.tables.stores.get(storeId),
    cloud.tables.teams.get(storeId),
  ]);
  if (!store || !team) return;
  const shop = { sheet, store, team };
  if (!isCaughtUp) await catchUp(cloud, shop, dates, isLate);
  const days = changed.filter(isDay);
  await settle(
    cloud,
    days.filter(({ date }) => date < today),
  );
  for (const date of new Set(days.map((day) => day.date).filter((one) => one >= today))) {
    if (isLate()) return;
    await replanDate(cloud, shop, date, isLate);
  }
};
