import { closeClaim } from '../../contracts/claim-acts';
import { bookSlot, cancelSlot, listSlots, rebookSlot, shipIn, showCode } from '../../contracts/counter';
import { listNotices } from '../../contracts/notice';
import { checkIn, handOut, receiveParcel, shipBack } from '../../contracts/goods-desk';
import { cancelClaim } from '../../contracts/claim-acts';
import {
  booked,
  custody,
  freeSlots,
  proof,
  repairBy,
  somebody,
  stateOf,
  pressed,
  codeOf,
  actsOf,
} from './parts/given-way';
import { storeId } from './parts/review-desk';
import { openShop, type Shop } from './parts/shop';
import { walk } from './parts/steps';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const [shen, zhou] = ['shen-yun', 'zhou-jianguo'];
const repaired = { kind: 'repaired', words: '换了门封', mainPart: false } as const;
const wrongFor = (code: string) => (code === '000000' ? '111111' : '000000');

describe('a repair that is brought to the store', () => {
  test('goes from a booked time over the counter into work, and home against a code', async () => {
    const who = somebody();
    const claim = await repairBy(shop, who, 'shop');
    const { claimId } = claim;
    const { days } = await shop.call(who, listSlots, { claimId });
    expect(days).toHaveLength(14);
    const [slot] = await freeSlots(shop, who, claimId);
    if (!slot) throw new Error('no time is free');
    const seen = { claimId, version: claim.version };
    const taken = await shop.call(who, bookSlot, { ...seen, date: slot.date, from: slot.from });
    expect(await shop.call(who, bookSlot, { ...seen, date: slot.date, from: slot.from })).toEqual(taken);
    const at = await stateOf(shop, who, claimId);
    expect(at).toMatchObject({
      state: 'scheduled',
      handling: { slot: { date: slot.date, from: slot.from, to: slot.to } },
      acts: expect.arrayContaining(['move-slot', 'show-code']) as string[],
    });

    expect(await actsOf(shop, zhou, claimId)).toContain('check-in');
    const code = await codeOf(shop, who, claimId);
    expect(code).toMatch(/^\d{6}$/);
    expect(await codeOf(shop, who, claimId)).toBe(code);
    const photos = await proof(shop, zhou, claimId);
    const brought = { storeId, claimId, version: at.version, custody, words: '带了遥控器', photos };
    expect(await shop.refusal(zhou, checkIn, { ...brought, code: wrongFor(code) })).toBe('CODE_WRONG');
    const working = await pressed(() => shop.call(zhou, checkIn, { ...brought, code }));
    expect(working).toMatchObject({ state: 'in-service', handling: { custody } });
    const mine = await stateOf(shop, who, claimId);
    expect(mine.events.at(-1)).toMatchObject({ kind: 'checked-in', words: '带了遥控器', photos: 1 });
    expect(mine.photos.at(-1)).toMatchObject({ by: 'shop' });

    const done = await walk(shop, { ...claim, version: working.version }, [[zhou, repaired]]);
    expect((await stateOf(shop, who, claimId)).state).toBe('handing-over');
    const fetching = await codeOf(shop, who, claimId);
    const out = { storeId, claimId, version: done.version };
    expect(await shop.refusal(zhou, handOut, out)).toBe('CODE_WRONG');
    expect(await shop.refusal(zhou, handOut, { ...out, code: wrongFor(fetching) })).toBe('CODE_WRONG');
    const home = await pressed(() => shop.call(zhou, handOut, { ...out, code: fetching }));
    expect(home.state).toBe('completed');
    expect(home).not.toHaveProperty('handling.custody');
    expect(await shop.refusal(who, showCode, { claimId })).toBe('NOT_NOW');
    const told = (await shop.call(who, listNotices, {})).notices.map(({ kind }) => kind);
    expect(told.slice(0, 3).sort()).toEqual(['checked-in', 'picked-up', 'repaired']);
    await shop.call(who, closeClaim, { claimId, version: home.version });
  });

  test('is guessed at no more than five times an hour, whoever guesses', async () => {
    const who = somebody();
    const claim = await repairBy(shop, who, 'shop');
    const wrong = wrongFor(await codeOf(shop, who, claim.claimId));
    const tries = Array.from({ length: 6 }, (_, at) => (at % 2 === 0 ? zhou : shen));
    const ends: string[] = [];
    for (const staff of tries)
      ends.push(await shop.refusal(staff, checkIn, { ...claim, custody, photos: [], code: wrong }));
    expect(ends).toEqual([...Array<string>(5).fill('CODE_WRONG'), 'TOO_MANY']);
  });

  test('moves to another time, gives its old place back, and gives it up when cancelled', async () => {
    const who = somebody();
    const claim = await repairBy(shop, who, 'shop');
    const { claimId } = claim;
    const slots = await freeSlots(shop, who, claimId);
    const [first, second] = [slots.at(-1), slots.at(-4)];
    if (!first || !second) throw new Error('too few times are free');
    const placesAt = async (date: string) =>
      (await shop.backstage().tables['counter-days'].get(`${storeId}:${date}:counter`))?.booked.filter(
        (one) => one.claimId === claimId,
      ) ?? [];
    const one = await booked(shop, who, claim, first);
    const wish = { claimId, version: one.version, date: second.date, from: second.from };
    const moved = await shop.call(who, rebookSlot, wish);
    expect(await shop.call(who, rebookSlot, wish)).toEqual(moved);
    expect(await placesAt(first.date)).toEqual([]);
    expect(await placesAt(second.date)).toEqual([{ claimId, from: second.from }]);
    if (moved.outcome !== 'booked') throw new Error('the time was taken');
    const { version } = moved.claim;
    const off = await pressed(() => shop.call(who, cancelSlot, { claimId, version }));
    expect(off).toMatchObject({ state: 'approved' });
    expect(off).not.toHaveProperty('handling');
    expect(await placesAt(second.date)).toEqual([]);
    const again = await booked(shop, who, { claimId, version: off.version }, first);
    await shop.call(who, cancelClaim, { claimId, version: again.version, reason: 'other' });
    expect(await placesAt(first.date)).toEqual([]);
  });

  test('is not sold a time that the counter does not have', async () => {
    const who = somebody();
    const { claimId, version } = await repairBy(shop, who, 'shop');
    const [slot] = await freeSlots(shop, who, claimId);
    const wishes = [
      { date: '2020-01-08', from: 540 },
      { date: '2035-01-08', from: 540 },
      { date: slot?.date ?? '', from: 541 },
    ];
    for (const wish of wishes) {
      const answer = await shop.call(who, bookSlot, { claimId, version, ...wish });
      expect(answer.outcome === 'taken' ? answer.alternatives.length : answer).toBe(3);
    }
    const visit = await repairBy(shop, somebody(), 'visit');
    const [mine] = [await repairBy(shop, who, 'visit')];
    const at = { date: slot?.date ?? '', from: slot?.from ?? 0 };
    expect(await shop.refusal(who, bookSlot, { claimId: mine.claimId, version: mine.version, ...at })).toBe(
      'NOT_NOW',
    );
    expect(await shop.refusal(who, bookSlot, { claimId: visit.claimId, version: 1, ...at })).toBe(
      'NOT_ALLOWED',
    );
  });
});

describe('a repair that is sent in', () => {
  test('goes by courier both ways, with numbers that fit and photos of what came', async () => {
    const who = somebody();
    const claim = await repairBy(shop, who, 'mail');
    const { claimId } = claim;
    const sent = { claimId, version: claim.version, courier: 'sf' as const };
    expect(await shop.refusal(who, shipIn, { ...sent, number: '13812346207' })).toBe('TRACKING_ODD');
    const onWay = await pressed(() => shop.call(who, shipIn, { ...sent, number: 'sf1234567890123' }));
    expect(onWay).toMatchObject({
      state: 'in-transit',
      handling: { parcelIn: { courier: 'sf', number: 'SF1234567890123' } },
    });
    const corrected = await shop.call(who, shipIn, {
      claimId,
      version: onWay.version,
      courier: 'zto',
      number: '781234567890',
    });
    expect(corrected).toMatchObject({ state: 'in-transit', handling: { parcelIn: { courier: 'zto' } } });

    expect(await actsOf(shop, zhou, claimId)).toEqual(expect.arrayContaining(['receive-parcel']));
    const parcel = { storeId, claimId, version: corrected.version, custody };
    expect(await shop.refusal(zhou, receiveParcel, { ...parcel, photos: [] })).toBe('BAD_INPUT');
    const photos = await proof(shop, zhou, claimId);
    expect(await shop.refusal(shen, receiveParcel, { ...parcel, photos })).toBe('PHOTO_NOT_USABLE');
    const here = await pressed(() => shop.call(zhou, receiveParcel, { ...parcel, photos }));
    expect(here.state).toBe('in-service');
    const done = await walk(shop, { ...claim, version: here.version }, [[zhou, repaired]]);
    expect((await stateOf(shop, who, claimId)).state).toBe('sending-back');
    const back = { storeId, claimId, version: done.version, courier: 'jd' as const };
    expect(await shop.refusal(zhou, shipBack, { ...back, number: '12345678' })).toBe('TRACKING_ODD');
    const out = await pressed(() => shop.call(zhou, shipBack, { ...back, number: 'JDVA12345678901' }));
    expect(out.state).toBe('handing-over');
    expect(await actsOf(shop, zhou, claimId)).not.toContain('hand-out');
    const seen = await stateOf(shop, who, claimId);
    expect(seen.handling).toMatchObject({ parcelBack: { courier: 'jd', number: 'JDVA12345678901' } });
    const end = await shop.call(who, closeClaim, { claimId, version: seen.version });
    expect(end.state).toBe('completed');
  });
});
