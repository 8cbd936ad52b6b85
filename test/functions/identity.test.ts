import { getMe } from '../../contracts/person';
import { listQueue } from '../../contracts/review';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const ask = (openid: string | undefined, event: unknown) => shop.cloud.call(openid, 'customer', event);
const call = { action: 'get-me', release: 1, input: {} };

describe('who is calling', () => {
  test('is a new customer at the first call, and the same one at every further call', async () => {
    const ids = await Promise.all(Array.from({ length: 8 }, () => shop.call('first-timer', getMe, {})));
    expect(new Set(ids.map((me) => me.customerId)).size).toBe(1);
  });

  test('without WeChat’s word nobody is anybody', async () => {
    expect(await ask(undefined, call)).toMatchObject({ ok: false, code: 'NOT_SIGNED_IN' });
  });

  test('what an event says of itself counts for nothing', async () => {
    const honest = await shop.call('zhao-min', getMe, {});
    const forged = { ...call, userInfo: { openId: 'he-shun', appId: 'wxlocal' } };
    expect(await ask('zhao-min', forged)).toMatchObject({
      ok: true,
      data: { customerId: honest.customerId },
    });
    for (const more of [{ openid: 'he-shun' }, { _openid: 'he-shun' }, { WX_OPENID: 'he-shun' }]) {
      expect(await ask('zhao-min', { ...call, ...more })).toMatchObject({ ok: false, code: 'BAD_INPUT' });
      expect(await ask(undefined, { ...call, ...more })).toMatchObject({ ok: false });
    }
  });

  test('someone switched off is refused at the next call', async () => {
    await shop.call('rude-one', getMe, {});
    const { identities } = shop.backstage().tables;
    const identity = (await identities.all()).find((one) => one.openid === 'rude-one');
    if (identity) await identities.put({ ...identity, disabled: true });
    expect(await shop.refusal('rude-one', getMe, {})).toBe('DISABLED');
  });

  test('a thousand calls of a hundred people at once meet no stranger', async () => {
    const people = Array.from({ length: 100 }, (_, at) => `person-${at}`);
    const known = new Map<string, string>();
    for (const openid of people) known.set(openid, (await shop.call(openid, getMe, {})).customerId);
    const calls = Array.from({ length: 1_000 }, (_, at) => people[(at * 37) % 100] ?? '');
    const crossed: string[] = [];
    // Forty at a time, over all instances that the platform opens.
    for (let from = 0; from < calls.length; from += 40) {
      await Promise.all(
        calls.slice(from, from + 40).map(async (openid) => {
          const me = await shop.call(openid, getMe, {});
          if (me.customerId !== known.get(openid)) crossed.push(openid);
        }),
      );
    }
    expect(crossed).toEqual([]);
  });
});

describe('openids', () => {
  test('lie in identities and nowhere else', async () => {
    await shop.call('only-here', getMe, {});
    const { tables } = shop.backstage();
    const elsewhere = await Promise.all([tables.customers.all(), tables.teams.all(), tables.rates.all()]);
    expect(JSON.stringify(elsewhere)).not.toContain('only-here');
    expect(JSON.stringify(await tables.identities.all())).toContain('only-here');
  });
});

describe('an older client', () => {
  test('is told to upgrade', async () => {
    expect(await ask('zhao-min', { ...call, release: 0 })).toMatchObject({
      ok: false,
      code: 'UPGRADE_REQUIRED',
    });
  });
  test('an action that does not exist is refused, also one of the other function', async () => {
    for (const action of ['nothing', listQueue.name]) {
      expect(await ask('zhao-min', { ...call, action })).toMatchObject({ ok: false, code: 'NO_SUCH_ACTION' });
    }
  });
});
