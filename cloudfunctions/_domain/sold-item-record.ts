import type { Category, Condition } from '../../contracts/category';
import type { Disclosure } from '../../contracts/condition-sheet';
import type { SaleMode, SaleTerms } from '../../contracts/product-file';
import type { BoundBy, Sale, UnbindReason } from '../../contracts/sale';
import type { StoreDocument } from './records';

/** Somebody's time with a thing; kept as ids when it is over. */
export interface Holding {
  readonly customerId: string;
  readonly since: string;
  readonly by: BoundBy;
  /** Of the store, where it bound. */
  readonly boundBy?: string;
  readonly until?: string;
  /** Of the store, where it took it off, and why. */
  readonly endedBy?: string;
  readonly reason?: UnbindReason;
}

/** What every thing has that a claim can be about, sold here or not. */
interface Thing extends StoreDocument {
  /** Absent until it is bound to a customer. */
  readonly customerId?: string;
  /** Oldest first; the last one is open while it is bound. */
  readonly holders: readonly Holding[];
  /** Raised by every binding and unbinding: what was made for the one before is void. */
  readonly binding: number;
  readonly category: Category;
  readonly brand: string;
  readonly model: string;
  readonly name: string;
  readonly condition: Condition;
  readonly serial?: string;
  /** Hashes under which it is found: serial, voucher. Of its buyer nothing stands here. */
  readonly tokens: readonly string[];
}

/** 成色单: written before the sale; nothing changes it afterwards. */
export interface ConditionSheet {
  readonly disclosures: readonly Disclosure[];
  readonly writtenBy: string;
  readonly writtenAt: string;
}

/** The after-sales voucher: the store confirms by selling, the buyer by a tap. */
export interface Voucher {
  readonly terms: SaleTerms;
  readonly storeBy: string;
  readonly storeAt: string;
  readonly customerId?: string;
  readonly customerAt?: string;
}

/** Sold by the store. Days are `YYYY-MM-DD` at +08:00, money integer fen. */
export interface SoldItem extends Thing {
  readonly origin: 'sale' | 'import';
  readonly priceFen: number;
  readonly soldOn: string;
  /** `soldOn` and id: unique, so that a page of a list ends exactly where the next begins. */
  readonly order: string;
  readonly mode: SaleMode;
  readonly invoiceOn: string;
  readonly deliveredOn?: string;
  readonly installedOn?: string;
  /** Given in exchange: every period began anew on this day. */
  readonly exchangedOn?: string;
  readonly voucherNumber?: string;
  /** The shop's own guarantee, in months. */
  readonly guaranteeMonths: number;
  readonly maker?: { readonly months: number; readonly mainPartMonths?: number };
  /** Bought on top of the maker's. */
  readonly extendedMonths?: number;
  /** Why no return without a reason: marked at the sale and confirmed by the buyer. */
  readonly exception?: NonNullable<Sale['exception']>;
  readonly sheet?: ConditionSheet;
  readonly voucher?: Voucher;
  /** Seen only once this import is done. */
  readonly importId?: string;
  /** Hash of the form that it was made by. */
  readonly formHash?: string;
  /** Who wrote it down, by customer id. */
  readonly soldBy: string;
}

/** Added by its owner; the shop has no record of a sale. */
export interface AddedThing extends Thing {
  readonly origin: 'customer';
  readonly soldOn?: string;
  /** Has no place in the list of sales. */
  readonly order?: never;
  readonly approxYears?: number;
  /** WeChat did not let the name pass yet: nobody else is shown it unasked. */
  readonly nameHeld?: true;
  readonly formHash: string;
}

/** What lies in `sold-items`; both can be claimed about. */
export type Item = SoldItem | AddedThing;

/** Whether the shop has a record of the sale. */
export const isSold = (item: Item): item is SoldItem => item.origin !== 'customer';

/** Pictures that belong to a thing: those of its condition sheet. */
export const photoIdsOf = (item: Item): string[] =>
  isSold(item) ? (item.sheet?.disclosures ?? []).flatMap(({ photoIds }) => photoIds) : [];

/**
 * Who bought an item, as told at the sale; `_id` is the item's. Apart from it, so that it can be deleted: name and
 * number stand nowhere else, nor do their hashes.
 */
export interface BuyerRecord extends StoreDocument {
  readonly name?: string;
  readonly phone?: string;
  /** The number's hash without the store: finds what was sold to a verified number in whatever store. */
  readonly phoneToken?: string;
  readonly tokens: readonly string[];
}
