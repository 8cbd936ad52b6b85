import { cancelForCustomer, bookVisit } from '../../contracts/booking';
import { getClaim } from '../../contracts/claim';
import { checkIn } from '../../contracts/goods-desk';
import {
  bookSlotForCustomer,
  listCounterDay,
  listCounterSlots,
  listSlots,
  showCode,
} from '../../contracts/counter';
import { listNotices } from '../../contracts/notice';
import { bookers, later } from './parts/given-booking';
import { custody, proof, repairBy, somebody } from './parts/given-way';
import { openShop, type Shop } from './parts/shop';

const storeId = 'sto_wensan';
const [shen, zhou] = ['shen-yun', 'zhou-jianguo'];
let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());
const { booker, offers, daysOf, stateOf } = bookers(() => shop);

const kindsTo = async (openid: string) =>
  (await shop.call(openid, listNotices, {})).notices.map(({ kind }) => kind);
/** The last times that are free, as the shop sees them. */
const free = async (claimId: string) => {
  const { days, version } = await shop.call(shen, listCounterSlots, { storeId, claimId });
  const slots = days.flatMap((day) => day.slots.filter(({ left }) => left > 0));
  const [one, other] = [slots.at(-1), slots.at(-2)];
  if (!one || !other) throw new Error('no time is free');
  return { version, one, other };
};

describe('for somebody who called the shop', () => {
  test('a time at the counter is booked and moved, counted as the shop’s, and he reads it', async () => {
    const who = somebody();
    const { claimId } = await repairBy(shop, who, 'shop');
    const { version, one, other } = await free(claimId);
    const input = { storeId, claimId, version, date: one.date, from: one.from };
    const booked = await shop.call(shen, bookSlotForCustomer, input);
    expect(await shop.call(shen, bookSlotForCustomer, input)).toEqual(booked);
    expect(await kindsTo(who)).toContain('slot-booked');
    if (booked.outcome !== 'booked') throw new Error('it was taken');
    const move = { ...input, version: booked.version, date: other.date, from: other.from };
    await shop.call(shen, bookSlotForCustomer, move);
    const claim = await shop.backstage().tables.claims.get(claimId);
    expect(claim?.visit).toMatchObject({ date: other.date, moves: { customer: 0, shop: 1 } });
    expect(await shop.refusal(zhou, bookSlotForCustomer, move)).toBe('NOT_ALLOWED');
  });

  test('a time that was taken meanwhile is answered by the nearest that are free', async () => {
    const { claimId } = await repairBy(shop, somebody(), 'shop');
    const { version, one } = await free(claimId);
    const answer = await shop.call(shen, bookSlotForCustomer, {
      storeId,
      claimId,
      version,
      date: one.date,
      from: one.from + 1,
    });
    expect(answer).toMatchObject({ outcome: 'taken' });
  });

  test('any booking is given back: the place at the counter and the visit are free again', async () => {
    const who = somebody();
    const { claimId } = await repairBy(shop, who, 'shop');
    const { version, one } = await free(claimId);
    const left = async () =>
      (await shop.call(who, listSlots, { claimId })).days
        .flatMap(({ slots }) => slots)
        .find(({ date, from }) => date === one.date && from === one.from)?.left;
    const before = await left();
    const booked = await shop.call(shen, bookSlotForCustomer, {
      storeId,
      claimId,
      version,
      date: one.date,
      from: one.from,
    });
    if (booked.outcome !== 'booked') throw new Error('it was taken');
    const given = { storeId, claimId, version: booked.version, reason: 'not-home' as const };
    const back = await shop.call(shen, cancelForCustomer, given);
    expect(await shop.call(shen, cancelForCustomer, given)).toEqual(back);
    expect(await left()).toBe(before);
    expect((await shop.call(who, getClaim, { claimId })).state).toBe('approved');
    expect(await kindsTo(who)).toContain('booking-given-back');
  });

  test('so is a visit at home, and who works outside cannot do it', async () => {
    const { openid, claimId, version } = await booker();
    const slot = later(await offers(openid, claimId));
    const booked = await shop.call(openid, bookVisit, { claimId, version, ...slot });
    const given = { storeId, claimId, version: booked.version, reason: 'not-home' as const };
    expect(await shop.refusal(zhou, cancelForCustomer, given)).toBe('NOT_ALLOWED');
    await shop.call(shen, cancelForCustomer, given);
    expect(await stateOf(openid, claimId)).toBe('approved');
    expect(await daysOf(claimId)).toEqual([]);
    const again = { ...given, version: booked.version + 1 };
    expect(await shop.refusal(shen, cancelForCustomer, again)).toBe('NOT_NOW');
  });
});

describe('the day at the counter', () => {
  test('lists who is expected, the earliest first, and who has been here', async () => {
    const [early, late] = [somebody(), somebody()];
    const claims = [await repairBy(shop, early, 'shop'), await repairBy(shop, late, 'shop')];
    const { one } = await free(claims[0]!.claimId);
    const { days } = await shop.call(shen, listCounterSlots, { storeId, claimId: claims[0]!.claimId });
    const times = days.find(({ date }) => date === one.date)?.slots.filter(({ left }) => left > 0) ?? [];
    const [first, last] = [times[0]!, times.at(-1)!];
    for (const [claim, { from }] of [
      [claims[1]!, last],
      [claims[0]!, first],
    ] as const)
      await shop.call(shen, bookSlotForCustomer, {
        storeId,
        claimId: claim.claimId,
        version: claim.version,
        date: one.date,
        from,
      });
    const listed = async () => (await shop.call(zhou, listCounterDay, { storeId, date: one.date })).expected;
    const mine = (await listed()).filter(({ claimId }) => claims.some((claim) => claim.claimId === claimId));
    expect(mine.map(({ claimId, came }) => [claimId, came])).toEqual([
      [claims[0]!.claimId, false],
      [claims[1]!.claimId, false],
    ]);
    // Whoever comes days before his time has no place in that day any more.
    const { claimId } = claims[0]!;
    const { code } = await shop.call(early, showCode, { claimId });
    const photos = await proof(shop, zhou, claimId);
    const version = (await shop.call(early, getClaim, { claimId })).version;
    await shop.call(zhou, checkIn, { storeId, claimId, version, custody, code, photos });
    expect((await listed()).map((one_) => one_.claimId)).not.toContain(claimId);
  });
});
