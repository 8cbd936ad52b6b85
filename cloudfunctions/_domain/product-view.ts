import type { Product } from '../../contracts/product';
import type { Claim } from './claim-record';
import { defined } from './defined';
import { guaranteesOf } from './guarantees';
import { isSold, type Item } from './sold-item-record';

/** What is the same on every page about a thing. */
export const thingView = (item: Item) => ({
  id: item._id,
  storeId: item.storeId,
  category: item.category,
  brand: item.brand,
  model: item.model,
  name: item.name,
  condition: item.condition,
  ...defined({ serial: item.serial }),
});

/** @param mine the owner's claims, newest first, whatever they are about */
export const productView = (item: Item, mine: readonly Claim[]): Product => {
  const claims = mine.filter((claim) => claim.product.productId === item._id);
  return {
    ...thingView(item),
    origin: item.origin,
    ...defined({ soldOn: item.soldOn }),
    ...(isSold(item) ? { priceFen: item.priceFen } : defined({ approxYears: item.approxYears })),
    guarantees: guaranteesOf(item),
    disclosed: isSold(item) ? (item.sheet?.disclosures ?? []).map(({ text }) => text) : [],
    openClaims: claims
      .filter(({ done }) => !done)
      .map(({ _id, number, state, symptoms }) => ({ claimId: _id, number, state, symptoms: [...symptoms] })),
    repairs: claims.reduce((sum, one) => sum + (one.repairs?.length ?? 0), 0),
  };
};
