import { bookVisit, cancelBooking, listWindows } from '../../contracts/booking';
import { getClaim } from '../../contracts/claim';
import { getStaffClaim } from '../../contracts/review';
import { forceClose } from '../../contracts/review-acts';
import type { Step } from '../../contracts/step';
import { arriveVisit, finishVisit, listVisits } from '../../contracts/visit';
import { recordStep } from '../../contracts/work';
import { isDay } from '../../cloudfunctions/_domain/dispatch/plan-document';
import { dayId } from '../../cloudfunctions/_domain/dispatch/technician-day';
import { later } from './parts/given-booking';
import { inPlan, openAroundTheClock, today, visitNow, type Visited } from './parts/given-today';

const storeId = 'sto_wensan';
const [zhou, keeper, manager] = ['zhou-jianguo', 'sun-lei', 'wu-jing'];
const on = openAroundTheClock('waiting');
const report = { cause: 'worn' as const, words: '等排水泵', mainPart: false, photos: [] };
const waits = { ...report, result: 'parts-awaited' as const, partsOn: '2031-01-06' };

const claimOf = ({ claimId }: Visited) => on.shop.call(on.booker, getClaim, { claimId });
const seenBy = ({ claimId }: Visited) => on.shop.call(manager, getStaffClaim, { storeId, claimId });
const noted = async (by: string, visit: Visited, step: Step) => {
  const { version } = await claimOf(visit);
  const { claimId } = visit;
  return on.shop.call(by, recordStep, { storeId, claimId, version, step });
};
const dayNow = async () => {
  const day = await on.shop.backstage().tables.plans.get(dayId(storeId, today(), on.shop.customerId(zhou)));
  if (!day || !isDay(day)) throw new Error('he has no day');
  return day;
};
/** Somebody is at work since so many minutes. */
const begun = async (minutes: number): Promise<Visited> => {
  const visit = await visitNow(on.shop, zhou, on.booker, { minutes: 45 });
  await on.shop.call(zhou, arriveVisit, visit);
  const { plans } = on.shop.backstage().tables;
  const day = await dayNow();
  await plans.put({
    ...day,
    settled: true,
    visits: day.visits.map((one) => ({ ...one, arrivedAt: Math.max(0, (one.arrivedAt ?? 0) - minutes) })),
  });
  return visit;
};

describe('a visit at which a part is missing', () => {
  test('is over with the time that it took; the rest of the day is free, and the claim waits', async () => {
    const visit = await begun(0);
    const { visits } = await on.shop.call(zhou, finishVisit, { ...visit, ...waits });
    expect(visits).toMatchObject([{ state: 'done', claimState: 'parts-wait' }]);
    expect(await on.shop.call(zhou, finishVisit, { ...visit, ...waits })).toMatchObject({ visits });
    const planned = await inPlan(on.shop, visit);
    expect(planned).toMatchObject({ state: 'done', visitId: visit.visitId });
    expect(planned?.minutes).toBeLessThan(45);
    expect((await dayNow()).settled).toBe(false);
    const claim = await claimOf(visit);
    expect(claim).toMatchObject({ state: 'parts-wait' });
    expect(claim.events.at(-1)).toMatchObject({ kind: 'parts-awaited', words: '等排水泵' });
    expect(await on.kindsTo(on.booker)).toContain('parts-awaited');
  });

  test('needs the day on which the part comes', async () => {
    const visit = await begun(0);
    const { partsOn: _on, ...undated } = waits;
    expect(await on.shop.refusal(zhou, finishVisit, { ...visit, ...undated })).toBe('INCOMPLETE');
    expect(await inPlan(on.shop, visit)).toMatchObject({ state: 'arrived' });
  });

  test('is followed by another once the part is there: the customer is asked, and the same one goes', async () => {
    const visit = await begun(20);
    await on.shop.call(zhou, finishVisit, { ...visit, ...waits });
    await noted(keeper, visit, { kind: 'parts-arrived' });
    const { state, turn, acts, version } = await claimOf(visit);
    expect({ state, turn }).toEqual({ state: 'approved', turn: 'customer' });
    expect(acts).toContain('book-visit');
    expect((await on.kindsTo(on.booker))[0]).toBe('visit-again');

    const { claimId } = visit;
    const slot = later(await on.shop.call(on.booker, listWindows, { claimId }));
    const booked = await on.shop.call(on.booker, bookVisit, { claimId, version, ...slot });
    const again = `${visit.visitId}n2`;
    expect(await inPlan(on.shop, { visitId: again, date: slot.date })).toMatchObject({
      claimId,
      state: 'planned',
      before: on.shop.customerId(zhou),
      technicianId: on.shop.customerId(zhou),
    });
    // What was done stays on its day, also once the next one is given back.
    expect(await inPlan(on.shop, visit)).toMatchObject({ state: 'done' });
    const given = { claimId, version: booked.version, reason: 'other' as const };
    await on.shop.call(on.booker, cancelBooking, given);
    expect(await inPlan(on.shop, { visitId: again, date: slot.date })).toBeUndefined();
    expect(await inPlan(on.shop, visit)).toMatchObject({ state: 'done' });
  });

  test('ends in the plan as well when it is noted at the desk, by whoever keeps the parts', async () => {
    const visit = await begun(15);
    await noted(keeper, visit, { kind: 'parts-awaited', on: '2031-01-06', words: '排水泵' });
    const planned = await inPlan(on.shop, visit);
    expect(planned).toMatchObject({
      state: 'done',
      minutes: (planned?.doneAt ?? 0) - (planned?.arrivedAt ?? 0),
    });
    const { visits } = await on.shop.call(zhou, listVisits, { storeId, date: today() });
    expect(visits).toMatchObject([{ state: 'done', claimState: 'parts-wait' }]);
  });
});

describe('a visit that is under way ends in the plan with its claim', () => {
  test.each([
    ['repaired', { kind: 'repaired', words: '换了水泵', mainPart: false }],
    ['not to be repaired', { kind: 'not-repairable', words: '主板烧了' }],
  ] as const)('when it is noted at the desk as %s', async (_name, step) => {
    const visit = await begun(10);
    await noted(zhou, visit, step);
    expect(await inPlan(on.shop, visit)).toMatchObject({ state: 'done' });
  });

  test('when a manager ends the claim, and stays in the history', async () => {
    const visit = await begun(10);
    const { version } = await seenBy(visit);
    const why = { reason: 'other' as const, words: '顾客搬走了' };
    await on.shop.call(manager, forceClose, { storeId, claimId: visit.claimId, version, ...why });
    expect(await inPlan(on.shop, visit)).toMatchObject({ state: 'done' });
  });
});
