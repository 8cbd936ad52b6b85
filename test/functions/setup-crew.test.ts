import { listWindows } from '../../contracts/booking';
import { getSetup, importPlaces, type SetupPart } from '../../contracts/store-setup';
import { removeRole } from '../../contracts/team';
import { addDays } from '../../cloudfunctions/_domain/calendar/day';
import { contactIdOf } from '../../cloudfunctions/_domain/claim-record';
import { isDay } from '../../cloudfunctions/_domain/dispatch/plan-document';
import { repairBy, somebody } from './parts/given-way';
import { bookedWith, holderOf } from './parts/given-visit';
import { openShop, type Shop } from './parts/shop';
import { setupDesk, soon } from './parts/setup-desk';

const storeId = 'sto_wensan';
const [owner, manager, zhou, li] = ['he-shun', 'wu-jing', 'zhou-jianguo', 'li-qiang'];
let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());
const { setupNow, save, touchedBy, kindsTo, memberOf } = setupDesk(() => shop);

describe('other services', () => {
  const servicesWith = async (more: { minutes?: number; skills?: string[] }): Promise<SetupPart> => {
    const { services } = await setupNow();
    return {
      what: 'services',
      services: services.map((one) => (one.category === 'washer' ? { ...one, ...more } : one)),
    };
  };

  test('make booked visits take as long and need what they say now', async () => {
    const day = soon();
    const { visitId } = await bookedWith(shop, zhou, {}, day);
    expect((await save(await servicesWith({ minutes: 60 }))).saved).toBe(true);
    const days = (
      await shop.backstage().tables.plans.list({ where: { storeId, date: day }, limit: 100 })
    ).filter(isDay);
    expect(days.flatMap(({ visits }) => visits).find((one) => one.visitId === visitId)?.minutes).toBe(60);
  });

  test('that nobody can do any more list what waits then', async () => {
    const day = soon();
    const { claimId, visitId } = await bookedWith(shop, zhou, {}, day);
    const part = await servicesWith({ skills: ['没人会的'] });
    expect((await touchedBy(part)).touched).toMatchObject([{ claimId, lost: 'skill', becomes: 'waiting' }]);
    await save(part, true);
    expect(await holderOf(shop, visitId, day)).toBe('nobody');
  });

  test('without a kind of thing list what keeps its time', async () => {
    const { claimId } = await bookedWith(shop, zhou, {}, soon());
    const { services } = await setupNow();
    const left = services.filter(({ category }) => category !== 'washer');
    expect((await touchedBy({ what: 'services', services: left })).touched).toMatchObject([
      { claimId, lost: 'service', becomes: 'kept' },
    ]);
  });
});

describe('a technician', () => {
  test('whose certificate ends before a visit gives it to a colleague who has one', async () => {
    const day = soon();
    const { claimId } = await bookedWith(shop, zhou, { skills: ['制冷作业证'] }, day);
    const member = await memberOf(zhou);
    const certificates = member.certificates.map((one) => ({ ...one, expiresOn: addDays(day, -1) }));
    const part: SetupPart = { what: 'technician', member: { ...member, certificates } };
    expect((await touchedBy(part)).touched).toMatchObject([
      { claimId, lost: 'skill', becomes: 'moved', to: '李强' },
    ]);
  });

  test('who is not sent any more leaves his visits to others', async () => {
    const day = soon();
    const { visitId } = await bookedWith(shop, zhou, {}, day);
    const part: SetupPart = { what: 'technician-gone', customerId: shop.customerId(zhou) };
    expect((await touchedBy(part)).touched).toMatchObject([{ lost: 'off-duty', to: '李强' }]);
    await save(part, true);
    expect(await holderOf(shop, visitId, day)).toBe(shop.customerId(li));
  });

  test('who leaves the team is sent nowhere: his visits go to others, or wait and managers know', async () => {
    const day = soon();
    const { visitId } = await bookedWith(shop, zhou, {}, day);
    const { visitId: lonely } = await bookedWith(shop, zhou, { skills: ['厨房电器'] }, day);
    const before = await setupNow();
    const customerId = shop.customerId(zhou);
    const leave = { storeId, customerId, role: 'technician' as const };
    await shop.call(owner, removeRole, leave);
    await shop.call(owner, removeRole, leave);
    const after = await setupNow();
    expect(after.crew.map((one) => one.customerId)).toEqual([shop.customerId(li)]);
    expect(after.rev).toBe(before.rev + 1);
    expect(await holderOf(shop, visitId, day)).toBe(shop.customerId(li));
    expect(await holderOf(shop, lonely, day)).toBe('nobody');
    expect(await kindsTo(manager, 'visit-unserved')).toEqual(['visit-unserved']);
  });

  test('in the crew who is none of the team is named as undone', async () => {
    const { teams } = shop.backstage().tables;
    const team = await teams.get(storeId);
    if (!team) throw new Error('there is no team');
    const members = team.members.filter(({ customerId }) => customerId !== shop.customerId(zhou));
    await teams.put({ ...team, members });
    const { setup, checks } = await shop.call(owner, getSetup, { storeId });
    expect(setup.gone).toEqual([{ customerId: shop.customerId(zhou), badge: 'HS-017' }]);
    expect(checks.find(({ item }) => item === 'crew')?.done).toBe(false);
  });
});

test('a street that is pinned later helps whoever has filed already', async () => {
  const who = somebody();
  const { claimId } = await repairBy(shop, who, 'visit');
  const { claims, contacts } = shop.backstage().tables;
  const claim = await claims.get(claimId);
  const contact = claim && (await contacts.get(contactIdOf(claim)));
  if (!claim?.where || !contact) throw new Error('nobody knows where that is');
  await claims.put({ ...claim, where: { ...claim.where, from: 'district' } });
  const { plans } = shop.backstage().tables;
  await plans.remove(`${storeId}:places`);
  expect((await shop.call(who, listWindows, { claimId })).where).toBe('district');
  const file = `${contact.address.slice(0, 3)},${contact.district},30.27,120.12`;
  await shop.call(owner, importPlaces, { storeId, file });
  expect((await shop.call(who, listWindows, { claimId })).where).toBe('place');
});
