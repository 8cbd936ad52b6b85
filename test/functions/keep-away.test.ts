import { explainVisit, getBoard, keepTechnicianAway } from '../../contracts/board';
import { getWishes, setWishes } from '../../contracts/call';
import { bookedWith, clearDate, holderOf, wednesday as date } from './parts/given-visit';
import { takenOn } from './parts/review-desk';
import { openShop, type Shop } from './parts/shop';

const storeId = 'sto_wensan';
const [zhou, li, manager] = ['zhou-jianguo', 'li-qiang', 'wu-jing'];
let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());
beforeEach(() => clearDate(shop));

const away = (visitId: string, technician = zhou) => ({
  storeId,
  date,
  visitId,
  technicianId: shop.customerId(technician),
});

describe('a technician whom a manager does not send to somebody any more', () => {
  test('is replaced by the next re-planning, and is not sent to what that customer has later', async () => {
    const { visitId } = await bookedWith(shop, zhou, {}, date, 'once-bitten');
    for (let tap = 0; tap < 2; tap += 1) {
      const board = await shop.call(manager, keepTechnicianAway, away(visitId));
      expect(board.technicians.flatMap(({ visits }) => visits).map((one) => one.visitId)).toEqual([visitId]);
    }
    const { each } = await shop.call(manager, explainVisit, { storeId, date, visitId });
    expect(each.find(({ customerId }) => customerId === shop.customerId(zhou))?.hindrance).toBe('excluded');
    await shop.cloud.fire('scheduler', 'minute');
    expect(await holderOf(shop, visitId)).toBe(shop.customerId(li));
    expect((await shop.call(manager, getBoard, { storeId, date })).waiting).toEqual([]);
    const { claimId } = await takenOn(shop, 'shen-yun', 'once-bitten');
    expect((await shop.backstage().tables.claims.get(claimId))?.visiting?.not).toEqual([
      shop.customerId(zhou),
    ]);
  });

  test('comes again only where the customer lets him, who does not hear whose wish it was', async () => {
    const { visitId, claimId } = await bookedWith(shop, zhou, {}, date, 'forgiving');
    await shop.call(manager, keepTechnicianAway, away(visitId));
    const { tables } = shop.backstage();
    const claim = await tables.claims.get(claimId);
    if (!claim) throw new Error('there is no claim');
    await tables.claims.put({ ...claim, work: { by: shop.customerId(zhou) } });
    expect(await shop.call('forgiving', getWishes, { claimId })).toMatchObject({ technician: 'stays-away' });
    await shop.call('forgiving', setWishes, { bands: [], keepAway: { claimId, away: false } });
    expect((await tables.customers.get(claim.customerId))?.notSentTo).toEqual([]);
  });

  test('is one of the team, and is named by managers only', async () => {
    const { visitId } = await bookedWith(shop, zhou);
    expect(await shop.refusal(manager, keepTechnicianAway, away(visitId, 'shen-yun'))).toBe(
      'COLLEAGUE_UNFIT',
    );
    for (const other of [zhou, 'shen-yun', 'qian-fang'])
      expect(await shop.refusal(other, keepTechnicianAway, away(visitId))).toBe('NOT_ALLOWED');
    expect(await shop.refusal(manager, keepTechnicianAway, away('vis_nowhere1'))).toBe('VISIT_FIXED');
  });
});
