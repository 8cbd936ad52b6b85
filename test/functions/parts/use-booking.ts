import { randomBytes } from 'node:crypto';
import {
  bookForCustomer,
  bookVisit,
  cancelBooking,
  listVisitWindows,
  listWindows,
  pinPlace,
  rebookVisit,
  type WindowOffers,
} from '../../../contracts/booking';
import type { Slot } from '../../../contracts/slot';
import { storeId, takenOn } from './review-desk';
import type { Shop } from './shop';
import type { Cost } from './use-review';

const shen = 'shen-yun';

/** The last windows that are free: nobody else of a test takes those. */
const lastFree = ({ days }: WindowOffers): readonly [Slot, Slot] => {
  const free = days
    .flatMap(({ date, windows }) => windows.map((one) => ({ date, ...one })))
    .filter(({ why }) => why === undefined)
    .map(({ date, window }) => ({ date, window }));
  const [one, other] = [free[free.length - 1], free[free.length - 2]];
  if (!one || !other) throw new Error('nothing is free');
  return [one, other];
};

/** What a customer does about the time of a visit, and the shop for him, each act once. */
export const useBooking = async (shop: Shop, cost: Cost): Promise<void> => {
  const who = `customer-${randomBytes(5).toString('hex')}`;
  const { claimId, version } = await takenOn(shop, shen, who);
  await cost(who, pinPlace, { claimId, version, point: { lat: 30.28, lng: 120.13 } });
  const [one, other] = lastFree(await cost(who, listWindows, { claimId }));
  const booked = await cost(who, bookVisit, { claimId, version, ...one });
  const moved = await cost(who, rebookVisit, { claimId, version: booked.version, ...other });
  const back = await cost(who, cancelBooking, { claimId, version: moved.version, reason: 'not-home' });
  await cost(shen, listVisitWindows, { storeId, claimId });
  const again = await cost(shen, bookForCustomer, { storeId, claimId, version: back.version, ...one });
  await shop.call(who, cancelBooking, { claimId, version: again.version, reason: 'other' });
};
