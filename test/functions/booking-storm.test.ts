import { blow } from '../../config/run/booking-storm';
import type { StormResult } from '../../config/run/storm-plan';
import { takenOn } from './parts/review-desk';
import { openShop, type Shop } from './parts/shop';
import { twoBuilds } from './parts/two-builds';

const { whole, bare, run } = twoBuilds();

/** A small storm; `npm run bench storm` blows the whole one, also without latency. */
const storm = async (functionsDir: string, latencyMs: number, seed: number): Promise<StormResult> => {
  const shop: Shop = await openShop({ functionsDir, latencyMs });
  try {
    const { claimId } = await takenOn(shop, 'shen-yun', 'pattern');
    const pattern = await shop.backstage().tables.claims.get(claimId);
    if (!pattern) throw new Error('there is no claim');
    return await blow({
      storeId: 'sto_wensan',
      pattern,
      windows: 4,
      contenders: 8,
      seed,
      cloud: shop.cloud,
      together: (calls) => run(shop, calls),
    });
  } finally {
    await shop.close();
  }
};

describe('many want few windows at once, from three processes', () => {
  test('what is sold is what there is, nobody is in two places, losers hear alternatives', async () => {
    const { broken, sold, capacity } = await storm(whole, 10, 11);
    expect(broken).toEqual([]);
    expect(sold).toBe(capacity);
  });

  test('with the guard removed the same storm breaks its promises', async () => {
    const { broken } = await storm(bare, 10, 11);
    expect(broken).not.toEqual([]);
  });
});
