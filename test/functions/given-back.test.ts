import { bookVisit, cancelBooking, listWindows } from '../../contracts/booking';
import { cancelClaim } from '../../contracts/claim-acts';
import { cancelSlot } from '../../contracts/counter';
import { checkIn, receiveParcel } from '../../contracts/goods-desk';
import { forceClose } from '../../contracts/review-acts';
import { dayOf, minuteOf } from '../../cloudfunctions/_domain/calendar/day';
import { isDay } from '../../cloudfunctions/_domain/dispatch/plan-document';
import { later } from './parts/given-booking';
import { booked, custody, freeSlots, proof, repairBy, somebody } from './parts/given-way';
import { storeId } from './parts/review-desk';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const [zhou, manager] = ['zhou-jianguo', 'wu-jing'];
const closing = { reason: 'unreachable' as const, words: '一个月联系不上' };

interface Booked {
  readonly who: string;
  readonly claimId: string;
  readonly version: number;
}
type End = (of: Booked) => Promise<unknown>;

const cancels: End = ({ who, ...seen }) => shop.call(who, cancelClaim, { ...seen, reason: 'other' });
const closes: End = ({ who: _who, ...seen }) =>
  shop.call(manager, forceClose, { storeId, ...seen, ...closing });

describe('a window at home is free again', () => {
  const held = async (claimId: string) => {
    const plans = await shop.backstage().tables.plans.list({ where: { storeId }, limit: 1_000 });
    return plans.filter(isDay).filter(({ claimIds }) => claimIds.includes(claimId)).length;
  };
  const ends: Readonly<Record<string, End>> = {
    'when its customer withdraws the claim': cancels,
    'when its customer gives it back': ({ who, ...seen }) =>
      shop.call(who, cancelBooking, { ...seen, reason: 'other' }),
    'when a manager ends the claim': closes,
  };

  test.each(Object.entries(ends))('%s', async (_name, end) => {
    const who = somebody();
    const { claimId, version } = await repairBy(shop, who, 'visit');
    const slot = later(await shop.call(who, listWindows, { claimId }));
    const { version: seen } = await shop.call(who, bookVisit, { claimId, version, ...slot });
    expect(await held(claimId)).toBe(1);
    await end({ who, claimId, version: seen });
    expect(await held(claimId)).toBe(0);
  });
});

describe('a place at the counter', () => {
  const placesOf = async (claimId: string) =>
    (await shop.backstage().tables['counter-days'].all())
      .flatMap(({ booked: places }) => places)
      .filter((one) => one.claimId === claimId).length;
  const isIn = async ({ claimId, version }: Booked, action: typeof checkIn | typeof receiveParcel) => {
    const photos = await proof(shop, zhou, claimId);
    await shop.call(zhou, action, { storeId, claimId, version, custody, photos });
  };
  /** The last time of the fortnight: it has not begun on any clock. */
  const seated = async (): Promise<Booked> => {
    const who = somebody();
    const claim = await repairBy(shop, who, 'shop');
    const slot = (await freeSlots(shop, who, claim.claimId)).at(-1);
    if (!slot) throw new Error('no time is free');
    const { version } = await booked(shop, who, claim, slot);
    expect(await placesOf(claim.claimId)).toBe(1);
    return { who, claimId: claim.claimId, version };
  };
  const ends: Readonly<Record<string, End>> = {
    'when its customer withdraws the claim': cancels,
    'when its customer gives it back': ({ who, ...seen }) => shop.call(who, cancelSlot, seen),
    'when a manager ends the claim': closes,
    'when the goods are brought before that time': (of) => isIn(of, checkIn),
    'when the goods come by courier instead': (of) => isIn(of, receiveParcel),
  };

  test.each(Object.entries(ends))('is free again %s', async (_name, end) => {
    const one = await seated();
    await end(one);
    expect(await placesOf(one.claimId)).toBe(0);
  });

  test('is not sold once more in its own time, to which the goods came', async () => {
    const one = await seated();
    const { claims, 'counter-days': days } = shop.backstage().tables;
    const claim = await claims.get(one.claimId);
    if (!claim?.visit) throw new Error('nothing is booked');
    // As if it were that time now.
    const now = new Date().toISOString();
    const [date, from] = [dayOf(now), minuteOf(now)];
    const day = (await days.all()).find(({ booked: places }) =>
      places.some((at) => at.claimId === one.claimId),
    );
    if (!day) throw new Error('no place is held');
    await days.remove(day._id);
    const places = [{ claimId: one.claimId, from }];
    await days.put({ ...day, _id: `${storeId}:${date}:counter`, date, booked: places });
    await claims.put({ ...claim, visit: { ...claim.visit, date, window: { from, to: from + 60 } } });
    await isIn(one, checkIn);
    expect(await placesOf(one.claimId)).toBe(1);
  });
});
