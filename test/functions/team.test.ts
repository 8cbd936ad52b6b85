import { getMe } from '../../contracts/person';
import { listQueue } from '../../contracts/review';
import { inviteStaff, listTeam, redeemInvitation, removeRole, type Role } from '../../contracts/team';
import { foundStore } from '../../cloudfunctions/_work/found-store';
import { idFrom } from '../../cloudfunctions/_platform/ids';
import { stores } from '../../config/demo/stores';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const storeId = 'sto_wensan';
const invite = (by: string, role: Role, name = '新人') => shop.call(by, inviteStaff, { storeId, role, name });
const rolesOf = async (openid: string) => (await shop.call(openid, getMe, {})).staffOf;

describe('joining a store', () => {
  test('an invitation names store and role, works once, and counts at the next call', async () => {
    const { code } = await invite('he-shun', 'customer-service', '小陈');
    expect(await shop.refusal('new-one', listQueue, { storeId, list: 'waiting' })).toBe('NOT_ALLOWED');
    expect(await shop.call('new-one', redeemInvitation, { code: code.toLowerCase() })).toEqual({
      storeId,
      storeName: '和顺电器 · 文三路店',
      role: 'customer-service',
    });
    await shop.call('new-one', listQueue, { storeId, list: 'waiting' });
    expect(await shop.refusal('another-one', redeemInvitation, { code })).toBe('CODE_INVALID');
    const { members } = await shop.call('he-shun', listTeam, { storeId });
    expect(members.find((member) => member.name === '小陈')?.roles).toEqual(['customer-service']);
  });

  test('pressing twice answers the same, and two people at once make one member', async () => {
    const { code } = await invite('he-shun', 'technician');
    const answers = await Promise.all(
      ['racer-1', 'racer-2', 'racer-1'].map((openid) => shop.ask(openid, redeemInvitation, { code })),
    );
    const winners = new Set(['racer-1', 'racer-2', 'racer-1'].filter((_, at) => answers[at]?.ok));
    expect(winners.size).toBe(1);
  });

  test('the code itself is kept nowhere', async () => {
    const { code } = await invite('he-shun', 'technician');
    const kept = await shop.backstage().tables.invitations.all();
    expect(JSON.stringify(kept)).not.toContain(code);
  });

  test('wrong, used and expired codes get one and the same answer', async () => {
    const { code } = await invite('he-shun', 'technician');
    const { invitations } = shop.backstage().tables;
    const mine = await invitations.get(idFrom('inv', code));
    if (mine) await invitations.put({ ...mine, expiresAt: '2026-01-01T00:00:00.000Z' });
    for (const wrong of [code, '2222222222222222']) {
      expect(await shop.refusal(`late-${wrong.slice(0, 2)}`, redeemInvitation, { code: wrong })).toBe(
        'CODE_INVALID',
      );
    }
  });

  test('five tries an hour, wrong ones included', async () => {
    const tries = [];
    for (let time = 0; time < 6; time += 1) {
      tries.push(await shop.refusal('guesser', redeemInvitation, { code: '3333333333333333' }));
    }
    expect(tries).toEqual([...Array.from({ length: 5 }, () => 'CODE_INVALID'), 'TOO_MANY']);
  });

  test('a complaint supervisor takes no other role', async () => {
    const { code } = await invite('he-shun', 'technician');
    expect(await shop.refusal('zheng-jie', redeemInvitation, { code })).toBe('SUPERVISOR_ALONE');
  });
});

describe('who appoints whom', () => {
  test.each(['manager', 'finance', 'complaint-supervisor', 'owner'] as const)(
    'a manager does not appoint a %s',
    async (role) => {
      expect(await shop.refusal('wu-jing', inviteStaff, { storeId, role, name: '某' })).toBe('OWNER_ONLY');
    },
  );
  test('a manager appoints customer service; customer service appoints nobody', async () => {
    await invite('wu-jing', 'customer-service');
    const asked = { storeId, role: 'technician', name: '某' } as const;
    expect(await shop.refusal('shen-yun', inviteStaff, asked)).toBe('NOT_ALLOWED');
  });
  test('an owner of one store has no say in another', async () => {
    const asked = { storeId, role: 'technician', name: '某' } as const;
    expect(await shop.refusal('feng-lei', inviteStaff, asked)).toBe('NOT_ALLOWED');
    expect(await shop.refusal('feng-lei', listTeam, { storeId })).toBe('NOT_ALLOWED');
  });
});

describe('leaving a store', () => {
  test('a role that is taken is gone at the very next call', async () => {
    const { code } = await invite('he-shun', 'customer-service', '短工');
    await shop.call('temp', redeemInvitation, { code });
    await shop.call('temp', listQueue, { storeId, list: 'waiting' });
    const customerId = shop.customerId('temp');
    await shop.call('wu-jing', removeRole, { storeId, customerId, role: 'customer-service' });
    expect(await shop.refusal('temp', listQueue, { storeId, list: 'waiting' })).toBe('NOT_ALLOWED');
    expect(await rolesOf('temp')).toEqual([]);
  });

  test('the last owner cannot leave, also when two owners leave at once', async () => {
    const heShun = shop.customerId('he-shun');
    const alone = { storeId, customerId: heShun, role: 'owner' } as const;
    expect(await shop.refusal('he-shun', removeRole, alone)).toBe('LAST_OWNER');
    const { code } = await invite('he-shun', 'owner', '二店主');
    await shop.call('second-owner', redeemInvitation, { code });
    const leaving = await Promise.all([
      shop.ask('he-shun', removeRole, alone),
      shop.ask('second-owner', removeRole, { ...alone, customerId: shop.customerId('second-owner') }),
    ]);
    expect(leaving.map((answer) => (answer.ok ? 'left' : answer.code)).sort()).toEqual([
      'LAST_OWNER',
      'left',
    ]);
  });
});

describe('setting up a store', () => {
  const [pattern] = stores;
  const founded = { ...(pattern ?? stores[0]!), _id: 'sto_fresh', name: '新店' };

  test('answers an owner code that makes one owner, who then invites the others', async () => {
    const { code } = await foundStore(shop.backstage(), founded, '老板');
    await shop.call('the-boss', redeemInvitation, { code });
    expect(await rolesOf('the-boss')).toEqual([{ storeId: 'sto_fresh', roles: ['owner'] }]);
    await expect(foundStore(shop.backstage(), founded, '别人')).rejects.toThrow('has an owner already');
  });
});
