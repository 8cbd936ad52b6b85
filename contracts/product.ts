import { action } from './action';
import { category, condition } from './category';
import { claimState } from './claim-state';
import { symptom } from './fault';
import { claimId, day, productId, serial, storeId } from './fields';
import * as z from './zod';

export { categories, category, condition, type Category, type Condition } from './category';

/** Who stands behind it: the shop, the maker, an extension that was bought, the law for everybody. */
export const guarantor = z.enum(['store', 'maker', 'extended', 'law']);
export type Guarantor = z.output<typeof guarantor>;

/** Days are the last ones, to their end. */
export const guarantee = z.object({ by: guarantor, endsOn: day, mainPartsEndOn: day.optional() });
export type Guarantee = z.output<typeof guarantee>;

/** Where the shop knows of a thing from: sold by hand or by a file of sales, or its owner added it himself. */
export const origin = z.enum(['sale', 'import', 'customer']);

/** A thing as its owner sees it under 我的产品. Money in fen. */
export const product = z.object({
  id: productId,
  storeId,
  category,
  /** `''` where nobody said. */
  brand: z.string(),
  model: z.string(),
  name: z.string(),
  condition,
  serial: serial.optional(),
  origin,
  /** Day of the sale; of things added by their owner where he knows it. */
  soldOn: day.optional(),
  /** Years of use, about; only of things added by their owner. */
  approxYears: z.number().int().optional(),
  priceFen: z.number().int().optional(),
  /** The store's first, then the longest; empty where no sale is known. */
  guarantees: z.array(guarantee),
  /** Second-hand goods: what was told before the sale. */
  disclosed: z.array(z.string()),
  /** My claims about it that are not done, newest first. */
  openClaims: z.array(
    z.object({ claimId, number: z.string(), state: claimState, symptoms: z.array(symptom) }),
  ),
  /** How often it was repaired on my claims. */
  repairs: z.number().int(),
});
export type Product = z.output<typeof product>;

export const listProducts = action({
  server: 'customer',
  name: 'list-products',
  input: z.strictObject({}),
  output: z.object({ products: z.array(product) }),
});
