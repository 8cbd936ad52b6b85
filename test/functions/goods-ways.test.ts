import { shipIn } from '../../contracts/counter';
import { beginExchange, beginRefund, handReplacement, inspectGoods, payRefund } from '../../contracts/goods';
import { checkIn, receiveParcel } from '../../contracts/goods-desk';
import { custody, proof, somebody, stateOf, pressed, codeOf, actsOf } from './parts/given-way';
import { arriveVisit, finishVisit } from '../../contracts/visit';
import { aroundTheClock, clearNow, inPlan, visitNow } from './parts/given-today';
import { goodsBack, priceFen } from './parts/goods-back';
import { storeId } from './parts/review-desk';
import { openShop, type Shop } from './parts/shop';
import { soldWasher } from './parts/sold-washer';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const [shen, zhou, qian, wu, owner] = ['shen-yun', 'zhou-jianguo', 'qian-fang', 'wu-jing', 'he-shun'];

/** A return that 沈芸 approved, received and found as described. */
const lookedAt = async (remedy: 'return' | 'exchange', serial: string, who = somebody()) => {
  const claim = await goodsBack(shop, who, remedy, serial);
  const { claimId } = claim;
  const here = await shop.call(zhou, checkIn, { ...claim, custody, photos: [] });
  const photos = await proof(shop, zhou, claimId);
  const looked = { storeId, claimId, version: here.version, words: '配件齐，没有磕碰', photos };
  const seen = await pressed(() => shop.call(zhou, inspectGoods, { ...looked, verdict: 'as-described' }));
  return { who, claim: { storeId, claimId, version: seen.version } };
};

describe('goods that a technician fetches', () => {
  test('are in work, or looked at, once they are at the shop; the visit is over then', async () => {
    await aroundTheClock(shop);
    for (const [remedy, state] of [
      ['free-repair', 'in-service'],
      ['return', 'inspecting'],
    ] as const) {
      const visit = await visitNow(shop, zhou, somebody());
      const { tables } = shop.backstage();
      const claim = await tables.claims.get(visit.claimId);
      if (!claim?.approval) throw new Error('it was not taken on');
      await tables.claims.put({
        ...claim,
        way: 'pickup',
        approval: { ...claim.approval, way: 'pickup', remedy },
      });
      const [stop] = (await shop.call(zhou, arriveVisit, visit)).visits;
      expect(stop).toMatchObject({ way: 'pickup', state: 'arrived' });
      // What nobody has taken along yet is neither repaired nor given up.
      const none = { cause: 'worn' as const, words: '换了进水阀', mainPart: false };
      for (const result of ['repaired', 'not-repairable'] as const)
        expect(await shop.refusal(zhou, finishVisit, { ...visit, ...none, photos: [], result })).toBe(
          'NOT_NOW',
        );
      expect(await actsOf(shop, zhou, visit.claimId)).toContain('check-in');
      const version = stop?.version ?? 0;
      const seen = { storeId, claimId: visit.claimId, version };
      const here = await pressed(() => shop.call(zhou, checkIn, { ...seen, custody, photos: [] }));
      expect(here.state).toBe(state);
      expect((await inPlan(shop, visit))?.state).toBe('done');
      expect(await actsOf(shop, zhou, visit.claimId)).not.toContain('check-in');
      await clearNow(shop);
    }
  });
});

describe('a return', () => {
  test('pays what the rules computed, once, by somebody who neither approved nor began it', async () => {
    const { who, claim } = await lookedAt('return', 'HLW0000001');
    const { claimId } = claim;
    expect(await actsOf(shop, shen, claimId)).toContain('begin-refund');
    expect(await shop.refusal(qian, beginRefund, claim)).toBe('NOT_ALLOWED');
    expect(await shop.refusal(shen, beginRefund, { ...claim, amountFen: priceFen - 1 })).toBe(
      'LESS_THAN_DUE',
    );
    expect(await shop.refusal(shen, beginRefund, { ...claim, amountFen: priceFen + 6_000 })).toBe(
      'BEYOND_AUTHORITY',
    );
    const begun = await pressed(() => shop.call(shen, beginRefund, claim));
    expect(begun).toMatchObject({
      state: 'refunding',
      handling: { refund: { amountFen: priceFen, lines: [{ words: '发票价', fen: priceFen }] } },
    });
    const pay = { ...claim, version: begun.version, reference: '4200001234202611' };
    expect(await shop.refusal(zhou, payRefund, pay)).toBe('NOT_ALLOWED');
    expect(await shop.refusal(shen, payRefund, pay)).toBe('NOT_ALLOWED');
    const paid = await pressed(() => shop.call(qian, payRefund, pay));
    expect(paid.state).toBe('completed');
    expect(await stateOf(shop, who, claimId)).toMatchObject({
      state: 'completed',
      work: { refundFen: priceFen },
      handling: { refund: { reference: '4200001234202611' } },
    });
    const kinds = (await stateOf(shop, who, claimId)).events.map(({ kind }) => kind);
    expect(kinds.slice(-4)).toEqual(['goods-received', 'goods-inspected', 'refund-begun', 'refunded']);
  });

  test('takes a reference for one payment only', async () => {
    const references = ['PAY-0001', 'pay-0001', 'PAY-0002'];
    const ends: string[] = [];
    for (const [at, reference] of references.entries()) {
      const { claim } = await lookedAt('return', `HLW000010${at}`);
      const { version } = await shop.call(shen, beginRefund, claim);
      const answer = await shop.ask(qian, payRefund, { ...claim, version, reference });
      ends.push(answer.ok ? 'paid' : answer.code);
    }
    expect(ends).toEqual(['paid', 'REFERENCE_USED', 'paid']);
  });

  test('that a manager began is paid by another one', async () => {
    const { claim } = await lookedAt('return', 'HLW0000002');
    const begun = await shop.call(wu, beginRefund, claim);
    const pay = { ...claim, version: begun.version, reference: 'PAY-0009' };
    expect(await shop.refusal(wu, payRefund, pay)).toBe('ANOTHER_PERSON');
    expect(await actsOf(shop, wu, claim.claimId)).not.toContain('pay-refund');
    expect(await actsOf(shop, owner, claim.claimId)).toContain('pay-refund');
    expect((await shop.call(owner, payRefund, pay)).state).toBe('completed');
  });

  test('is neither begun nor paid before somebody has looked at the goods', async () => {
    const claim = await goodsBack(shop, somebody(), 'return', 'HLW0000003');
    const here = await shop.call(zhou, checkIn, { ...claim, custody, photos: [] });
    const now = { ...claim, version: here.version };
    expect(await shop.refusal(shen, beginRefund, now)).toBe('NOT_NOW');
    expect(await shop.refusal(qian, payRefund, { ...now, reference: 'PAY-0011' })).toBe('NOT_NOW');
    expect(
      await shop.refusal(zhou, inspectGoods, { ...now, verdict: 'differs', words: '不', photos: [] }),
    ).toBe('BAD_INPUT');
  });

  test('sent by courier whose goods are not as claimed is looked at again, with the shop’s photos', async () => {
    const who = somebody();
    const claim = await goodsBack(shop, who, 'return', 'HLW0000004');
    const { claimId } = claim;
    const sent = { courier: 'yto' as const, number: 'YT1234567890123' };
    const onWay = await shop.call(who, shipIn, { claimId, version: claim.version, ...sent });
    const photos = await proof(shop, zhou, claimId);
    const parcel = { storeId, claimId, version: onWay.version, custody, photos };
    const here = await shop.call(zhou, receiveParcel, parcel);
    expect(here.state).toBe('inspecting');
    const looked = { storeId, claimId, version: here.version, words: '少了排水管' };
    const found = await shop.call(zhou, inspectGoods, {
      ...looked,
      verdict: 'differs',
      photos: await proof(shop, zhou, claimId),
    });
    expect(found.state).toBe('reviewing');
    const seen = await stateOf(shop, who, claimId);
    expect(seen.events.at(-1)).toMatchObject({ kind: 'goods-differ', words: '少了排水管', photos: 1 });
    expect(await actsOf(shop, shen, claimId)).toContain('approve-claim');
  });
});

describe('an exchange', () => {
  test('hands a replacement over against the code, whose serial takes the old one’s place', async () => {
    const who = somebody();
    const productId = await soldWasher(shop, who);
    const { claim } = await lookedAt('exchange', 'HLW0000005', who);
    const { claimId } = claim;
    const { claims } = shop.backstage().tables;
    const stored = await claims.get(claimId);
    if (!stored) throw new Error('there is no claim');
    // As if he had filed it about the thing that he bought here.
    await claims.put({ ...stored, product: { ...stored.product, productId } });
    const begun = await pressed(() => shop.call(shen, beginExchange, claim));
    expect(begun.state).toBe('exchanging');
    const code = await codeOf(shop, who, claimId);
    const given = { storeId, claimId, version: begun.version, serial: 'HLW0000099' };
    expect(await shop.refusal(zhou, handReplacement, { ...given, by: {} })).toBe('CODE_WRONG');
    expect(await shop.refusal(zhou, handReplacement, { ...given, serial: 'HLW0000005', by: { code } })).toBe(
      'INCOMPLETE',
    );
    const end = await pressed(() => shop.call(zhou, handReplacement, { ...given, by: { code } }));
    expect(end).toMatchObject({
      state: 'completed',
      work: { oldSerial: 'HLW0000005', newSerial: 'HLW0000099' },
    });
    const item = await shop.backstage().tables['sold-items'].get(productId);
    expect(item).toMatchObject({ serial: 'HLW0000099', customerId: shop.customerId(who) });
    expect(item).toHaveProperty('exchangedOn');
  });

  test('sends a replacement by courier', async () => {
    const { who, claim } = await lookedAt('exchange', 'HLW0000008');
    expect(await shop.refusal(zhou, beginExchange, claim)).toBe('NOT_ALLOWED');
    const { version } = await shop.call(shen, beginExchange, claim);
    const by = { courier: 'ems' as const, number: '1234567890123' };
    await shop.call(zhou, handReplacement, { ...claim, version, serial: 'HLW0000098', by });
    expect(await stateOf(shop, who, claim.claimId)).toMatchObject({
      state: 'completed',
      handling: { parcelBack: by },
    });
  });

  test('waits for the goods to be as described', async () => {
    const claim = await goodsBack(shop, somebody(), 'exchange', 'HLW0000009');
    const here = await shop.call(zhou, checkIn, { ...claim, custody, photos: [] });
    expect(await shop.refusal(shen, beginExchange, { ...claim, version: here.version })).toBe('NOT_NOW');
  });
});
