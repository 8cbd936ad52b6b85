import type { Disclosure } from '../../contracts/condition-sheet';
import type { SaleTerms } from '../../contracts/product-file';
import type { Sale } from '../../contracts/sale';
import { dayOf } from './calendar/day';
import { defined } from './defined';
import { Refusal } from './refusal';
import type { SoldItem } from './sold-item-record';

/** A sale as it is written down; ids, hashes and time come from outside. */
export interface Selling {
  readonly itemId: string;
  readonly storeId: string;
  readonly origin: SoldItem['origin'];
  readonly sale: Sale;
  readonly disclosures?: readonly Disclosure[] | undefined;
  readonly terms?: SaleTerms | undefined;
  readonly tokens: readonly string[];
  readonly soldBy: string;
  readonly now: string;
}

/**
 * Refuses a sale that cannot be: PURCHASE_IN_FUTURE, DAYS_MIXED_UP where it was delivered or installed before it was
 * sold, INCOMPLETE where second-hand goods come without their condition sheet.
 */
export const checkSale = ({
  sale,
  disclosures,
  now,
}: Pick<Selling, 'sale' | 'disclosures' | 'now'>): void => {
  const { soldOn, deliveredOn, installedOn, condition } = sale;
  if (soldOn > dayOf(now)) throw new Refusal('PURCHASE_IN_FUTURE', { field: 'sale.soldOn' });
  if (deliveredOn !== undefined && deliveredOn < soldOn)
    throw new Refusal('DAYS_MIXED_UP', { field: 'sale.deliveredOn' });
  if (installedOn !== undefined && installedOn < (deliveredOn ?? soldOn))
    throw new Refusal('DAYS_MIXED_UP', { field: 'sale.installedOn' });
  if (condition === 'second-hand' && disclosures === undefined)
    throw new Refusal('INCOMPLETE', { field: 'sheet' });
};

/** The item that a sale makes, not yet anybody's. What was told before the sale is frozen with it. */
export const sell = (selling: Selling): SoldItem => {
  const { itemId, storeId, sale, disclosures, terms, soldBy, now } = selling;
  const { brand = '', model = '', invoiceOn = sale.soldOn, maker, ...told } = sale;
  return {
    ...defined(told),
    ...(maker === undefined ? {} : { maker: defined(maker) }),
    _id: itemId,
    v: 1,
    storeId,
    holders: [],
    binding: 0,
    brand,
    model,
    tokens: selling.tokens,
    origin: selling.origin,
    order: `${sale.soldOn}_${itemId}`,
    invoiceOn,
    ...(disclosures === undefined ? {} : { sheet: { disclosures, writtenBy: soldBy, writtenAt: now } }),
    ...(terms === undefined ? {} : { voucher: { terms, storeBy: soldBy, storeAt: now } }),
    soldBy,
  };
};
