import { countOne, rateId, type Limited } from '../_domain/rate';
import type { Cloud } from '../_platform/cloud';

/**
 * Counts a try in a transaction of its own: kept when what follows is refused, so that guessing ends. Refuses with
 * TOO_MANY.
 * @param tries whose (a customer id, or the hash of what is tried) and what; each is counted
 */
export const countTry = (
  cloud: Cloud,
  ...tries: readonly (readonly [whose: string, what: Limited])[]
): Promise<void> =>
  cloud.transaction(async (tables) => {
    const { now } = cloud;
    for (const [whose, what] of tries) {
      const id = rateId(whose, what, now);
      await tables.rates.put(countOne(await tables.rates.get(id), { id, what, now }));
    }
  });
