import { listAccesses, showContact } from '../../contracts/access';
import { listCalls, planCall, recordCall, setWishes, type CallPlan } from '../../contracts/call';
import { exportMyData } from '../../contracts/my-data';
import { dayOf } from '../../cloudfunctions/_domain/calendar/day';
import { callsNow } from '../../cloudfunctions/_domain/contact-governor';
import { contact, newKey } from './parts/given';
import { filed } from './parts/review-desk';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const storeId = 'sto_wensan';
const shen = 'shen-yun';
const masked = '138****6207';
const ordinary: CallPlan = { ground: 'ordinary', purpose: 'quote', offer: '免上门费' };
const askedFor: CallPlan = { ground: 'asked-for', purpose: 'quote', reason: '顾客让现在打' };
const plan = (who: string, claimId: string, what: CallPlan, key = newKey()) =>
  shop.call(who, planCall, { storeId, key, about: { claimId }, plan: what });

/** Runs again where the clock passed an hour meanwhile, which decides what is allowed. */
const withinTheHour = async (work: () => Promise<void>): Promise<void> => {
  const hour = () => new Date().toISOString().slice(0, 13);
  for (let began = ''; began !== hour();) {
    began = hour();
    await work();
  }
};

describe('a number to call', () => {
  test('is shown where the governor allows it at this hour, and otherwise not', () =>
    withinTheHour(async () => {
      const { claimId } = await filed(shop, `called-${newKey()}`);
      const allowed = callsNow(undefined, [], new Date().toISOString());
      const said = await plan(shen, claimId, ordinary);
      expect(said.refused).toBe(allowed.hindrance);
      expect(said.phone).toBe(allowed.hindrance === undefined ? contact.phone : undefined);
      expect(said.now.leftToday).toBe(allowed.hindrance === undefined ? 2 : 3);
      const { calls } = await shop.call(shen, listCalls, { storeId, about: { claimId } });
      expect(calls).toMatchObject([{ person: '沈芸', offer: '免上门费', purpose: 'quote' }]);
      expect(calls[0]?.refused).toBe(allowed.hindrance);
    }));

  test('is not shown in hours that the customer does not like', () =>
    withinTheHour(async () => {
      const who = `picky-${newKey()}`;
      const { claimId } = await filed(shop, who);
      const now = new Date().toISOString();
      const other = callsNow(undefined, ['10-12'], now).hindrance === undefined ? '16-18' : '10-12';
      await shop.call(who, setWishes, { bands: [other] });
      const said = await plan(shen, claimId, ordinary);
      expect(said.phone).toBeUndefined();
      expect(['hours', 'customer-hours']).toContain(said.refused);
      // What he asks for himself is another matter.
      expect((await plan(shen, claimId, askedFor)).phone).toBe(contact.phone);
    }));

  test('for what the customer asked for is shown three times a day, whoever of the store asks', async () => {
    const who = `asks-${newKey()}`;
    const [first, second] = [await filed(shop, who), await filed(shop, who)];
    expect((await plan(shen, first.claimId, askedFor)).phone).toBe(contact.phone);
    expect((await plan('wu-jing', second.claimId, askedFor)).phone).toBe(contact.phone);
    expect((await plan('he-shun', first.claimId, askedFor)).phone).toBe(contact.phone);
    expect(await plan(shen, second.claimId, askedFor)).toMatchObject({ refused: 'exemption-limit' });
    // A danger is not held back by it.
    expect((await plan(shen, first.claimId, { ...askedFor, ground: 'danger' })).phone).toBe(contact.phone);
  });

  test('comes again for the same press within minutes, counted once, and not later', async () => {
    const { claimId } = await filed(shop, `again-${newKey()}`);
    const key = newKey();
    const once = await plan(shen, claimId, askedFor, key);
    expect(await plan(shen, claimId, askedFor, key)).toEqual(once);
    const { calls } = shop.backstage().tables;
    const call = await calls.get(once.callId);
    if (!call) throw new Error('there is no call');
    await calls.put({ ...call, at: new Date(Date.now() - 6 * 60_000).toISOString() });
    expect((await plan(shen, claimId, askedFor, key)).phone).toBeUndefined();
  });

  test('does not come by looking at the contact; for a label it counts, three times a day', async () => {
    const { claimId } = await filed(shop, `label-${newKey()}`);
    const look = async (why: 'visit' | 'check' | 'ship') =>
      (await shop.call(shen, showContact, { storeId, claimId, why })).contact.phone;
    expect([await look('visit'), await look('check')]).toEqual([masked, masked]);
    expect([await look('ship'), await look('ship'), await look('ship'), await look('ship')]).toEqual([
      contact.phone,
      contact.phone,
      contact.phone,
      masked,
    ]);
    expect((await plan(shen, claimId, ordinary)).refused).toBe('day-limit');
  });

  test('because of a visit today comes only where one is booked for today', async () => {
    const { claimId } = await filed(shop, `visited-${newKey()}`);
    const today = { ...askedFor, ground: 'visit-today' } as const;
    expect(await plan(shen, claimId, today)).toMatchObject({ refused: 'no-visit' });
    const { claims } = shop.backstage().tables;
    const claim = await claims.get(claimId);
    if (!claim) throw new Error('there is no such claim');
    const visitOn = (date: string) => ({
      ...claim,
      pastVisits: [{ visitId: 'vis_1', date, ended: 'otherwise' as const }],
    });
    await claims.put(visitOn('2026-01-02'));
    expect(await plan(shen, claimId, today)).toMatchObject({ refused: 'no-visit' });
    await claims.put(visitOn(dayOf(new Date().toISOString())));
    expect((await plan(shen, claimId, today)).phone).toBe(contact.phone);
  });

  test('that nobody can see asked for is marked, unless the customer wants to speak to somebody', async () => {
    const markOf = async (claimId: string) => {
      await plan(shen, claimId, askedFor);
      return (await shop.call(shen, listCalls, { storeId, about: { claimId } })).calls[0]?.unproven;
    };
    expect(await markOf((await filed(shop, `unasked-${newKey()}`)).claimId)).toBe(true);
    const wants = await filed(shop, `person-${newKey()}`, { wantsPerson: true });
    expect(await markOf(wants.claimId)).toBeUndefined();
  });

  test('is asked for with a promise that one may give', async () => {
    const { claimId } = await filed(shop, `promise-${newKey()}`);
    const input = { storeId, key: newKey(), about: { claimId }, plan: { ...ordinary, offerFen: 5_001 } };
    expect(await shop.refusal(shen, planCall, input)).toBe('BEYOND_AUTHORITY');
    expect((await shop.ask('wu-jing', planCall, input)).ok).toBe(true);
  });
});

describe('a call', () => {
  test('is written down once by who made it, and the customer reads who called and what for', async () => {
    const who = `reads-${newKey()}`;
    const { claimId } = await filed(shop, who);
    const { callId } = await plan(shen, claimId, askedFor);
    const outcome = { storeId, callId, outcome: 'reached' as const, words: '周六上午来' };
    expect(await shop.refusal('wu-jing', recordCall, outcome)).toBe('NOT_ALLOWED');
    await shop.call(shen, recordCall, outcome);
    await shop.call(shen, recordCall, outcome);
    expect(await shop.refusal(shen, recordCall, { ...outcome, outcome: 'no-answer' })).toBe('ONCE_ONLY');
    const { calls } = await shop.call(shen, listCalls, { storeId, about: { claimId } });
    expect(calls).toMatchObject([{ id: callId, outcome: 'reached', said: '周六上午来', mine: false }]);
    const { calls: made } = await shop.call(who, listAccesses, {});
    expect(made).toMatchObject([
      { person: '沈芸', role: 'customer-service', ground: 'asked-for', purpose: 'quote', outcome: 'reached' },
    ]);
    const page = await shop.call(who, exportMyData, { part: 'calls' });
    expect(page.documents.calls).toHaveLength(1);
    expect(JSON.stringify(page.documents['call-texts'])).toContain('周六上午来');
  });

  test('that was not allowed is in the shop’s log and not in the customer’s list', async () => {
    const who = `spared-${newKey()}`;
    const { claimId } = await filed(shop, who);
    for (let made = 0; made < 4; made += 1) await plan(shen, claimId, askedFor);
    const { calls } = await shop.call(shen, listCalls, { storeId, about: { claimId } });
    expect(calls.filter(({ refused }) => refused === 'exemption-limit')).toHaveLength(1);
    expect((await shop.call(who, listAccesses, {})).calls).toHaveLength(3);
  });

  test('leaves no number in the log', () => {
    expect(shop.cloud.logs('staff').join('\n')).not.toContain(contact.phone);
  });
});
