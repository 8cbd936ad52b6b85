import { randomBytes } from 'node:crypto';
import { getClaim } from '../../contracts/claim';
import { reopenClaim } from '../../contracts/claim-acts';
import { listNotices } from '../../contracts/notice';
import { approveClaim } from '../../contracts/review-acts';
import { beginReview, getStaffClaim } from '../../contracts/review';
import { recordStep } from '../../contracts/work';
import { goodsBack, priceFen } from './parts/goods-back';
import { freeRepair, storeId, takenOn } from './parts/review-desk';
import { openShop, type Shop } from './parts/shop';
import { soldWasher } from './parts/sold-washer';
import { twice, walk } from './parts/steps';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const [shen, zhou, sun, qian, wu] = ['shen-yun', 'zhou-jianguo', 'sun-lei', 'qian-fang', 'wu-jing'];
const somebody = () => `somebody-${randomBytes(5).toString('hex')}`;
const seenBy = (openid: string, claimId: string) => shop.call(openid, getClaim, { claimId });
const noticesOf = async (openid: string) =>
  (await shop.call(openid, listNotices, {})).notices.map(({ kind }) => kind).reverse();

const received = [zhou, { kind: 'goods-received' }] as const;
const begun = [zhou, { kind: 'work-begun' }] as const;
const done = [zhou, { kind: 'repaired', words: '换了门封', mainPart: false }] as const;

describe('a return', () => {
  test('goes from the goods to the money, each step once though pressed twice', async () => {
    const who = somebody();
    const claim = await goodsBack(shop, who, 'return', 'HLW0000001');
    const end = await walk(shop, claim, [
      received,
      [shen, { kind: 'refund-begun', amountFen: priceFen }],
      [qian, { kind: 'refunded', amountFen: priceFen }],
    ]);
    const seen = await seenBy(who, end.claimId);
    expect(seen).toMatchObject({ state: 'completed', version: end.version, work: { refundFen: priceFen } });
    expect(seen.events.slice(-3).map(({ kind, state }) => [kind, state])).toEqual([
      ['goods-received', 'inspecting'],
      ['refund-begun', 'refunding'],
      ['refunded', 'completed'],
    ]);
    expect((await noticesOf(who)).slice(-3)).toEqual(['goods-received', 'refund-begun', 'refunded']);
  });

  test('is paid by those who pay, after somebody has begun it', async () => {
    const claim = await walk(shop, await goodsBack(shop, somebody(), 'return', 'HLW0000002'), [received]);
    const begin = { kind: 'refund-begun', amountFen: priceFen } as const;
    const pay = { kind: 'refunded', amountFen: priceFen } as const;
    expect(await shop.refusal(qian, recordStep, { ...claim, step: begin })).toBe('NOT_ALLOWED');
    expect(await shop.refusal(qian, recordStep, { ...claim, step: pay })).toBe('NOT_NOW');
    const { version } = await twice(shop, shen, claim, begin);
    expect(await shop.refusal(zhou, recordStep, { ...claim, version, step: pay })).toBe('NOT_ALLOWED');
    // So much money takes two people, whoever they are.
    expect(await shop.refusal(shen, recordStep, { ...claim, version, step: pay })).toBe('ANOTHER_PERSON');
  });

  test('above what was approved is refused to customer service and to finance; a manager has a bound', async () => {
    const claim = await walk(shop, await goodsBack(shop, somebody(), 'return', 'HLW0000003'), [received]);
    const more = (kind: 'refund-begun' | 'refunded', fen: number) => ({ kind, amountFen: priceFen + fen });
    const refusalOf = (openid: string, step: ReturnType<typeof more>, version = claim.version) =>
      shop.refusal(openid, recordStep, { ...claim, version, step });
    expect(await refusalOf(shen, more('refund-begun', 1))).toBe('BEYOND_AUTHORITY');
    expect(await refusalOf(wu, more('refund-begun', 50_001))).toBe('BEYOND_AUTHORITY');
    const { version } = await twice(shop, wu, claim, more('refund-begun', 50_000));
    expect(await refusalOf(qian, more('refunded', 50_001), version)).toBe('BEYOND_AUTHORITY');
    const paid = await twice(shop, qian, { ...claim, version }, more('refunded', 50_000));
    expect(paid.state).toBe('completed');
  });

  test('whose goods are not as claimed is looked at again', async () => {
    const who = somebody();
    const claim = await goodsBack(shop, who, 'return', 'HLW0000004');
    const words = '少了排水管';
    const end = await walk(shop, claim, [received, [zhou, { kind: 'goods-differ', words }]]);
    const seen = await seenBy(who, end.claimId);
    expect(seen.state).toBe('reviewing');
    expect(seen.events[seen.events.length - 1]).toMatchObject({ kind: 'goods-differ', words });
    const { acts } = await shop.call(shen, getStaffClaim, { storeId, claimId: end.claimId });
    expect(acts).toContain('approve-claim');
  });
});

describe('an exchange', () => {
  test('keeps what went and what came', async () => {
    const who = somebody();
    const claim = await goodsBack(shop, who, 'exchange', 'HLW0000005');
    const end = await walk(shop, claim, [
      received,
      [shen, { kind: 'exchange-begun' }],
      [zhou, { kind: 'exchanged', serial: 'HLW0000099' }],
    ]);
    expect(await seenBy(who, end.claimId)).toMatchObject({
      state: 'completed',
      work: { oldSerial: 'HLW0000005', newSerial: 'HLW0000099' },
    });
  });

  test('is neither paid back nor repaired', async () => {
    const claim = await goodsBack(shop, somebody(), 'exchange', 'HLW0000006');
    const refund = { kind: 'refund-begun', amountFen: priceFen } as const;
    for (const step of [{ kind: 'work-begun' } as const, refund])
      expect(await shop.refusal(shen, recordStep, { ...claim, step })).toBe('NOT_NOW');
  });
});

describe('a repair', () => {
  test('waits for parts and goes on; the customer reads which and until when', async () => {
    const who = somebody();
    const claim = await takenOn(shop, shen, who);
    const awaited = { kind: 'parts-awaited', on: '2030-01-08', words: '门封圈' } as const;
    const waiting = await walk(shop, claim, [begun, [sun, awaited]]);
    const seen = await seenBy(who, claim.claimId);
    expect(seen).toMatchObject({ state: 'parts-wait', work: { partsOn: '2030-01-08' } });
    expect(seen.events[seen.events.length - 1]).toMatchObject({ kind: 'parts-awaited', words: '门封圈' });
    await walk(shop, waiting, [[sun, { kind: 'parts-arrived' }], done]);
    expect((await seenBy(who, claim.claimId)).state).toBe('handing-over');
    const { repairs } = (await shop.backstage().tables.claims.get(claim.claimId)) ?? {};
    expect(repairs).toHaveLength(1);
  });

  test('that cannot be had is decided anew', async () => {
    const who = somebody();
    const claim = await takenOn(shop, shen, who);
    const words = '主板没有配件了';
    await walk(shop, claim, [begun, [zhou, { kind: 'not-repairable', words }]]);
    const seen = await seenBy(who, claim.claimId);
    expect(seen.state).toBe('reviewing');
    expect(seen).not.toHaveProperty('decision');
    const { repairs } = (await shop.backstage().tables.claims.get(claim.claimId)) ?? {};
    expect(repairs).toBeUndefined();
  });

  test('that did not hold twice gives an exchange, and the claim says so', async () => {
    const who = somebody();
    const productId = await soldWasher(shop, who);
    let claim = await takenOn(shop, shen, who, { product: { from: 'owned', productId } });
    const { claimId } = claim;
    const rights = async () =>
      (await seenBy(who, claimId)).judgement.entitlements.map(({ remedy }) => remedy);
    for (const count of [1, 2]) {
      const end = await walk(shop, claim, [begun, done]);
      const stored = await shop.backstage().tables.claims.get(claimId);
      expect(stored?.repairs).toHaveLength(count);
      const press = { claimId, version: end.version };
      const again = await shop.call(who, reopenClaim, press);
      expect(await shop.call(who, reopenClaim, press)).toEqual(again);
      const facts = (await shop.backstage().tables.claims.get(claimId))?.judgement.facts;
      expect(facts?.finishedRepairs).toHaveLength(count);
      if (count === 2) break;
      expect(await rights()).not.toContain('exchange');
      const looked = await shop.call(shen, beginReview, { storeId, claimId, version: again.version });
      const taken = { storeId, claimId, version: looked.version, ...freeRepair };
      claim = { ...claim, version: (await shop.call(shen, approveClaim, taken)).version };
    }
    expect(await rights()).toContain('exchange');
  });
});
