import type { InputOf } from '../../../contracts/action';
import { recordStep } from '../../../contracts/work';
import type { Shop } from './shop';

type Step = InputOf<typeof recordStep>['step'];
interface Seen {
  readonly storeId: string;
  readonly claimId: string;
  readonly version: number;
}

/** Notes one step, presses again, and answers the claim as it is then; fails where the second press did anything. */
export const twice = async (shop: Shop, who: string, claim: Seen, step: Step) => {
  const { storeId, claimId, version } = claim;
  const once = await shop.call(who, recordStep, { storeId, claimId, version, step });
  const again = await shop.call(who, recordStep, { storeId, claimId, version, step });
  expect(again).toEqual(once);
  return { ...once, storeId, claimId };
};

/** Steps one after the other, each pressed twice. */
export const walk = async (
  shop: Shop,
  claim: Seen,
  steps: readonly (readonly [who: string, step: Step])[],
) => {
  let { version } = claim;
  for (const [who, step] of steps) ({ version } = await twice(shop, who, { ...claim, version }, step));
  return { ...claim, version };
};
