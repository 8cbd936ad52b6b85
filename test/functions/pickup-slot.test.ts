import { cancelForCustomer } from '../../contracts/booking';
import {
  bookSlot,
  bookSlotForCustomer,
  cancelSlot,
  listCounterDay,
  listCounterSlots,
  listSlots,
  rebookSlot,
} from '../../contracts/counter';
import { checkIn, handOut } from '../../contracts/goods-desk';
import { listNotices } from '../../contracts/notice';
import { getSetup, saveSetup } from '../../contracts/store-setup';
import {
  actsOf,
  codeOf,
  custody,
  freeSlots,
  pressed,
  proof,
  repairBy,
  somebody,
  stateOf,
} from './parts/given-way';
import { storeId } from './parts/review-desk';
import { openShop, type Shop } from './parts/shop';
import { walk } from './parts/steps';

const [shen, zhou] = ['shen-yun', 'zhou-jianguo'];
let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

/** A repair that was brought, and is ready at the counter. */
const ready = async () => {
  const who = somebody();
  const claim = await repairBy(shop, who, 'shop');
  const photos = await proof(shop, zhou, claim.claimId);
  const code = await codeOf(shop, who, claim.claimId);
  const brought = await shop.call(zhou, checkIn, { ...claim, custody, photos, code });
  const { version } = await walk(shop, { ...claim, version: brought.version }, [
    [zhou, { kind: 'repaired', words: '换了门封', mainPart: false }],
  ]);
  const slots = await freeSlots(shop, who, claim.claimId);
  const [first, second] = [slots.at(-1), slots.at(-3)];
  if (!first || !second) throw new Error('too few times are free');
  return { who, claimId: claim.claimId, version, first, second };
};
const placesAt = async (date: string) =>
  (await shop.backstage().tables['counter-days'].get(`${storeId}:${date}:counter`))?.booked ?? [];
const kindsTo = async (openid: string) =>
  (await shop.call(openid, listNotices, {})).notices.map(({ kind }) => kind);

describe('what is ready at the counter', () => {
  test('is fetched at a time that is booked, moved and given back; the claim waits as before', async () => {
    const { who, claimId, version, first, second } = await ready();
    expect((await stateOf(shop, who, claimId)).acts).toContain('book-slot');
    const wish = { claimId, version, date: first.date, from: first.from };
    const answer = await shop.call(who, bookSlot, wish);
    expect(await shop.call(who, bookSlot, wish)).toEqual(answer);
    const at = await stateOf(shop, who, claimId);
    expect(at).toMatchObject({ state: 'handing-over', handling: { slot: { date: first.date } } });
    expect(at.acts).toEqual(expect.arrayContaining(['move-slot', 'show-code']));
    expect(at.acts).not.toContain('book-slot');
    expect(at.events.at(-1)).toMatchObject({ kind: 'pickup-booked' });
    expect(await placesAt(first.date)).toEqual([{ claimId, from: first.from, fetches: true }]);
    const other = somebody();
    const theirs = await repairBy(shop, other, 'shop');
    const seen = (await shop.call(other, listSlots, { claimId: theirs.claimId })).days
      .flatMap(({ slots }) => slots)
      .find(({ date, from }) => date === first.date && from === first.from);
    expect(seen?.left).toBe(first.left - 1);
    const list = await shop.call(shen, listCounterDay, { storeId, date: first.date });
    expect(list.expected).toMatchObject([{ claimId, from: first.from, came: false, fetches: true }]);

    const to = { claimId, version: at.version, date: second.date, from: second.from };
    const moved = await shop.call(who, rebookSlot, to);
    expect(await shop.call(who, rebookSlot, to)).toEqual(moved);
    expect([await placesAt(first.date), await placesAt(second.date)]).toEqual(
      first.date === second.date
        ? [[{ claimId, from: second.from, fetches: true }], [{ claimId, from: second.from, fetches: true }]]
        : [[], [{ claimId, from: second.from, fetches: true }]],
    );
    const off = await pressed(() => shop.call(who, cancelSlot, { claimId, version: at.version + 1 }));
    expect(off).toMatchObject({ state: 'handing-over' });
    expect(off.handling).not.toHaveProperty('slot');
    expect(await placesAt(second.date)).toEqual([]);
  });

  test('is handed out against the code, whenever he comes, and his place is free again', async () => {
    const { who, claimId, version, first } = await ready();
    const answer = await shop.call(who, bookSlot, { claimId, version, date: first.date, from: first.from });
    if (answer.outcome !== 'booked') throw new Error('the time was taken');
    const out = {
      storeId,
      claimId,
      version: answer.claim.version,
      code: await codeOf(shop, who, claimId),
    };
    expect(await actsOf(shop, zhou, claimId)).toContain('hand-out');
    expect((await shop.call(zhou, handOut, out)).state).toBe('completed');
    expect(await placesAt(first.date)).toEqual([]);
    const after = await stateOf(shop, who, claimId);
    expect(after.handling ?? {}).not.toHaveProperty('slot');
    expect(await shop.refusal(who, bookSlot, { ...out, date: first.date, from: first.from })).toBe(
      'BAD_INPUT',
    );
  });

  test('gets its time from the shop for who called, who is told', async () => {
    const { who, claimId } = await ready();
    expect(await actsOf(shop, shen, claimId)).toContain('book-slot-for-customer');
    const { version, days } = await shop.call(shen, listCounterSlots, { storeId, claimId });
    const slot = days.flatMap(({ slots }) => slots.filter(({ left }) => left > 0)).at(-1);
    if (!slot) throw new Error('no time is free');
    const input = { storeId, claimId, version, date: slot.date, from: slot.from };
    const booked = await shop.call(shen, bookSlotForCustomer, input);
    expect(await shop.call(shen, bookSlotForCustomer, input)).toEqual(booked);
    expect(await kindsTo(who)).toContain('slot-booked');
    if (booked.outcome !== 'booked') throw new Error('it was taken');
    expect(await actsOf(shop, shen, claimId)).toContain('cancel-for-customer');
    await shop.call(shen, cancelForCustomer, { storeId, claimId, version: booked.version, reason: 'other' });
    expect(await placesAt(slot.date)).toEqual([]);
    expect(await kindsTo(who)).toContain('booking-given-back');
    expect((await stateOf(shop, who, claimId)).state).toBe('handing-over');
  });

  test('loses its time where the shop closes that day, is told so, and can be fetched all the same', async () => {
    const { who, claimId, version, first } = await ready();
    await shop.call(who, bookSlot, { claimId, version, date: first.date, from: first.from });
    const { setup } = await shop.call('he-shun', getSetup, { storeId });
    const part = { what: 'hours' as const, hours: setup.hours, closedDays: [first.date] };
    const asked = await shop.call('he-shun', saveSetup, { storeId, rev: setup.rev, part, confirmed: false });
    expect(asked.saved ? [] : asked.slots).toMatchObject([{ claimId, date: first.date }]);
    await shop.call('he-shun', saveSetup, { storeId, rev: setup.rev, part, confirmed: true });
    expect(await placesAt(first.date)).toEqual([]);
    expect(await kindsTo(who)).toContain('slot-lost');
    expect(await stateOf(shop, who, claimId)).toMatchObject({
      state: 'handing-over',
      acts: expect.arrayContaining(['book-slot', 'show-code']) as string[],
    });
  });

  test('that was mended at home or sent back has no time at the counter', async () => {
    const { first } = await ready();
    const who = somebody();
    const claim = await repairBy(shop, who, 'visit');
    const wish = { claimId: claim.claimId, version: claim.version, date: first.date, from: first.from };
    expect(await shop.refusal(who, bookSlot, wish)).toBe('NOT_NOW');
  });
});
