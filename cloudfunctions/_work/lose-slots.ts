import type { TouchedSlot } from '../../contracts/store-setup';
import type { Claim } from '../_domain/claim-record';
import type { Setup } from '../_domain/dispatch/change-setup';
import { holdsSlot } from '../_domain/past-visits';
import { loseSlot } from '../_domain/ways/book-slot';
import { fortnight, lostPlaces, standsAt } from '../_domain/ways/counter-day';
import type { Cloud } from '../_platform/cloud';
import { oneOf } from '../_platform/database-guard';
import { giveBackSlot } from './counter-week';

/** Claims whose time at the counter is offered no more under this set-up. One read, and one more where there are any. */
export const lostSlots = async (cloud: Cloud, { store, sheet }: Setup): Promise<readonly Claim[]> => {
  const dates = fortnight(cloud.now);
  const days = await cloud.tables['counter-days'].list({
    where: { storeId: store._id, date: oneOf(dates) },
    limit: dates.length,
  });
  const ids = lostPlaces({ store, counter: sheet.counter, now: cloud.now }, days);
  return (await cloud.tables.claims.getMany([...new Set(ids)])).filter(holdsSlot);
};

export const touchedSlot = ({ _id, number, product, visit }: Claim): TouchedSlot[] =>
  visit
    ? [{ claimId: _id, number, productName: product.name, date: visit.date, window: { ...visit.window } }]
    : [];

/**
 * Gives the times back and tells whoever had them. Each is looked at again inside its transaction, so that cut off
 * anywhere the rest is done by the next look, and what was booked anew meanwhile stays.
 */
export const loseSlots = async (
  cloud: Cloud,
  { store, sheet }: Setup,
  claims: readonly Claim[],
): Promise<void> => {
  const week = { store, counter: sheet.counter, now: cloud.now };
  for (const { _id } of claims)
    await cloud.transaction(async (tables) => {
      const claim = await tables.claims.get(_id);
      if (!claim?.visit || !holdsSlot(claim)) return;
      if (standsAt(week, claim.visit.date, claim.visit.window.from)) return;
      const { claim: next, event, notices = [] } = loseSlot(claim, cloud.now);
      await giveBackSlot(tables, claim);
      await tables.claims.put(next);
      await tables.events.insert(event);
      for (const notice of notices) await tables.notices.put(notice);
    });
};
