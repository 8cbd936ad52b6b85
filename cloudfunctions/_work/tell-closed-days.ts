import { closeDay, isClosedOn } from '../_domain/dispatch/closed-day';
import { isDay } from '../_domain/dispatch/plan-document';
import { dayId, nobody } from '../_domain/dispatch/technician-day';
import type { StoreRecord } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';

/**
 * Tells everybody whose visit waits on a day on which the store stays closed, once: also where nobody had been found for
 * it before. Nothing is read where no day is closed.
 */
export const tellClosedDays = async (
  cloud: Cloud,
  store: StoreRecord,
  dates: readonly string[],
): Promise<void> => {
  const closed = dates.filter((date) => isClosedOn(store, date));
  const days = await cloud.tables.plans.getMany(closed.map((date) => dayId(store._id, date, nobody)));
  const ids = days.filter(isDay).flatMap(({ claimIds }) => claimIds);
  const claims = await cloud.tables.claims.getMany([...new Set(ids)]);
  for (const { _id } of claims.filter((claim) => closeDay(claim, cloud.now)))
    await cloud.transaction(async (tables) => {
      const claim = await tables.claims.get(_id);
      const change = claim && closed.includes(claim.visit?.date ?? '') && closeDay(claim, cloud.now);
      if (!change) return;
      await tables.claims.put(change.claim);
      await tables.events.insert(change.event);
      for (const notice of change.notices ?? []) await tables.notices.put(notice);
    });
};
