import type { StoreDocument } from './records';

/** A model that a store must not sell; `_id` follows from store, brand and model, however they are spelled. */
export interface HoldRecord extends StoreDocument {
  /** As the first record of it spells them: its buyers are found by this. */
  readonly brand: string;
  readonly model: string;
  /** The claim that it began with. */
  readonly claimId: string;
  readonly since: string;
  /** Who found the fault, by customer id. */
  readonly by: string;
  /** Raised each time that the sale is stopped again: what was told before the release is told anew. */
  readonly round: number;
  readonly liftedAt?: string;
  readonly liftedBy?: string;
  /** People who are known to have one, and how many of them were told so far. */
  readonly owners: number;
  readonly told: number;
}
