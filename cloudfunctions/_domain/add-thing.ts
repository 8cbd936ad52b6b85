import type { ParsedInputOf } from '../../contracts/action';
import type { addProduct } from '../../contracts/product-file';
import { dayOf } from './calendar/day';
import { defined } from './defined';
import { Refusal } from './refusal';
import type { AddedThing } from './sold-item-record';

/** Something that its owner adds himself. Refuses with PURCHASE_IN_FUTURE. */
export const addThing = (
  input: ParsedInputOf<typeof addProduct>,
  given: {
    readonly itemId: string;
    readonly customerId: string;
    readonly formHash: string;
    readonly tokens: readonly string[];
    readonly nameHeld: boolean;
  },
  now: string,
): AddedThing => {
  const { boughtOn, brand = '', model = '' } = input;
  if (boughtOn !== undefined && boughtOn > dayOf(now))
    throw new Refusal('PURCHASE_IN_FUTURE', { field: 'boughtOn' });
  return {
    _id: given.itemId,
    v: 1,
    storeId: input.storeId,
    customerId: given.customerId,
    holders: [{ customerId: given.customerId, since: now, by: 'added' }],
    binding: 1,
    category: input.category,
    brand,
    model,
    name: input.name,
    // Whether it was new when it was bought only a sale record could tell.
    condition: 'new',
    tokens: given.tokens,
    origin: 'customer',
    ...(given.nameHeld ? { nameHeld: true as const } : {}),
    formHash: given.formHash,
    ...defined({ serial: input.serial, soldOn: boughtOn, approxYears: input.approxYears }),
  };
};
