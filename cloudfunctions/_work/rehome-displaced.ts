import { displace } from '../_domain/dispatch/displace';
import { withDays } from '../_domain/dispatch/explained';
import type { DispatchSheet } from '../_domain/dispatch/sheet';
import { nobody, type TechnicianDay } from '../_domain/dispatch/technician-day';
import type { StoreRecord, Team } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import { rehomeVisit } from './rehome-visit';

interface Shop {
  readonly store: StoreRecord;
  readonly team: Team;
  readonly sheet: DispatchSheet;
}

/**
 * Gives every visit of a day that its technician cannot make any more to somebody who can, or to `nobody`. Small
 * independent steps: cut off anywhere, the rest is done by the next look.
 * @param days of that date
 */
export const rehomeDisplaced = async (
  cloud: Cloud,
  shop: Shop,
  days: readonly TechnicianDay[],
  date: string,
): Promise<number> => {
  const { displaced } = displace(shop.sheet, shop.store, days, date);
  let now = days;
  for (const { visit, from, to } of displaced) {
    const wish = { date, visitId: visit.visitId, from, to };
    let moved = await rehomeVisit(cloud, { ...shop, days: now }, wish);
    // Somebody booked into the place meanwhile: better to nobody, where managers see it, than into a full day.
    if (moved.became === 'no-room')
      moved = await rehomeVisit(cloud, { ...shop, days: now }, { ...wish, to: nobody });
    now = withDays(now, moved.written);
  }
  return displaced.length;
};

/** The same for every date among the days, one after the other. */
export const rehomeDates = async (
  cloud: Cloud,
  shop: Shop,
  days: readonly TechnicianDay[],
  isLate: () => boolean = () => false,
): Promise<void> => {
  for (const date of new Set(days.map((day) => day.date))) {
    if (isLate()) return;
    const ofDate = days.filter((day) => day.date === date);
    await rehomeDisplaced(cloud, shop, ofDate, date);
  }
};
