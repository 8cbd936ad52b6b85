import type { InputOf } from '../../contracts/action';
import { getClaim, submitClaim } from '../../contracts/claim';
import { previewRights } from '../../contracts/preview';
import { judge } from '../../cloudfunctions/_domain/policy/judge';
import { openShop, type Shop } from './parts/shop';
import { leakingWasher } from './parts/given';

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const lin = 'lin-xiaoman';
const preview = (more: Partial<InputOf<typeof previewRights>> = {}): InputOf<typeof previewRights> => ({
  storeId: 'sto_wensan',
  kind: 'repair',
  product: { from: 'owned', productId: 'prd_demo0washer' },
  fault: { symptoms: ['leak'], began: 'today' },
  photoKinds: [],
  ...more,
});

describe('what one is entitled to, before anything is sent', () => {
  test('a washing machine within its guarantee is repaired for nothing, by law, province and store', async () => {
    const { judgement } = await shop.call(lin, previewRights, preview());
    expect(judgement.verdict).toBe('eligible');
    expect(judgement.entitlements[0]).toMatchObject({ remedy: 'free-repair', payer: 'store' });
    const levels = [judgement.entitlements[0], ...(judgement.entitlements[0]?.also ?? [])].map(
      (rule) => rule?.level,
    );
    expect(levels).toEqual(expect.arrayContaining(['law', 'region', 'store']));
    expect(judgement.burdenOfProof.on).toBe('store');
  });

  test('it is one call, and it writes nothing', async () => {
    const { tables } = shop.backstage();
    const before = await tables.claims.all();
    shop.cloud.resetStats();
    await shop.call(lin, previewRights, preview());
    expect(shop.cloud.stats()).toMatchObject({ requests: 4, unindexed: [] });
    expect(await tables.claims.all()).toEqual(before);
  });

  test('the claim keeps what was previewed, on the facts and packs that it can be judged by again', async () => {
    const { judgement } = await shop.call(lin, previewRights, preview());
    const filed = await shop.call(lin, submitClaim, leakingWasher());
    expect((await shop.call(lin, getClaim, { claimId: filed.id })).judgement).toEqual(judgement);
    const stored = (await shop.backstage().tables.claims.get(filed.id))?.judgement;
    expect(stored && judge(stored.facts)).toEqual(stored?.result);
    expect(stored?.result.packs.length).toBeGreaterThan(3);
  });

  test('an open claim of one’s own about the same thing is offered, and the shop is told of the second', async () => {
    const first = await shop.call(lin, submitClaim, leakingWasher());
    const { open } = await shop.call(lin, previewRights, preview());
    expect(open).toContainEqual({ claimId: first.id, number: first.number });
    const second = await shop.call(lin, submitClaim, leakingWasher());
    const stored = await shop.backstage().tables.claims.get(second.id);
    expect(stored?.flags).toEqual(['open-same-item']);
    expect(stored?.sameIds).toContain(first.id);
  });

  test('a serial alone tells nobody of another’s claim', async () => {
    const described = {
      from: 'described',
      category: 'washer',
      name: '洗衣机',
      serial: 'HLW102608009999',
    } as const;
    await shop.call('zhao-min', submitClaim, leakingWasher({ product: described }));
    const known = await shop.call(lin, previewRights, preview({ product: described }));
    const unknown = await shop.call(
      lin,
      previewRights,
      preview({ product: { ...described, serial: 'HLW102608008888' } }),
    );
    expect(known).toEqual(unknown);
    // The shop itself is told.
    const mine = await shop.call(lin, submitClaim, leakingWasher({ product: described }));
    expect((await shop.backstage().tables.claims.get(mine.id))?.flags).toEqual(['open-same-item']);
  });

  test('a voucher number that was used before is seen by the shop', async () => {
    const purchase = { channel: 'shop', voucherNumber: 'INV-2026-0906' } as const;
    const tv = { from: 'described', category: 'washer', name: '洗衣机' } as const;
    await shop.call('zhao-min', submitClaim, leakingWasher({ product: tv, purchase }));
    const again = await shop.call(lin, submitClaim, leakingWasher({ product: tv, purchase }));
    expect((await shop.backstage().tables.claims.get(again.id))?.flags).toEqual(['voucher-used']);
  });

  test('another’s product is refused like one that is not there', async () => {
    const of = (productId: string) => preview({ product: { from: 'owned', productId } });
    expect(await shop.refusal(lin, previewRights, of('prd_demo0fridge'))).toBe('NOT_ALLOWED');
    expect(await shop.refusal(lin, previewRights, of('prd_nothing'))).toBe('NOT_ALLOWED');
  });
});
