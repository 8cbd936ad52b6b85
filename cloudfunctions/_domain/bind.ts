import type { BoundBy, UnbindReason } from '../../contracts/sale';
import type { NoticeRecord } from './claim-record';
import { itemNotice } from './notice';
import type { Customer } from './records';
import { Refusal } from './refusal';
import { isSold, type Holding, type Item, type SoldItem } from './sold-item-record';

/** What follows from a binding or its end: the item, and what those concerned are told. */
export interface Bound {
  readonly item: Item;
  readonly notices: readonly NoticeRecord[];
}

/** Closes the open time of whoever has it now. */
const ended = (item: Item, end: Pick<Holding, 'until' | 'endedBy' | 'reason'>): Holding[] =>
  item.holders.map((holding) => (holding.until === undefined ? { ...holding, ...end } : holding));

/**
 * Puts a sold item under somebody's products. Whoever had it before is told; whom the store bound is told too.
 * Binding to the one who has it changes nothing.
 * @param to.boundBy who of the store did it; absent where the customer did
 */
export const bind = (
  item: SoldItem,
  to: { readonly customerId: string; readonly by: BoundBy; readonly boundBy?: string },
  now: string,
): Bound => {
  if (item.customerId === to.customerId) return { item, notices: [] };
  const next: SoldItem = {
    ...item,
    customerId: to.customerId,
    binding: item.binding + 1,
    holders: [...ended(item, { until: now }), { ...to, since: now }],
  };
  const told = to.boundBy === undefined ? [] : [itemNotice(next, 'item-bound', to.customerId, now)];
  return {
    item: next,
    notices:
      item.customerId === undefined
        ? told
        : [...told, itemNotice(next, 'item-unbound', item.customerId, now)],
  };
};

/** What the store wants when it takes an item off somebody's products. */
export interface Unbinding {
  /** The binding as the store saw it. */
  readonly binding: number;
  readonly by: string;
  readonly reason: UnbindReason;
  /** Puts it back to whoever had it before. */
  readonly giveBack: boolean;
}

/**
 * Takes an item off somebody's products and tells him; back to the one before where that is wanted.
 * Refuses with CHANGED_MEANWHILE, NOT_NOW where nobody has it, NOBODY_BEFORE.
 */
export const unbind = (item: SoldItem, { binding, by, reason, giveBack }: Unbinding, now: string): Bound => {
  if (item.binding !== binding) throw new Refusal('CHANGED_MEANWHILE');
  const { customerId, ...free } = item;
  if (customerId === undefined) throw new Refusal('NOT_NOW');
  const earlier = item.holders.filter((holding) => holding.customerId !== customerId).pop()?.customerId;
  if (giveBack && earlier === undefined) throw new Refusal('NOBODY_BEFORE');
  const freed: SoldItem = {
    ...free,
    binding: item.binding + 1,
    holders: ended(item, { until: now, endedBy: by, reason }),
  };
  const told = itemNotice(freed, 'item-unbound', customerId, now);
  if (!giveBack || earlier === undefined) return { item: freed, notices: [told] };
  const back = bind(freed, { customerId: earlier, by: 'given-back', boundBy: by }, now);
  return { item: back.item, notices: [told, ...back.notices] };
};

/** Whether just this has happened already: then it is the same person's second tap. */
export const isUnbound = (item: SoldItem, { binding, by, giveBack }: Unbinding): boolean =>
  item.binding === binding + (giveBack ? 2 : 1) &&
  item.holders.filter(({ until }) => until !== undefined).pop()?.endedBy === by;

/**
 * Whether a verified number may bind it: nobody has it, and the store did not take it off this very person. So a
 * number that changed hands takes nothing from anybody.
 */
export const isFreeFor = (item: SoldItem, customerId: string): boolean =>
  item.customerId === undefined &&
  item.holders.every((holding) => holding.customerId !== customerId || holding.endedBy === undefined);

/** The store is one of the customer's, the latest last. */
export const withStore = (customer: Customer, storeId: string): Customer =>
  customer.storeIds[customer.storeIds.length - 1] === storeId
    ? customer
    : { ...customer, storeIds: [...customer.storeIds.filter((one) => one !== storeId), storeId] };

/**
 * The buyer's half of the after-sales voucher; once given it stays. Refuses with NOT_NOW where the sale has none.
 */
export const confirmVoucher = (item: Item, customerId: string, now: string): Item => {
  if (!isSold(item) || item.voucher === undefined) throw new Refusal('NOT_NOW');
  if (item.voucher.customerAt !== undefined) return item;
  return { ...item, voucher: { ...item.voucher, customerId, customerAt: now } };
};
