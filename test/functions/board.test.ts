import { explainVisit, getBoard, moveVisit, tryMoveVisit } from '../../contracts/board';
import { listNotices } from '../../contracts/notice';
import { standing } from '../../cloudfunctions/_domain/lifecycle';
import { addDays } from '../../cloudfunctions/_domain/calendar/day';
import { bookedWith, clearDate, holderOf, wednesday as date } from './parts/given-visit';
import { openShop, type Shop } from './parts/shop';

const storeId = 'sto_wensan';
const [owner, manager, zhou, li] = ['he-shun', 'wu-jing', 'zhou-jianguo', 'li-qiang'];
let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());
beforeEach(() => clearDate(shop));

const board = () => shop.call(manager, getBoard, { storeId, date });
const rowOf = async (openid: string) =>
  (await board()).technicians.find(({ customerId }) => customerId === shop.customerId(openid));
const move = (
  visitId: string,
  from: string,
  to: string,
  revs: readonly [number, number],
  reason?: string,
) => ({
  storeId,
  date,
  visitId,
  to: shop.customerId(to),
  revs: [
    { customerId: shop.customerId(from), rev: revs[0] },
    { customerId: shop.customerId(to), rev: revs[1] },
  ],
  lock: true,
  ...(reason === undefined ? {} : { reason }),
});

describe('the board', () => {
  test('shows who visits whom and when, with the slack that is left', async () => {
    const { visitId } = await bookedWith(shop, zhou);
    const [visit] = (await rowOf(zhou))?.visits ?? [];
    expect(visit).toMatchObject({
      visitId,
      window: { from: 540, to: 660 },
      state: 'planned',
      accepted: false,
    });
    expect(visit?.start).toBeGreaterThanOrEqual(540);
    expect(visit?.slack).toBeGreaterThan(0);
  });

  test('explains an assignment by figures that the plan gives again', async () => {
    const { visitId } = await bookedWith(shop, zhou);
    const { explanation } = await shop.call(manager, explainVisit, { storeId, date, visitId });
    expect(explanation).toMatchObject({ technicians: 2, qualified: 2 });
    expect(explanation?.alternatives.map(({ name }) => name)).toEqual(['李强']);
    const again = await shop.call(manager, explainVisit, { storeId, date, visitId });
    expect(again.explanation).toEqual(explanation);
  });

  test('puts what has nobody first, with what would have to give', async () => {
    const { visitId } = await bookedWith(shop, 'nobody', { skills: ['piano'] });
    const [waiting] = (await board()).waiting;
    expect(waiting).toMatchObject({ visitId, hindered: { skill: 2 } });
    expect(waiting?.relaxations.map(({ kind }) => kind)).toContain('skill');
  });

  test('shows the window that was promised, though only a part of it could be planned', async () => {
    const promised = { from: 540, to: 780 };
    const { visitId } = await bookedWith(shop, zhou, { promised, window: { from: 700, to: 780 } });
    const [visit] = (await rowOf(zhou))?.visits ?? [];
    expect(visit).toMatchObject({ visitId, window: promised });
  });

  test('says where each visit is and what is wrong', async () => {
    const { claimId } = await bookedWith(shop, zhou);
    const { symptoms, number } = (await shop.backstage().tables.claims.get(claimId)) ?? {};
    const contact = await shop.backstage().tables.contacts.get(number ?? '');
    const [visit] = (await rowOf(zhou))?.visits ?? [];
    expect(visit).toMatchObject({ district: contact?.district, symptoms });
  });

  test('says of everybody whether he could go, and what hinders him', async () => {
    const { visitId } = await bookedWith(shop, 'nobody', { skills: ['冰箱'] });
    const { each, explanation } = await shop.call(manager, explainVisit, { storeId, date, visitId });
    expect(explanation).toBeUndefined();
    expect(each).toContainEqual({ customerId: shop.customerId(zhou) });
    expect(each).toContainEqual({ customerId: shop.customerId(li), hindrance: 'skill' });
  });

  test('says on which other day somebody has room for it', async () => {
    // It was booked when the window ran already: the plan holds what was left of it.
    const left = { window: { from: 900, to: 960 }, promised: { from: 840, to: 960 } };
    const { visitId } = await bookedWith(shop, 'nobody', left);
    const { stores } = shop.backstage().tables;
    const store = await stores.get(storeId);
    if (!store) throw new Error('no store');
    await stores.put({ ...store, closedDays: [date] });
    const waiting = (await board()).waiting.find((one) => one.visitId === visitId);
    expect(waiting?.relaxations).toMatchObject([
      { kind: 'day', date: addDays(date, 1), window: left.promised },
    ]);
    await stores.put(store);
  });
});

describe('a move by hand', () => {
  test('is tried before it is made, keeps the window, and is one move though tapped twice', async () => {
    const { visitId } = await bookedWith(shop, zhou);
    const tried = await shop.call(manager, tryMoveVisit, { storeId, date, visitId, to: shop.customerId(li) });
    expect(tried).toMatchObject({ fits: true, broken: [] });
    const input = move(visitId, zhou, li, [1, 0]);
    await shop.call(manager, moveVisit, input);
    await shop.call(manager, moveVisit, input);
    const [visit] = (await rowOf(li))?.visits ?? [];
    expect(visit).toMatchObject({ visitId, window: { from: 540, to: 660 }, locked: true });
    expect((await rowOf(zhou))?.visits).toEqual([]);
  });

  test('that breaks a rule is refused, and made with a reason', async () => {
    const { visitId } = await bookedWith(shop, zhou, { skills: ['冰箱'] });
    const input = move(visitId, zhou, li, [1, 0]);
    expect(await shop.refusal(manager, moveVisit, input)).toBe('MOVE_BREAKS');
    await shop.call(manager, moveVisit, { ...input, reason: '李强带徒弟一起去' });
    expect(await holderOf(shop, visitId)).toBe(shop.customerId(li));
    const { byHand } = await shop.call(owner, explainVisit, { storeId, date, visitId });
    expect(byHand).toMatchObject({ name: '吴静', reason: '李强带徒弟一起去' });
  });

  test('on a day that somebody else changed is refused', async () => {
    const { visitId } = await bookedWith(shop, zhou);
    await bookedWith(shop, zhou, { window: { from: 840, to: 960 } });
    expect(await shop.refusal(manager, moveVisit, move(visitId, zhou, li, [1, 0]))).toBe('CHANGED_MEANWHILE');
  });

  test.each([
    ['announced', { frozen: true as const }],
    ['on the way', { state: 'departed' as const }],
  ])('takes nothing that is %s', async (_name, more) => {
    const { visitId } = await bookedWith(shop, zhou, more);
    expect(await shop.refusal(manager, moveVisit, move(visitId, zhou, li, [1, 0]))).toBe('VISIT_FIXED');
  });

  test.each([
    ['announced', { frozen: true as const }],
    ['on the way', { frozen: true as const, state: 'departed' as const }],
  ])('takes what is %s once that is agreed with the customer, who is told', async (_name, more) => {
    const who = `agreed-${Math.random().toString(36).slice(2, 10)}`;
    const { visitId, claimId } = await bookedWith(shop, zhou, more, date, who);
    const { claims } = shop.backstage().tables;
    const claim = await claims.get(claimId);
    if ('state' in more && claim) await claims.put({ ...claim, ...standing('en-route') });
    const tried = await shop.call(manager, tryMoveVisit, { storeId, date, visitId, to: shop.customerId(li) });
    expect(tried).toMatchObject({ fits: true, difference: { unserved: 0 } });
    const input = { ...move(visitId, zhou, li, [1, 0]), agreed: true };
    await shop.call(manager, moveVisit, input);
    await shop.call(manager, moveVisit, input);
    const [visit] = (await rowOf(li))?.visits ?? [];
    expect(visit).toMatchObject({ visitId, frozen: false, state: 'planned', accepted: false });
    const after = await claims.get(claimId);
    expect(after?.state).toBe('scheduled');
    expect(after?.visit?.technicianId).toBeUndefined();
    const { notices } = await shop.call(who, listNotices, {});
    expect(notices.filter(({ kind }) => kind === 'technician-changed')).toHaveLength(1);
  });

  test('takes nothing from somebody who is there already, agreed or not', async () => {
    const { visitId } = await bookedWith(shop, zhou, { frozen: true, state: 'arrived' });
    const input = { ...move(visitId, zhou, li, [1, 0]), agreed: true };
    expect(await shop.refusal(manager, moveVisit, input)).toBe('VISIT_FIXED');
  });

  test('tells whoever had said yes that he need not go, and nobody who was never asked', async () => {
    const at = '2031-01-06T01:00:00.000Z';
    const told = async (claimId: string) =>
      (await shop.call(zhou, listNotices, {})).notices.filter(
        (one) => one.kind === 'visit-taken' && one.claimId === claimId,
      ).length;
    const accepted = await bookedWith(shop, zhou, { acceptedAt: at });
    const unasked = await bookedWith(shop, zhou, { window: { from: 840, to: 960 } });
    await shop.call(manager, moveVisit, move(accepted.visitId, zhou, li, [2, 0]));
    await shop.call(manager, moveVisit, move(unasked.visitId, zhou, li, [3, 1]));
    expect(await told(accepted.claimId)).toBe(1);
    expect(await told(unasked.claimId)).toBe(0);
  });

  test('of two managers at once one wins, and the visit is in one place', async () => {
    const { visitId } = await bookedWith(shop, zhou);
    const input = move(visitId, zhou, li, [1, 0]);
    await Promise.all([
      shop.ask(manager, moveVisit, input),
      shop.ask(owner, moveVisit, { ...input, lock: false }),
    ]);
    const { technicians, waiting } = await board();
    const places = [...technicians.flatMap(({ visits }) => visits), ...waiting];
    expect(places.filter((one) => one.visitId === visitId)).toHaveLength(1);
  });
});
