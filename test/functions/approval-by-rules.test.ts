import { randomBytes } from 'node:crypto';
import type { InputOf } from '../../contracts/action';
import { getClaim, submitClaim } from '../../contracts/claim';
import { askForPerson } from '../../contracts/claim-acts';
import { fileForCustomer } from '../../contracts/intake';
import { listNotices } from '../../contracts/notice';
import { beginReview, getStaffClaim } from '../../contracts/review';
import { contact, leakingWasher, newKey } from './parts/given';
import { freeRepair, storeId } from './parts/review-desk';
import { soldWasher } from './parts/sold-washer';
import { openShop, type Shop } from './parts/shop';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await letRules(true);
});
afterAll(() => shop.close());

const letRules = async (autoApprove: boolean): Promise<void> => {
  const { stores } = shop.backstage().tables;
  const store = await stores.get(storeId);
  if (!store) throw new Error('there is no such store');
  await stores.put({ ...store, autoApprove });
};

const fault = { symptoms: ['not-spinning' as const], began: 'these-days' as const };
type Form = InputOf<typeof submitClaim>;
/** A form about a machine of its own by somebody of his own, so that no other claim is about the same. */
const formOfSomebody = async (more: Partial<Form> = {}) => {
  const openid = `buyer-${randomBytes(5).toString('hex')}`;
  const productId = await soldWasher(shop, openid);
  return { openid, form: leakingWasher({ product: { from: 'owned', productId }, fault, ...more }) };
};
const filed = async (more: Partial<Form> = {}) => {
  const { openid, form } = await formOfSomebody(more);
  const { id: claimId } = await shop.call(openid, submitClaim, form);
  return { openid, form, claimId, seen: await shop.call(openid, getClaim, { claimId }) };
};

describe('a plain repair in a store that lets the rules approve', () => {
  test('is taken on at once, by the rules and in their name', async () => {
    const { seen } = await filed();
    expect(seen).toMatchObject({
      state: 'approved',
      version: 2,
      decision: { ...freeRepair, ground: 'rule' },
    });
    expect(seen.decision?.reason?.grounds).toBe('grant');
    expect(seen.decision).not.toHaveProperty('person');
    expect(seen.events.map(({ kind, by }) => [kind, by])).toEqual([
      ['submitted', 'customer'],
      ['approved', 'system'],
    ]);
  });

  test('is told once, however often the form arrives', async () => {
    const { openid, form, claimId } = await filed();
    await shop.call(openid, submitClaim, form);
    const { notices } = await shop.call(openid, listNotices, {});
    expect(notices.map(({ kind }) => kind).sort()).toEqual(['approved', 'claim-received']);
    expect((await shop.call(openid, getClaim, { claimId })).version).toBe(2);
  });

  test('costs two writes more than one that waits', async () => {
    const costOf = async () => {
      const { openid, form } = await formOfSomebody();
      shop.cloud.resetStats();
      await shop.call(openid, submitClaim, form);
      return shop.cloud.stats().requests;
    };
    const atOnce = await costOf();
    await letRules(false);
    const waiting = await costOf();
    await letRules(true);
    expect(atOnce - waiting).toBe(2);
  });

  test('goes to a person where the customer asks for one', async () => {
    const { openid, claimId, seen } = await filed();
    expect(seen.acts).toContain('ask-for-person');
    const asked = await shop.call(openid, askForPerson, { claimId, version: seen.version });
    expect(asked.state).toBe('submitted');
    const looked = await shop.call('shen-yun', beginReview, { storeId, claimId, version: asked.version });
    expect(looked.state).toBe('reviewing');
  });
});

describe('it waits for a person, and nothing is rejected, where', () => {
  const described = { from: 'described', category: 'washer', name: '洗衣机' } as const;
  const forms: readonly (readonly [string, Partial<Form>])[] = [
    ['a person was asked for', { wantsPerson: true }],
    ['an exchange is asked for', { kind: 'exchange', way: 'shop' }],
    ['the rules leave something to a person', { fault: { ...fault, triggers: ['water'] } }],
    ['the goods are only described', { product: described }],
    ['WeChat is in doubt about its words', { wishes: '有存疑演示的话' }],
  ];
  test.each(forms)('%s', async (_why, form) => {
    expect((await filed(form)).seen).toMatchObject({ state: 'submitted', version: 1 });
  });

  test('the store does not let the rules approve', async () => {
    await letRules(false);
    const { seen } = await filed();
    await letRules(true);
    expect(seen).toMatchObject({ state: 'submitted', version: 1 });
  });

  test('another claim about the same machine is open', async () => {
    const { openid, form } = await filed();
    const { id: claimId } = await shop.call(openid, submitClaim, { ...form, key: newKey() });
    expect((await shop.call(openid, getClaim, { claimId })).state).toBe('submitted');
  });

  test('the shop files it on somebody’s behalf', async () => {
    const { form } = await formOfSomebody();
    const { product, way } = form;
    const { name, phone, district, address } = contact;
    const { claimId } = await shop.call('shen-yun', fileForCustomer, {
      storeId,
      key: newKey(),
      channel: 'counter',
      kind: 'repair',
      way,
      product,
      fault,
      photos: [],
      contact: { name, phone, district, address },
    });
    expect((await shop.call('shen-yun', getStaffClaim, { storeId, claimId })).state).toBe('submitted');
  });
});
