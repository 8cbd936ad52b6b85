import type { ClaimKind } from '../../../contracts/claim-form';
import { remedies, type Entitlement, type Judgement, type Remedy } from '../../../contracts/rights';

/** What a claim of each kind asks for. */
export const askedFor: Readonly<Record<ClaimKind, Remedy>> = {
  repair: 'free-repair',
  return: 'return',
  exchange: 'exchange',
};

/** A loan unit or the expenses are had besides, a paid repair always. */
const main: readonly Remedy[] = ['return', 'exchange', 'free-repair'];
const rank = (remedy: Remedy): number => remedies.indexOf(remedy);

const atTheShopsCost = (judgement: Judgement): readonly Entitlement[] =>
  judgement.entitlements.filter((one) => one.payer === 'store' && main.includes(one.remedy));

/**
 * The least that may be decided: what was asked for where the rules give it, otherwise the best lesser remedy that
 * they give; `undefined` where they give nothing at the shop's cost.
 */
export const leastDue = (judgement: Judgement, kind: ClaimKind): Entitlement | undefined => {
  const asked = askedFor[kind];
  return [...atTheShopsCost(judgement)]
    .sort((one, other) => rank(one.remedy) - rank(other.remedy))
    .find((one) => rank(one.remedy) >= rank(asked));
};

/** Whether a remedy is as good for the customer as another one. */
export const isAsGood = (remedy: Remedy, as: Remedy): boolean => rank(remedy) <= rank(as);

/** What the rules say of a remedy: given now, or once a person has found what is missing. */
export const entitlementTo = (judgement: Judgement, remedy: Remedy): Entitlement | undefined =>
  judgement.entitlements.find((one) => one.remedy === remedy) ??
  judgement.possible.find((one) => one.remedy === remedy);
