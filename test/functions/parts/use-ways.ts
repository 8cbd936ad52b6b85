import { cancelForCustomer } from '../../../contracts/booking';
import {
  bookSlot,
  bookSlotForCustomer,
  cancelSlot,
  listCounterDay,
  listCounterSlots,
  listSlots,
  rebookSlot,
  shipIn,
  showCode,
} from '../../../contracts/counter';
import {
  beginExchange,
  beginRefund,
  handReplacement,
  inspectGoods,
  payRefund,
} from '../../../contracts/goods';
import { checkIn, handOut, receiveParcel, shipBack } from '../../../contracts/goods-desk';
import { recordStep } from '../../../contracts/work';
import { booked, custody, freeSlots, proof, repairBy, somebody } from './given-way';
import { newKey } from './given';
import { goodsBack } from './goods-back';
import type { Shop } from './shop';
import type { Cost } from './use-review';

const storeId = 'sto_wensan';
const zhou = 'zhou-jianguo';
const shen = 'shen-yun';
const repaired = { kind: 'repaired', words: '换了门封', mainPart: false } as const;

/** Brought to the counter, repaired, fetched. */
const atTheCounter = async (shop: Shop, cost: Cost): Promise<void> => {
  const who = somebody();
  const claim = await repairBy(shop, who, 'shop');
  const { claimId } = claim;
  await cost(who, listSlots, { claimId });
  const slots = await freeSlots(shop, who, claimId);
  const [first, second] = [slots.at(-6), slots.at(-1)];
  if (!first || !second) throw new Error('too few times are free');
  const { date, from } = first;
  const taken = await cost(who, bookSlot, { claimId, version: claim.version, date, from });
  if (taken.outcome !== 'booked') throw new Error('the time was taken');
  const later = { date: second.date, from: second.from };
  const moved = await cost(who, rebookSlot, { claimId, version: taken.claim.version, ...later });
  if (moved.outcome !== 'booked') throw new Error('the time was taken');
  const off = await cost(who, cancelSlot, { claimId, version: moved.claim.version });
  await cost(shen, listCounterSlots, { storeId, claimId });
  const byShop = { storeId, claimId, version: off.version, date, from };
  const told = await cost(shen, bookSlotForCustomer, byShop);
  if (told.outcome !== 'booked') throw new Error('the time was taken');
  await cost(zhou, listCounterDay, { storeId, date });
  const given = { storeId, claimId, version: told.version, reason: 'other' as const };
  const back = await cost(shen, cancelForCustomer, given);
  const again = await booked(shop, who, { claimId, version: back.version }, first);
  const { code } = await cost(who, showCode, { claimId });
  const photos = await proof(shop, zhou, claimId);
  const here = await cost(zhou, checkIn, { ...again, custody, code, words: '带遥控器', photos });
  const done = await shop.call(zhou, recordStep, { ...claim, version: here.version, step: repaired });
  const fetching = await shop.call(who, showCode, { claimId });
  await cost(zhou, handOut, { storeId, claimId, version: done.version, code: fetching.code });
};

/** Sent in and back. */
const byCourier = async (shop: Shop, cost: Cost): Promise<void> => {
  const who = somebody();
  const claim = await repairBy(shop, who, 'mail');
  const { claimId, version } = claim;
  const parcel = { courier: 'ems' as const, number: '1234567890123' };
  const onWay = await cost(who, shipIn, { claimId, version, ...parcel });
  const photos = await proof(shop, zhou, claimId);
  const came = { storeId, claimId, version: onWay.version, custody, photos };
  const here = await cost(zhou, receiveParcel, came);
  const done = await shop.call(zhou, recordStep, { ...claim, version: here.version, step: repaired });
  await cost(zhou, shipBack, { storeId, claimId, version: done.version, ...parcel });
};

/** Goods that come back are looked at, and paid back or replaced. */
const back = async (shop: Shop, cost: Cost, remedy: 'return' | 'exchange'): Promise<void> => {
  const serial = newKey().slice(0, 12);
  const who = somebody();
  const claim = await goodsBack(shop, who, remedy, serial);
  const { claimId } = claim;
  const here = await shop.call(zhou, checkIn, { ...claim, custody, photos: [] });
  const photos = await proof(shop, zhou, claimId);
  const look = { verdict: 'as-described' as const, words: '配件齐', photos };
  const seen = await cost(zhou, inspectGoods, { storeId, claimId, version: here.version, ...look });
  const now = { storeId, claimId, version: seen.version };
  if (remedy === 'exchange') {
    const begun = await cost(shen, beginExchange, now);
    const by = { courier: 'ems' as const, number: '1234567890123' };
    await cost(zhou, handReplacement, { ...now, version: begun.version, serial: newKey().slice(0, 12), by });
    return;
  }
  const begun = await cost(shen, beginRefund, now);
  await cost('qian-fang', payRefund, { ...now, version: begun.version, reference: newKey() });
};

/** The other ways to the end of a claim, each act once. */
export const useWays = async (shop: Shop, cost: Cost): Promise<void> => {
  await atTheCounter(shop, cost);
  await byCourier(shop, cost);
  await back(shop, cost, 'return');
  await back(shop, cost, 'exchange');
  // The next round shall find as many days with bookings as this one did.
  const { 'counter-days': days } = shop.backstage().tables;
  for (const { _id } of await days.all()) await days.remove(_id);
};
