import type { InputOf } from '../../contracts/action';
import type { Answer } from '../../contracts/envelope';
import { bookVisit, listWindows, rebookVisit } from '../../contracts/booking';
import type { Slot } from '../../contracts/slot';
import { getClaim, submitClaim } from '../../contracts/claim';
import { setWishes } from '../../contracts/call';
import { listNotices } from '../../contracts/notice';
import { takenOn } from './parts/review-desk';
import { leakingWasher } from './parts/given';
import { openShop, type Shop } from './parts/shop';
import { bookers, freeOf, later } from './parts/given-booking';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const { booker, offers, daysOf } = bookers(() => shop);

describe('the windows that are offered', () => {
  test('reach over fourteen days, the first free one chosen, and whose turn it is is said', async () => {
    const { openid, claimId } = await booker();
    expect((await shop.call(openid, getClaim, { claimId })).turn).toBe('customer');
    const offered = await offers(openid, claimId);
    expect(offered.days).toHaveLength(14);
    expect(offered.first).toEqual(freeOf(offered)[0]);
    expect(offered).toMatchObject({ minutes: 45, where: 'place' });
    // Nobody works on Sundays.
    const sundays = offered.days.filter(({ date }) => new Date(`${date}T00:00:00Z`).getUTCDay() === 0);
    expect(sundays.map(({ why }) => why)).toEqual(['off', 'off']);
  });

  test('cost three requests, at any number of claims', async () => {
    const { openid, claimId } = await booker();
    shop.cloud.resetStats();
    await offers(openid, claimId);
    expect(shop.cloud.stats().requests).toBe(3);
  });

  test('are nobody else’s', async () => {
    const { claimId } = await booker();
    expect(await shop.refusal('chen-bo', listWindows, { claimId })).toBe('NOT_ALLOWED');
  });

  test('of an address outside every district are none, and booking says so', async () => {
    const form = leakingWasher({
      product: { from: 'described', category: 'washer', name: '洗衣机' },
      contact: { name: '远方', phone: '13812340000', district: '萧山区', address: '市心路 1 号' },
    });
    const { claimId, version } = await takenOn(shop, 'shen-yun', 'far-away', form);
    const offered = await offers('far-away', claimId);
    expect(new Set(offered.days.map(({ why }) => why))).toEqual(new Set(['far']));
    const [day] = offered.days;
    const wish = {
      claimId,
      version,
      date: day?.date ?? '',
      window: day?.windows[0]?.window ?? { from: 0, to: 1 },
    };
    expect(await shop.refusal('far-away', bookVisit, wish)).toBe('NO_PLACE');
  });

  test('do not show a technician who is not sent there, and a booking that he has goes to somebody else', async () => {
    const { openid, claimId, version } = await booker();
    await shop.call(openid, bookVisit, { claimId, version, ...later(await offers(openid, claimId)) });
    const [before] = await daysOf(claimId);
    const { claims, customers } = shop.backstage().tables;
    const claim = await claims.get(claimId);
    const customer = await customers.get(shop.customerId(openid));
    if (!claim || !customer || !before) throw new Error('nothing is booked');
    // As a wish about an earlier repair of his leaves it.
    await claims.put({ ...claim, work: { by: before.technicianId } });
    await shop.call(openid, setWishes, { bands: [], keepAway: { claimId, away: true } });
    await shop.cloud.fire('scheduler', 'minute');
    const [after] = await daysOf(claimId);
    expect(after?.technicianId).not.toBe(before.technicianId);
    expect(after?.visits.find((visit) => visit.claimId === claimId)?.not).toEqual([before.technicianId]);
  });
});

describe('a booking', () => {
  test('is one window of one technician-day, and once though it is sent twice', async () => {
    const { openid, claimId, version } = await booker();
    const slot = later(await offers(openid, claimId));
    const input = { claimId, version, ...slot, words: '门禁按 501' };
    shop.cloud.resetStats();
    const booked = await shop.call(openid, bookVisit, { claimId, version, ...slot });
    expect(shop.cloud.stats().requests).toBeLessThanOrEqual(12);
    expect(await shop.call(openid, bookVisit, input)).toEqual(booked);
    const days = await daysOf(claimId);
    expect(days).toHaveLength(1);
    expect(days[0]?.visits.filter((visit) => visit.claimId === claimId)).toHaveLength(1);
    const claim = await shop.call(openid, getClaim, { claimId });
    expect(claim).toMatchObject({ state: 'scheduled', turn: 'shop', visit: { at: 'home', ...slot } });
    const [notice] = (await shop.call(openid, listNotices, {})).notices;
    expect(notice).toMatchObject({ kind: 'booked', visit: slot });
  });

  test('explains who was chosen by figures, and names nobody to the customer', async () => {
    const { openid, claimId, version } = await booker();
    await shop.call(openid, bookVisit, { claimId, version, ...later(await offers(openid, claimId)) });
    const [day] = await daysOf(claimId);
    expect(day?.visits.find((visit) => visit.claimId === claimId)?.why).toMatchObject({
      technicianId: day?.technicianId,
      technicians: 2,
    });
    expect(JSON.stringify(await shop.call(openid, getClaim, { claimId }))).not.toMatch(/周建国|李强/);
  });

  test('keeps what is said to whoever comes with its event', async () => {
    const { openid, claimId, version } = await booker();
    const slot = later(await offers(openid, claimId));
    await shop.call(openid, bookVisit, { claimId, version, ...slot, words: '有狗，先打电话' });
    const { events } = await shop.call(openid, getClaim, { claimId });
    expect(events.at(-1)).toMatchObject({ kind: 'booked', words: '有狗，先打电话' });
  });

  test('of a window that the store does not have is refused with what it has', async () => {
    const { openid, claimId, version } = await booker();
    const { date } = later(await offers(openid, claimId));
    const answer = await shop.ask(openid, bookVisit, {
      claimId,
      version,
      date,
      window: { from: 541, to: 660 },
    });
    expect(answer).toMatchObject({ ok: false, code: 'WINDOW_TAKEN' });
    expect(alternativesIn(answer)).toHaveLength(3);
  });

  test('of a claim that was not taken on, or is somebody else’s, is refused', async () => {
    const { id: claimId } = await shop.call('lin-xiaoman', submitClaim, leakingWasher());
    const wish = { claimId, version: 1, date: '2031-01-08', window: { from: 540, to: 660 } };
    expect(await shop.refusal('lin-xiaoman', bookVisit, wish)).toBe('NOT_NOW');
    expect(await shop.refusal('chen-bo', bookVisit, wish)).toBe('NOT_ALLOWED');
  });

  test('of every window that is offered succeeds at once', async () => {
    const { openid, claimId, version } = await booker();
    const offered = freeOf(await offers(openid, claimId));
    let now = version;
    for (const [at, slot] of offered.entries()) {
      const input: InputOf<typeof rebookVisit> = { claimId, version: now, ...slot };
      const answer = await shop.call(openid, at === 0 ? bookVisit : rebookVisit, input);
      expect(answer.slot).toEqual(slot);
      now = answer.version;
      // Near ones could not be changed any more.
      await freeAgain(claimId);
    }
    expect(offered.length).toBeGreaterThan(30);
  });
});

/** Lets a booking be changed though it may be near. */
const freeAgain = async (claimId: string): Promise<void> => {
  const { claims } = shop.backstage().tables;
  const claim = await claims.get(claimId);
  if (claim?.visit) await claims.put({ ...claim, visit: { ...claim.visit, lateUntil: 600 } });
};
const alternativesIn = (answer: Answer): readonly Slot[] => (answer.ok ? [] : (answer.alternatives ?? []));
