import type { Disclosure } from '../../contracts/condition-sheet';
import type { Buyer, Sale } from '../../contracts/sale';
import type { StoreDocument } from './records';

/** A row of a file of sales that was found good. */
export interface ImportedSale {
  readonly sale: Sale;
  readonly disclosures?: readonly Disclosure[];
  readonly buyer?: Buyer;
}

/** A row on its way to become an item, whose id it knows already. */
export interface StagedSale extends ImportedSale {
  readonly itemId: string;
}

/**
 * A file of sales; `_id` follows from its content. It holds the rows until each has become an item; `done` is the one
 * write that makes all of them visible, and takes the rows away, since buyers are named in them.
 */
export interface ImportRecord extends StoreDocument {
  readonly state: 'staged' | 'done';
  readonly rows: readonly StagedSale[];
  /** Rows that are items already, from the first. */
  readonly finished: number;
  readonly soldBy: string;
  readonly createdAt: string;
}
