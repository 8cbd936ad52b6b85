import { answerLate, getTechnician, reportNoShow } from '../../contracts/my-visit';
import { getStaffClaim } from '../../contracts/review';
import { departVisit, finishVisit, arriveVisit, reportLate } from '../../contracts/visit';
import { addDays } from '../../cloudfunctions/_domain/calendar/day';
import { inPlan, nowMinute, openAroundTheClock, today, visitNow } from './parts/given-today';
import { bookedWith } from './parts/given-visit';

const storeId = 'sto_wensan';
const [zhou, li, manager] = ['zhou-jianguo', 'li-qiang', 'wu-jing'];
const on = openAroundTheClock('awaits');
const see = (claimId: string) => on.shop.call(on.booker, getTechnician, { claimId });

describe('who comes', () => {
  test('is shown once he is fixed: name, badge and certificates with their end, and no sooner', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    const before = await see(visit.claimId);
    expect(before.technician).toBeUndefined();
    expect(before.visit).toMatchObject({ date: visit.date, window: { from: 0, to: 1_439 } });
    await on.shop.call(zhou, departVisit, { ...visit, prepared: true });
    expect(await see(visit.claimId)).toMatchObject({
      claimState: 'en-route',
      technician: {
        name: '周建国',
        badge: 'HS-017',
        certificates: [{ skill: '制冷作业证', expiresOn: '2028-05-31' }],
      },
      store: { name: expect.stringMatching(/./) as unknown },
    });
  });

  test('is shown to nobody but the claim’s customer', async () => {
    const { claimId } = await visitNow(on.shop, zhou, on.booker, { frozen: true });
    expect(await on.shop.refusal('lin-xiaoman', getTechnician, { claimId })).toBe('NOT_ALLOWED');
  });

  test('is not shown any more when the work is done', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    await on.shop.call(zhou, arriveVisit, visit);
    const report = { result: 'repaired', cause: 'worn', words: '换了门封', mainPart: false } as const;
    await on.shop.call(zhou, finishVisit, { ...visit, ...report, photos: [] });
    const after = await see(visit.claimId);
    expect(after.technician).toBeUndefined();
    expect(after.visit).toBeUndefined();
  });
});

describe('a customer whose technician is late', () => {
  const late = async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    await on.shop.call(zhou, reportLate, { ...visit, until: Math.min(1_439, nowMinute() + 40) });
    const { version, acts } = await see(visit.claimId);
    expect(acts).toContain('answer-late');
    return { ...visit, version };
  };

  test('may wait for him; asked once', async () => {
    const { claimId, version } = await late();
    for (let tap = 0; tap < 2; tap += 1) {
      const answered = await on.shop.call(on.booker, answerLate, { claimId, version, choice: 'wait' });
      expect(answered).toMatchObject({ visit: { waits: true }, acts: [] });
    }
  });

  test('may have another one within the window, who is not announced before he is fixed', async () => {
    const { claimId, version, ...visit } = await late();
    for (let tap = 0; tap < 2; tap += 1) {
      const answered = await on.shop.call(on.booker, answerLate, {
        claimId,
        version,
        choice: 'another-technician',
      });
      expect(answered.technician).toBeUndefined();
      expect(answered.claimState).toBe('scheduled');
    }
    expect(await inPlan(on.shop, visit)).toMatchObject({
      technicianId: on.shop.customerId(li),
      window: { from: 0, to: 1_439 },
      state: 'planned',
      not: [on.shop.customerId(zhou)],
    });
    expect((await on.kindsTo(zhou)).filter((kind) => kind === 'visit-taken')).toHaveLength(1);
  });

  test('hears it where nobody else has room, and nothing has changed', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker, { skills: ['厨房电器'] });
    await on.shop.call(zhou, reportLate, { ...visit, until: Math.min(1_439, nowMinute() + 40) });
    const { version } = await see(visit.claimId);
    const wish = { claimId: visit.claimId, version, choice: 'another-technician' as const };
    expect(await on.shop.refusal(on.booker, answerLate, wish)).toBe('NOBODY_FREE');
    expect(await see(visit.claimId)).toMatchObject({ version, technician: { name: '周建国' } });
  });

  test('is not asked before anybody said that he is late', async () => {
    const { claimId } = await visitNow(on.shop, zhou, on.booker, { frozen: true });
    const { version, acts } = await see(claimId);
    expect(acts).toEqual([]);
    expect(await on.shop.refusal(on.booker, answerLate, { claimId, version, choice: 'wait' })).toBe(
      'NOT_NOW',
    );
  });
});

describe('a customer to whom nobody came', () => {
  test('says so half an hour after the window; it is booked again, and managers hear of it once', async () => {
    const date = addDays(today(), -1);
    const { claimId, visitId } = await bookedWith(on.shop, zhou, {}, date, on.booker);
    const { version, acts } = await see(claimId);
    expect(acts).toEqual(['report-no-show']);
    for (let tap = 0; tap < 2; tap += 1)
      expect(await on.shop.call(on.booker, reportNoShow, { claimId, version })).toMatchObject({
        claimState: 'approved',
        acts: [],
      });
    const claim = await on.shop.backstage().tables.claims.get(claimId);
    expect(claim).toMatchObject({ absences: { customer: 0, shop: 1 }, lastAbsence: { whose: 'shop' } });
    expect(await inPlan(on.shop, { visitId, date })).toBeUndefined();
    expect(await on.kindsTo(on.booker)).toContain('shop-absent');
    expect((await on.kindsTo(manager)).filter((kind) => kind === 'shop-absent-told')).toHaveLength(1);
    // Whoever calls has something to offer, within what he may give alone; who may give nothing has not.
    const offerOf = async (openid: string) =>
      (await on.shop.call(openid, getStaffClaim, { storeId, claimId })).makeGoodFen;
    expect(await Promise.all(['shen-yun', manager, 'he-shun', zhou].map(offerOf))).toEqual([
      5_000,
      5_000,
      5_000,
      undefined,
    ]);
  });

  test('cannot say so while somebody may still come', async () => {
    const { claimId } = await visitNow(on.shop, zhou, on.booker);
    const { version } = await see(claimId);
    expect(await on.shop.refusal(on.booker, reportNoShow, { claimId, version })).toBe('NOT_NOW');
  });
});
