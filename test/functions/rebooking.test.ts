import {
  bookForCustomer,
  bookVisit,
  cancelBooking,
  listVisitWindows,
  pinPlace,
  rebookVisit,
} from '../../contracts/booking';
import { getClaim } from '../../contracts/claim';
import { cancelClaim as withdraw } from '../../contracts/claim-acts';
import { correctContact } from '../../contracts/my-data';
import { markUrgent } from '../../contracts/review-acts';
import { listNotices } from '../../contracts/notice';
import { openShop, type Shop } from './parts/shop';
import { bookers, freeOf, later } from './parts/given-booking';

const storeId = 'sto_wensan';
let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const { booker, offers, daysOf, stateOf, changeSheet } = bookers(() => shop);

describe('another time', () => {
  const booked = async () => {
    const { openid, claimId, version } = await booker();
    const offered = await offers(openid, claimId);
    const first = later(offered);
    const answer = await shop.call(openid, bookVisit, { claimId, version, ...first });
    return { openid, claimId, version: answer.version, first, second: later(offered, 5) };
  };

  test('takes the place of the first, which is free again, and is counted', async () => {
    const { openid, claimId, version, second } = await booked();
    const moved = await shop.call(openid, rebookVisit, { claimId, version, ...second });
    expect(await shop.call(openid, rebookVisit, { claimId, version, ...second })).toEqual(moved);
    const days = await daysOf(claimId);
    expect(days.map(({ date }) => date)).toEqual([second.date]);
    expect((await shop.backstage().tables.claims.get(claimId))?.visit?.moves).toEqual({
      customer: 1,
      shop: 0,
    });
  });

  test('may overlap the first: one’s own booking is never in the way', async () => {
    const { openid, claimId, version, first } = await booked();
    const [holder] = await daysOf(claimId);
    // Nobody else has time on that day, and he for one visit only.
    await changeSheet((sheet) => ({
      ...sheet,
      crew: sheet.crew.map((member) =>
        member.customerId === holder?.technicianId
          ? { ...member, maxVisits: holder.visits.length }
          : { ...member, leaves: [{ from: first.date, to: first.date }] },
      ),
    }));
    const offered = await offers(openid, claimId);
    expect(offered.booked).toMatchObject(first);
    const sameDay = freeOf(offered).filter(({ date }) => date === first.date);
    expect(sameDay).toContainEqual(first);
    const other = sameDay.find(({ window }) => window.from !== first.window.from);
    if (!other) throw new Error('no other window');
    expect((await shop.call(openid, rebookVisit, { claimId, version, ...other })).slot).toEqual(other);
    await changeSheet((sheet) => ({
      ...sheet,
      crew: sheet.crew.map((member) => ({ ...member, maxVisits: 8, leaves: [] })),
    }));
  });

  test('taken more than three times makes customer service call, once', async () => {
    const { openid, claimId, version, first, second } = await booked();
    const asked = async (who: string) =>
      (await shop.call(who, listNotices, {})).notices.filter(
        (one) => one.kind === 'moved-often' && one.claimId === claimId,
      ).length;
    let now = version;
    for (let move = 1; move <= 5; move += 1) {
      const to = move % 2 ? second : first;
      now = (await shop.call(openid, rebookVisit, { claimId, version: now, ...to })).version;
      expect([move, await asked('shen-yun')]).toEqual([move, move > 3 ? 1 : 0]);
    }
    expect([await asked(openid), await asked('zhou-jianguo')]).toEqual([0, 0]);
  });

  test('is free until two hours before, and refused after', async () => {
    const { openid, claimId, version, second } = await booked();
    const { claims } = shop.backstage().tables;
    const claim = await claims.get(claimId);
    if (!claim?.visit) throw new Error('nothing is booked');
    const soon = new Date(Date.now() + 8 * 3_600_000 + 119 * 60_000);
    const from = soon.getUTCHours() * 60 + soon.getUTCMinutes();
    const visit = { ...claim.visit, date: soon.toISOString().slice(0, 10), window: { from, to: from + 120 } };
    await claims.put({ ...claim, visit });
    expect(await shop.refusal(openid, rebookVisit, { claimId, version, ...second })).toBe('TOO_LATE');
    expect(await shop.refusal(openid, cancelBooking, { claimId, version, reason: 'not-home' })).toBe(
      'TOO_LATE',
    );
    expect((await shop.call(openid, getClaim, { claimId })).acts).not.toContain('change-booking');
    // The shop is late: then it may.
    await claims.put({ ...claim, visit: { ...visit, lateUntil: from + 200 } });
    expect((await shop.call(openid, getClaim, { claimId })).acts).toContain('change-booking');
    await claims.put(claim);
    await shop.call(openid, rebookVisit, { claimId, version, ...second });
  });

  test('can be left open: the window is given back with a reason, the claim stays and can be booked again', async () => {
    const { openid, claimId, version, first } = await booked();
    const input = { claimId, version, reason: 'other-time-later' } as const;
    const given = await shop.call(openid, cancelBooking, input);
    expect(await shop.call(openid, cancelBooking, input)).toEqual(given);
    expect(await daysOf(claimId)).toEqual([]);
    expect(await stateOf(openid, claimId)).toBe('approved');
    await shop.call(openid, bookVisit, { claimId, version: given.version, ...first });
  });

  test('is not needed any more where the claim is withdrawn: its place is free', async () => {
    const { openid, claimId, version } = await booked();
    await shop.call(openid, withdraw, { claimId, version, reason: 'works-again' });
    expect(await daysOf(claimId)).toEqual([]);
  });
});

describe('the shop books for who called', () => {
  test('and moves it, counted as its own; the technician does not', async () => {
    const { openid, claimId, version } = await booker();
    const offered = await shop.call('shen-yun', listVisitWindows, { storeId, claimId });
    const [one, other] = [later(offered), later(offered, 6)];
    const booked = await shop.call('shen-yun', bookForCustomer, { storeId, claimId, version, ...one });
    expect(await stateOf(openid, claimId)).toBe('scheduled');
    await shop.call('shen-yun', bookForCustomer, { storeId, claimId, version: booked.version, ...other });
    const claim = await shop.backstage().tables.claims.get(claimId);
    expect(claim?.visit).toMatchObject({ ...other, moves: { customer: 0, shop: 1 } });
    const input = { storeId, claimId, version: 1, ...one };
    expect(await shop.refusal('zhou-jianguo', bookForCustomer, input)).toBe('NOT_ALLOWED');
  });

  test('and what turns out to be urgent weighs so in the plan at once', async () => {
    const { openid, claimId, version } = await booker();
    const first = later(await offers(openid, claimId));
    const booked = await shop.call(openid, bookVisit, { claimId, version, ...first });
    const weights = async () =>
      (await daysOf(claimId)).flatMap(({ visits }) =>
        visits.filter((visit) => visit.claimId === claimId).map(({ weight }) => weight),
      );
    expect(await weights()).not.toContain(10);
    const urgent = { storeId, claimId, version: booked.version, criteria: ['leak' as const] };
    await shop.call('shen-yun', markUrgent, urgent);
    await shop.call('shen-yun', markUrgent, urgent);
    expect(await weights()).toEqual([10]);
  });
});

describe('a place', () => {
  const booked = async () => {
    const one = await booker();
    const slot = later(await offers(one.openid, one.claimId));
    const { claimId, version: before } = one;
    const { version } = await shop.call(one.openid, bookVisit, { claimId, version: before, ...slot });
    return { ...one, version, slot };
  };

  test('chosen on the map goes before the address, to a hundred metres or so', async () => {
    const { openid, claimId, version } = await booker();
    const point = { lat: 30.28123456, lng: 120.12987654 };
    await shop.call(openid, pinPlace, { claimId, version, point });
    expect((await shop.backstage().tables.claims.get(claimId))?.where).toEqual({
      point: { lat: 30.281, lng: 120.13 },
      uncertainMinutes: 1,
      from: 'map',
    });
    expect((await offers(openid, claimId)).where).toBe('map');
  });

  test('that changed takes the booked visit with it and keeps its window', async () => {
    const { openid, claimId, slot } = await booked();
    const contact = { name: '新家', phone: '13812340000', district: '拱墅区', address: '莫干山路 8 号' };
    await shop.call(openid, correctContact, { contact, openClaims: true });
    const [day] = await daysOf(claimId);
    const visit = day?.visits.find((one) => one.claimId === claimId);
    expect(visit).toMatchObject({ point: { lat: 30.3, lng: 120.125 }, window: slot.window });
    expect(day?.settled).toBe(false);
  });

  test('that nobody goes to voids the booking, and the customer is told', async () => {
    const { openid, claimId } = await booked();
    const contact = { name: '远方', phone: '13812340000', district: '萧山区', address: '市心路 1 号' };
    await shop.call(openid, correctContact, { contact, openClaims: true });
    expect(await daysOf(claimId)).toEqual([]);
    expect(await stateOf(openid, claimId)).toBe('approved');
    expect((await shop.call(openid, listNotices, {})).notices.map(({ kind }) => kind)).toContain(
      'booking-lost',
    );
  });
});
