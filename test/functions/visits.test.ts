import { listAccesses } from '../../contracts/access';
import { getClaim } from '../../contracts/claim';
import {
  acceptVisit,
  arriveVisit,
  declineVisit,
  departVisit,
  finishVisit,
  getVisit,
  listVisits,
  reportAbsent,
  reportLate,
} from '../../contracts/visit';
import { uploaded, contact } from './parts/given';
import { book } from '../../cloudfunctions/_domain/booking/book';
import { standing } from '../../cloudfunctions/_domain/lifecycle';
import { type Visited, inPlan, nowMinute, openAroundTheClock, visitNow } from './parts/given-today';
import { bookedWith, nearby, wednesday } from './parts/given-visit';
import { picture } from './parts/picture';

const storeId = 'sto_wensan';
const [zhou, li, manager] = ['zhou-jianguo', 'li-qiang', 'wu-jing'];
const on = openAroundTheClock('visited');
const anyPhoto = [{ photoId: 'pho_0123456789ab', kind: 'product' as const }];
const claimOf = ({ claimId }: Visited) => on.shop.call(on.booker, getClaim, { claimId });
const report = {
  result: 'repaired' as const,
  cause: 'worn' as const,
  words: '换了进水阀',
  mainPart: false,
  photos: [],
};

const timeless = (route: unknown): unknown =>
  JSON.parse(JSON.stringify(route, (key, value: unknown) => (key === 'start' ? undefined : value)));

describe('a technician’s route', () => {
  test('shows the day in order: what it is, when, the way there, and where only in outline', async () => {
    const late = await bookedWith(on.shop, zhou, { window: { from: 840, to: 960 } });
    await bookedWith(on.shop, zhou, { window: { from: 960, to: 1_080 } });
    const { visits } = await on.shop.call(zhou, listVisits, { storeId, date: wednesday });
    expect(visits).toHaveLength(2);
    expect(visits[0]).toMatchObject({
      visitId: late.visitId,
      productName: '洗衣机',
      symptoms: ['leak'],
      window: { from: 840, to: 960 },
      state: 'planned',
      accepted: false,
    });
    expect(visits[0]?.start).toBeGreaterThanOrEqual(840);
    expect(JSON.stringify(visits)).not.toContain(contact.address);
    expect((await on.shop.call(li, listVisits, { storeId, date: wednesday })).visits).toEqual([]);
  });

  test('opens an address on its day, to its technician alone, and the customer reads that he looked', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    const opened = await on.shop.call(zhou, getVisit, visit);
    expect(opened.contact).toEqual({ ...contact, phone: '138****6207' });
    expect((await on.shop.call(on.booker, listAccesses, {})).accesses).toMatchObject([
      { person: '周建国', role: 'technician', why: 'visit' },
    ]);
    expect(await on.shop.refusal(li, getVisit, visit)).toBe('VISIT_GONE');
  });

  test('tells what was said to whoever comes, once he may know where it is', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    const { claims, texts } = on.shop.backstage().tables;
    const claim = await claims.get(visit.claimId);
    if (!claim?.visit) throw new Error('nothing is booked');
    const act = { at: claim.submittedAt, by: 'customer', customerId: claim.customerId } as const;
    const { visit: booked, ...unbooked } = claim;
    const slot = { date: booked.date, window: booked.window };
    const where = { point: nearby, uncertainMinutes: 0, from: 'district' } as const;
    const approved = { ...unbooked, ...standing('approved') };
    const change = book(approved, act, slot, { where, words: '门禁按 501' });
    if (!change.text) throw new Error('nothing was said');
    await claims.put(change.claim);
    await texts.put(change.text);
    expect((await on.shop.call(zhou, getVisit, visit)).note).toBe('门禁按 501');
    await texts.put({ ...change.text, held: true });
    expect((await on.shop.call(zhou, getVisit, visit)).note).toBeUndefined();
  });

  test('says when work is likely to begin as the day goes, not as it was planned', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    const before = nowMinute();
    const [first] = (await on.shop.call(zhou, listVisits, { storeId, date: visit.date })).visits;
    expect(first?.start).toBeGreaterThanOrEqual(Math.min(1_439, before));
  });

  test('opens no address of a later day before it is announced that he comes', async () => {
    const { visitId, claimId } = await bookedWith(on.shop, zhou);
    const target = { storeId, date: wednesday, visitId, claimId };
    expect(await on.shop.refusal(zhou, getVisit, target)).toBe('VISIT_GONE');
    const announced = await bookedWith(on.shop, zhou, { frozen: true, window: { from: 840, to: 960 } });
    const other = { ...target, visitId: announced.visitId, claimId: announced.claimId };
    expect((await on.shop.call(zhou, getVisit, other)).contact.address).toBe(contact.address);
  });
});

describe('a visit', () => {
  test('goes its whole way, each step once though tapped twice, and the customer follows it', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    const twice = async (tap: () => Promise<{ visits: readonly unknown[] }>) => {
      const first = await tap();
      // Only when it is likely to begin goes on with the clock.
      expect(timeless(await tap())).toEqual(timeless(first));
      return first.visits[0];
    };
    expect(await twice(() => on.shop.call(zhou, acceptVisit, visit))).toMatchObject({ accepted: true });
    expect(await twice(() => on.shop.call(zhou, departVisit, { ...visit, prepared: true }))).toMatchObject({
      state: 'departed',
      frozen: true,
      claimState: 'en-route',
    });
    expect(await twice(() => on.shop.call(zhou, arriveVisit, visit))).toMatchObject({
      state: 'arrived',
      claimState: 'in-service',
    });
    expect(await twice(() => on.shop.call(zhou, finishVisit, { ...visit, ...report }))).toMatchObject({
      state: 'done',
      claimState: 'handing-over',
    });
    const claim = await claimOf(visit);
    expect(claim.events.map(({ kind }) => kind).slice(-4)).toEqual([
      'visit-accepted',
      'departed',
      'arrived',
      'repaired',
    ]);
    expect(claim.events[claim.events.length - 1]?.words).toBe('换了进水阀');
    expect((await on.kindsTo(on.booker)).slice(0, 2)).toEqual(['repaired', 'departed']);
    const planned = await inPlan(on.shop, visit);
    expect(planned?.doneAt).toBeGreaterThanOrEqual(planned?.arrivedAt ?? Infinity);
  });

  test('is nobody else’s: a colleague’s taps are refused, whatever they are', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    expect(await on.shop.refusal(li, acceptVisit, visit)).toBe('VISIT_GONE');
    expect(await on.shop.refusal(li, declineVisit, { ...visit, words: '没空' })).toBe('VISIT_GONE');
    expect(await on.shop.refusal(li, departVisit, { ...visit, prepared: true })).toBe('VISIT_GONE');
    expect(await on.shop.refusal(li, reportLate, { ...visit, until: 1_439 })).toBe('VISIT_GONE');
    expect(await on.shop.refusal(li, arriveVisit, visit)).toBe('VISIT_GONE');
    expect(await on.shop.refusal(li, finishVisit, { ...visit, ...report })).toBe('VISIT_GONE');
    expect(await on.shop.refusal(li, reportAbsent, { ...visit, waitedMinutes: 15, photos: anyPhoto })).toBe(
      'VISIT_GONE',
    );
    expect(await on.shop.refusal(manager, acceptVisit, visit)).toBe('NOT_ALLOWED');
  });

  test('is set out for, reached and finished only in this order and on its day', async () => {
    const { visitId, claimId } = await bookedWith(on.shop, zhou);
    const early = { storeId, date: wednesday, visitId, claimId };
    expect(await on.shop.refusal(zhou, departVisit, { ...early, prepared: true })).toBe('NOT_NOW');
    expect(await on.shop.refusal(zhou, arriveVisit, early)).toBe('NOT_NOW');
    const visit = await visitNow(on.shop, zhou, on.booker);
    expect(await on.shop.refusal(zhou, finishVisit, { ...visit, ...report })).toBe('NOT_NOW');
  });

  test('that is set out for out of order is driven to first from then on', async () => {
    await visitNow(on.shop, zhou, `${on.booker}-first`);
    const second = await visitNow(on.shop, zhou, on.booker);
    const { visits } = await on.shop.call(zhou, departVisit, { ...second, prepared: true });
    expect(visits.map(({ visitId }) => visitId)[0]).toBe(second.visitId);
  });

  test('ends with a report in words that WeChat lets pass, and with pictures', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    await on.shop.call(zhou, arriveVisit, visit);
    const forbidden = { ...visit, ...report, words: '违禁演示' };
    expect(await on.shop.refusal(zhou, finishVisit, forbidden)).toBe('WORDS_REFUSED');
    const photoId = await uploaded(on.shop, zhou, picture('jpeg'), { claimId: visit.claimId });
    await on.shop.call(zhou, finishVisit, { ...visit, ...report, photos: [{ photoId, kind: 'product' }] });
    expect((await claimOf(visit)).photos).toContainEqual({ photoId, kind: 'product', by: 'shop' });
  });

  test('that could not help goes back to whoever reviews', async () => {
    const visit = await visitNow(on.shop, zhou, on.booker);
    await on.shop.call(zhou, arriveVisit, visit);
    const { visits } = await on.shop.call(zhou, finishVisit, {
      ...visit,
      ...report,
      result: 'not-repairable',
    });
    expect(visits[0]).toMatchObject({ state: 'done', claimState: 'reviewing' });
  });
});
