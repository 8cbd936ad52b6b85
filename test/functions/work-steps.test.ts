import { randomBytes } from 'node:crypto';
import { getClaim } from '../../contracts/claim';
import { reopenClaim } from '../../contracts/claim-acts';
import { approveClaim } from '../../contracts/review-acts';
import { beginReview, getStaffClaim } from '../../contracts/review';
import { recordStep } from '../../contracts/work';
import { goodsBack } from './parts/goods-back';
import { freeRepair, storeId, takenOn } from './parts/review-desk';
import { openShop, type Shop } from './parts/shop';
import { soldWasher } from './parts/sold-washer';
import { walk } from './parts/steps';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const [shen, zhou, sun] = ['shen-yun', 'zhou-jianguo', 'sun-lei'];
const somebody = () => `somebody-${randomBytes(5).toString('hex')}`;
const seenBy = (openid: string, claimId: string) => shop.call(openid, getClaim, { claimId });

const begun = [zhou, { kind: 'work-begun' }] as const;
const done = [zhou, { kind: 'repaired', words: '换了门封', mainPart: false }] as const;

test('a return or an exchange has acts of its own and no steps', async () => {
  for (const remedy of ['return', 'exchange'] as const) {
    const claim = await goodsBack(
      shop,
      somebody(),
      remedy,
      remedy === 'return' ? 'HLW0000006' : 'HLW0000007',
    );
    const step = { kind: 'work-begun' } as const;
    expect(await shop.refusal(shen, recordStep, { ...claim, step })).toBe('NOT_NOW');
    const { steps } = await shop.call(shen, getStaffClaim, { storeId, claimId: claim.claimId });
    expect(steps).toEqual([]);
  }
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
