import { listAccesses, showContact } from '../../contracts/access';
import { submitClaim } from '../../contracts/claim';
import { beginReview, getStaffClaim } from '../../contracts/review';
import { openShop, type Shop } from './parts/shop';
import { contact, leakingWasher } from './parts/given';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const storeId = 'sto_wensan';
const file = (openid: string) =>
  shop.call(
    openid,
    submitClaim,
    leakingWasher({ product: { from: 'described', category: 'washer', name: '洗衣机' } }),
  );

describe('a customer’s telephone and address', () => {
  test('are masked for staff in every answer about a claim', async () => {
    const { id: claimId } = await file('zhao-min');
    const seen = await shop.call('shen-yun', getStaffClaim, { storeId, claimId });
    const taken = await shop.call('shen-yun', beginReview, { storeId, claimId, version: 1 });
    for (const said of [seen, taken]) {
      expect(said.contact.phone).toBe('138****6207');
      expect(JSON.stringify(said)).not.toContain(contact.phone);
      expect(JSON.stringify(said)).not.toContain(contact.address);
    }
  });

  test('are shown for a reason, and the customer sees who looked, when and why', async () => {
    const { id: claimId, number } = await file('chen-yu');
    const shown = await shop.call('shen-yun', showContact, { storeId, claimId, why: 'check' });
    // The number is for calls and labels, which the governor counts.
    expect(shown).toEqual({ contact: { ...contact, phone: '138****6207' } });
    const { accesses } = await shop.call('chen-yu', listAccesses, {});
    expect(accesses).toMatchObject([
      {
        person: '沈芸',
        role: 'customer-service',
        what: 'contact',
        why: 'check',
        number,
        productName: '洗衣机',
        storeName: expect.stringMatching(/./) as unknown,
      },
    ]);
    expect((await shop.call('zhao-min', listAccesses, {})).accesses).toEqual([]);
  });

  test('looked at again in the same hour for the same reason are one line, for another reason a second', async () => {
    const { id: claimId } = await file('chen-yu');
    const before = (await shop.call('chen-yu', listAccesses, {})).accesses.length;
    const look = (why: 'visit' | 'ship') => shop.call('wu-jing', showContact, { storeId, claimId, why });
    await Promise.all([look('visit'), look('visit'), look('visit')]);
    await look('ship');
    const { accesses } = await shop.call('chen-yu', listAccesses, {});
    expect(accesses).toHaveLength(before + 2);
  });

  test('are noted with ids only', async () => {
    const kept = JSON.stringify(await shop.backstage().tables.accesses.all());
    for (const word of [contact.name, contact.phone, contact.address, '沈芸'])
      expect(kept).not.toContain(word);
  });

  test('cost nobody a line where people look at their own', async () => {
    const { id: claimId } = await file('shen-yun');
    await shop.call('shen-yun', showContact, { storeId, claimId, why: 'check' });
    expect((await shop.call('shen-yun', listAccesses, {})).accesses).toEqual([]);
  });

  test('stay closed without a reason of the list, and to those who do not review', async () => {
    const { id: claimId } = await file('chen-yu');
    const input = { storeId, claimId, why: 'curious' as 'check' };
    expect(await shop.refusal('shen-yun', showContact, input)).toBe('BAD_INPUT');
    expect(await shop.refusal('zhou-jianguo', showContact, { ...input, why: 'check' })).toBe('NOT_ALLOWED');
    // Not even an older client gets the number for a call.
    expect(await shop.refusal('shen-yun', showContact, { ...input, why: 'call' as 'check' })).toBe(
      'BAD_INPUT',
    );
  });
});
