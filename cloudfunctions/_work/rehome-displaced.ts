import { displace } from '../_domain/dispatch/displace';
import type { DispatchSheet } from '../_domain/dispatch/sheet';
import { nobody, type TechnicianDay } from '../_domain/dispatch/technician-day';
import type { StoreRecord, Team } from '../_domain/records';
import type { Cloud } from '../_platform/cloud';
import { rehomeVisit } from './rehome-visit';

/**
 * Gives every visit of a day that its technician cannot make any more to somebody who can, or to `nobody`. Small
 * independent steps: cut off anywhere, the rest is done by the next look.
 * @param days of that date
 */
export const rehomeDisplaced = async (
  cloud: Cloud,
  shop: { readonly store: StoreRecord; readonly team: Team; readonly sheet: DispatchSheet },
  days: readonly TechnicianDay[],
  date: string,
): Promise<number> => {
  const { displaced } = displace(shop.sheet, shop.store, days, date);
  for (const { visit, from, to } of displaced) {
    const wish = { date, visitId: visit.visitId, from, to };
    // Somebody booked into the place meanwhile: better to nobody, where managers see it, than into a full day.
    if ((await rehomeVisit(cloud, shop, wish)) === 'no-room')
      await rehomeVisit(cloud, shop, { ...wish, to: nobody });
  }
  return displaced.length;
};
