import type { Answer } from '../../../contracts/envelope';
import { inSomeRound } from './in-some-round';
import type { Race } from './races';
import { openShop, type Shop } from './shop';
import { twoBuilds } from './two-builds';

interface Tried {
  readonly races: Readonly<Record<string, Race>>;
  readonly onAnswers?: (answers: readonly Answer[]) => void;
  /** What holds after the races; tests. */
  readonly afterwards?: () => void;
}

/**
 * Tests of races, from three processes: each keeps its promises on a database that takes its time, and is seen to break
 * them where nothing is a transaction.
 */
export const tryRaces = ({ races, onAnswers, afterwards }: Tried): void => {
  const { whole, bare, run } = twoBuilds();
  const courseOf = (shop: Shop): Parameters<Race>[0] => ({
    shop,
    async together(errands) {
      const answers = await run(shop, errands);
      onAnswers?.(answers);
      return answers;
    },
  });

  describe('with ten milliseconds for each database request', () => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await openShop({ functionsDir: whole, latencyMs: 10 });
    });
    afterAll(() => shop.close());

    test.each(Object.entries(races))('%s', async (_promise, race) => {
      expect(await race(courseOf(shop))).toEqual([]);
    });

    afterwards?.();
  });

  describe('without transactions the races can tell:', () => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await openShop({ functionsDir: bare, latencyMs: 10 });
    });
    afterAll(() => shop.close());

    test.each(Object.entries(races))('it is broken that %s', async (_promise, race) => {
      expect(await inSomeRound(async () => (await race(courseOf(shop))).length > 0)).toBe(true);
    });
  });
};
