import { getClaim } from '../../contracts/claim';
import { getStaffClaim } from '../../contracts/review';
import {
  acceptVisit,
  arriveVisit,
  declineVisit,
  departVisit,
  reportAbsent,
  reportLate,
} from '../../contracts/visit';
import { uploaded } from './parts/given';
import { type Visited, inPlan, nowMinute, openAroundTheClock, visitNow } from './parts/given-today';
import { bookedWith, wednesday } from './parts/given-visit';
import { picture } from './parts/picture';

const storeId = 'sto_wensan';
const [zhou, li, manager] = ['zhou-jianguo', 'li-qiang', 'wu-jing'];
const on = openAroundTheClock('troubled');
const claimOf = ({ claimId }: Visited) => on.shop.call(on.booker, getClaim, { claimId });

const ofTheDoor = async ({ claimId }: Visited) => [
  { photoId: await uploaded(on.shop, zhou, picture('jpeg'), { claimId }), kind: 'product' as const },
];

describe('a technician who cannot come', () => {
  test('gives the visit to a colleague who has room, and is not asked again', async () => {
    const { visitId, claimId } = await bookedWith(on.shop, zhou);
    const target = { storeId, date: wednesday, visitId, claimId };
    await on.shop.call(zhou, acceptVisit, target);
    for (let tap = 0; tap < 2; tap += 1)
      expect((await on.shop.call(zhou, declineVisit, { ...target, words: '车坏了' })).visits).toEqual([]);
    const planned = await inPlan(on.shop, target);
    expect(planned).toMatchObject({
      technicianId: on.shop.customerId(li),
      window: { from: 540, to: 660 },
      not: [on.shop.customerId(zhou)],
      declinedBy: [on.shop.customerId(zhou)],
    });
    expect(planned?.acceptedAt).toBeUndefined();
  });

  test('says why to colleagues, not to the customer', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    await on.shop.call(zhou, declineVisit, { ...visit, words: '车坏了' });
    expect(JSON.stringify(await claimOf(visit))).not.toContain('车坏了');
    const seen = await on.shop.call('shen-yun', getStaffClaim, { storeId, claimId: visit.claimId });
    expect(JSON.stringify(seen)).toContain('车坏了');
  });

  test('leaves it to managers where nobody has room', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker, { skills: ['厨房电器'] });
    await on.shop.call(zhou, declineVisit, { ...visit, words: '发烧了' });
    expect((await inPlan(on.shop, visit))?.technicianId).toBe('nobody');
    expect((await on.kindsTo(manager)).filter((kind) => kind === 'visit-unserved')).toHaveLength(1);
  });

  test('gives nothing away once he is on the way', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    await on.shop.call(zhou, departVisit, { ...visit, prepared: true });
    expect(await on.shop.refusal(zhou, declineVisit, { ...visit, words: '不想去' })).toBe('VISIT_FIXED');
  });

  test('tells a customer who knew of him that somebody else comes', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker, { frozen: true });
    await on.shop.call(zhou, declineVisit, { ...visit, words: '发烧了' });
    expect(await on.kindsTo(on.booker)).toContain('technician-changed');
  });
});

describe('a technician who is late', () => {
  test('says until when, and the customer hears it once for each time that is named', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    const until = Math.min(1_439, nowMinute() + 40);
    for (let tap = 0; tap < 2; tap += 1) {
      const { visits } = await on.shop.call(zhou, reportLate, { ...visit, until });
      expect(visits[0]).toMatchObject({ lateUntil: until, frozen: true, waits: false });
    }
    expect((await on.kindsTo(on.booker)).filter((kind) => kind === 'running-late')).toHaveLength(1);
  });

  test('names no time that has passed', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    expect(await on.shop.refusal(zhou, reportLate, { ...visit, until: 1 })).toBe('NOT_NOW');
  });
});

describe('a closed door', () => {
  test('leaves the claim to be booked again, with how long and by whom it was waited', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    await on.shop.call(zhou, departVisit, { ...visit, prepared: true });
    const waited = { ...visit, waitedMinutes: 20, photos: await ofTheDoor(visit) };
    // Nobody misses a customer from afar, or without a picture.
    expect(await on.shop.refusal(zhou, reportAbsent, waited)).toBe('NOT_NOW');
    await on.shop.call(zhou, arriveVisit, visit);
    expect(await on.shop.refusal(zhou, reportAbsent, { ...waited, photos: [] })).toBe('BAD_INPUT');
    for (let tap = 0; tap < 2; tap += 1)
      expect((await on.shop.call(zhou, reportAbsent, waited)).visits).toEqual([]);
    const claim = await on.shop.backstage().tables.claims.get(visit.claimId);
    expect(claim).toMatchObject({
      state: 'approved',
      absences: { customer: 1, shop: 0 },
      lastAbsence: { whose: 'customer', waitedMinutes: 20, by: on.shop.customerId(zhou) },
    });
    expect(claim?.visit).toBeUndefined();
    expect(await on.kindsTo(on.booker)).toContain('customer-absent');
    expect(await inPlan(on.shop, visit)).toBeUndefined();
  });

  test('is waited at for a quarter of an hour', async () => {
    const window = { from: Math.min(1_430, nowMinute()), to: 1_439 };
    const visit = await visitNow(on.shop, zhou, on.booker, { window });
    await on.shop.call(zhou, arriveVisit, visit);
    const waited = { ...visit, waitedMinutes: 15, photos: await ofTheDoor(visit) };
    expect(await on.shop.refusal(zhou, reportAbsent, waited)).toBe('NOT_NOW');
  });
});
