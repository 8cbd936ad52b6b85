import {
  applyReplan,
  explainVisit,
  getBoard,
  lockVisit,
  moveVisit,
  previewReplan,
  tryMoveVisit,
} from '../../contracts/board';
import { listNotices } from '../../contracts/notice';
import { getSetup, importPlaces, listPlaces, saveSetup } from '../../contracts/store-setup';
import type { SetupPart } from '../../contracts/store-setup';
import { isDay } from '../../cloudfunctions/_domain/dispatch/plan-document';
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
    const { visitId } = await bookedWith(shop, zhou, { skills: ['fridge'] });
    const input = move(visitId, zhou, li, [1, 0]);
    expect(await shop.refusal(manager, moveVisit, input)).toBe('MOVE_BREAKS');
    await shop.call(manager, moveVisit, { ...input, reason: '李强带徒弟一起去' });
    expect(await holderOf(shop, visitId)).toBe(shop.customerId(li));
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

describe('a re-planning', () => {
  /** Both drive past each other: near and far, each twice. */
  const crossed = async () => {
    const far = { lat: 30.22, lng: 120.2 };
    await bookedWith(shop, zhou, { point: far });
    await bookedWith(shop, zhou, { window: { from: 660, to: 780 } });
    await bookedWith(shop, li);
    await bookedWith(shop, li, { point: far, window: { from: 660, to: 780 } });
  };

  test('shows what changes for whom, and changes nothing before it is applied', async () => {
    await crossed();
    const before = await board();
    const preview = await shop.call(manager, previewReplan, { storeId, date });
    expect(preview.after.travel).toBeLessThan(preview.before.travel);
    expect(preview.changes.length).toBeGreaterThan(0);
    expect(await board()).toEqual(before);
    const {
      applied,
      dropped,
      board: after,
    } = await shop.call(manager, applyReplan, {
      storeId,
      date,
      steps: preview.steps,
    });
    expect([applied, dropped]).toEqual([preview.steps.length, 0]);
    expect(after.worth.travel).toBeCloseTo(preview.after.travel, 6);
  });

  test('leaves out what was changed meanwhile', async () => {
    await crossed();
    const { steps } = await shop.call(manager, previewReplan, { storeId, date });
    await bookedWith(shop, li, { window: { from: 960, to: 1_080 } });
    const { applied, dropped } = await shop.call(manager, applyReplan, { storeId, date, steps });
    expect([applied, dropped]).toEqual([0, steps.length]);
  });

  test('moves nothing that is locked', async () => {
    await crossed();
    for (const { visits } of (await board()).technicians)
      for (const { visitId } of visits)
        await shop.call(manager, lockVisit, { storeId, date, visitId, locked: true });
    const { changes } = await shop.call(manager, previewReplan, { storeId, date });
    expect(changes.filter(({ from, to }) => from !== to)).toEqual([]);
  });
});

describe('the set-up', () => {
  const setupNow = () => shop.call(owner, getSetup, { storeId });
  const ill = async (openid: string, day: string): Promise<{ rev: number; part: SetupPart }> => {
    const { setup } = await setupNow();
    const found = setup.crew.find(({ customerId }) => customerId === shop.customerId(openid));
    if (!found) throw new Error(`${openid} is not sent`);
    const { name: _name, ...member } = found;
    return {
      rev: setup.rev,
      part: { what: 'technician', member: { ...member, leaves: [{ from: day, to: day }] } },
    };
  };
  /** The change looks fourteen days ahead. */
  const soon = (): string => {
    let day = new Date(Date.now() + 3 * 86_400_000);
    while (day.getUTCDay() === 0) day = new Date(day.getTime() + 86_400_000);
    return day.toISOString().slice(0, 10);
  };

  test('says how far it is, and what certificates end', async () => {
    const { checks, mayChange } = await setupNow();
    expect(mayChange).toBe(true);
    expect(checks.filter(({ needed, done }) => needed && !done)).toEqual([]);
    expect((await shop.call(zhou, getSetup, { storeId })).mayChange).toBe(false);
  });

  test('a change that touches booked visits lists them and what happens, and writes nothing before it is confirmed', async () => {
    const day = soon();
    const { visitId } = await bookedWith(shop, zhou, {}, day);
    const { visitId: orphan } = await bookedWith(shop, zhou, { skills: ['kitchen'] }, day);
    const change = await ill(zhou, day);
    const asked = await shop.call(owner, saveSetup, { storeId, ...change, confirmed: false });
    expect(asked).toMatchObject({ saved: false });
    const touched = asked.saved ? [] : asked.touched;
    expect(new Set(touched.map(({ becomes, to, lost }) => [becomes, to ?? '', lost].join(' ')))).toEqual(
      new Set(['moved 李强 off-duty', 'waiting  off-duty']),
    );
    expect((await setupNow()).setup.rev).toBe(change.rev);

    await shop.call(owner, saveSetup, { storeId, ...change, confirmed: true });
    expect(await holderOf(shop, visitId, day)).toBe(shop.customerId(li));
    expect(await holderOf(shop, orphan, day)).toBe('nobody');
    const told = (await shop.call(manager, listNotices, {})).notices.filter(
      ({ kind }) => kind === 'visit-unserved',
    );
    expect(told).toHaveLength(1);
    // The same press again is the same change.
    await shop.call(owner, saveSetup, { storeId, ...change, confirmed: true });
    expect((await setupNow()).setup.rev).toBe(change.rev + 1);
    await clearDate(shop, day);
  });

  test('on an older state than today’s is refused', async () => {
    const { setup } = await setupNow();
    const part = { what: 'windows', windows: setup.windows } as const;
    expect(
      await shop.refusal(owner, saveSetup, {
        storeId,
        rev: setup.rev - 1,
        part: { ...part, windows: setup.windows.slice(1) },
        confirmed: true,
      }),
    ).toBe('CHANGED_MEANWHILE');
  });

  test('sends only technicians of the store', async () => {
    const { rev, part } = await ill(zhou, '2031-01-01');
    const member =
      part.what === 'technician' ? { ...part.member, customerId: shop.customerId(owner) } : undefined;
    if (!member) throw new Error('no member');
    expect(
      await shop.refusal(owner, saveSetup, {
        storeId,
        rev,
        part: { what: 'technician', member },
        confirmed: true,
      }),
    ).toBe('COLLEAGUE_UNFIT');
  });

  test('streets come all or none, and each wrong line is named', async () => {
    const before = (await shop.call(owner, listPlaces, { storeId })).places;
    const file =
      '名称,区,纬度,经度\n文三路,西湖区,30.27,120.12\n某路,火星区,30.27,120.12\n文二路,西湖区,三十,120.12';
    expect(await shop.call(owner, importPlaces, { storeId, file })).toEqual({
      taken: false,
      errors: [
        { row: 3, what: 'district' },
        { row: 4, what: 'point' },
      ],
    });
    expect((await shop.call(owner, listPlaces, { storeId })).places).toEqual(before);
    const good = '文三路,西湖区,30.27,120.12\n文二路，西湖区，30.28，120.12'.replace(/，/g, ',');
    expect(await shop.call(owner, importPlaces, { storeId, file: good })).toEqual({ taken: true, places: 2 });
  });
});

describe('the timer', () => {
  test('plans coming days anew after a change, once they are settled leaves them alone, and loses no visit', async () => {
    const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const visits = [
      await bookedWith(shop, zhou, { point: { lat: 30.22, lng: 120.2 } }, day),
      await bookedWith(shop, li, {}, day),
      await bookedWith(shop, 'nobody', { window: { from: 840, to: 960 } }, day),
    ];
    await Promise.all([1, 2, 3].map(() => shop.cloud.fire('scheduler', 'minute')));
    await shop.cloud.fire('scheduler', 'minute');
    const days = (
      await shop.backstage().tables.plans.list({ where: { storeId, date: day }, limit: 100 })
    ).filter(isDay);
    const ids = days.flatMap((one) => one.visits.map(({ visitId }) => visitId));
    expect(ids.sort()).toEqual(visits.map(({ visitId }) => visitId).sort());
    const revs = days.map(({ _id, rev }) => [_id, rev]);
    await shop.cloud.fire('scheduler', 'minute');
    const later = (
      await shop.backstage().tables.plans.list({ where: { storeId, date: day }, limit: 100 })
    ).filter(isDay);
    expect(later.map(({ _id, rev }) => [_id, rev])).toEqual(revs);
    expect(later.every(({ settled }) => settled)).toBe(true);
    await clearDate(shop, day);
  });
});
