import type { Answer } from '../../contracts/envelope';
import type { Slot } from '../../contracts/slot';
import type { Claim } from '../../cloudfunctions/_domain/claim-record';
import type { Cloud } from '../../local-cloud/cloud';

/** One call, by whom. */
export interface StormCall {
  readonly openid: string;
  readonly name: string;
  readonly data: unknown;
}

export interface StormPlan {
  readonly storeId: string;
  /** A claim that was taken on, to copy. */
  readonly pattern: Claim;
  readonly windows: number;
  /** People who want each of them. */
  readonly contenders: number;
  readonly seed: number;
  /** Calls several processes at the same time; answers in the order of the calls. */
  readonly together: (calls: readonly StormCall[]) => Promise<Answer[]>;
  readonly cloud: Cloud;
}

export interface StormResult {
  readonly tries: number;
  readonly sold: number;
  readonly capacity: number;
  /** What was promised and not kept; nothing where all is well. */
  readonly broken: readonly string[];
}

/** Where it blows. */
export interface Ground {
  readonly slots: readonly Slot[];
  readonly capacityOf: ReadonlyMap<string, number>;
  readonly crew: readonly string[];
  /** Only for those who have another booking before. */
  readonly spare: readonly Slot[];
}
export const keyOf = ({ date, window }: Slot): string => `${date} ${window.from}`;
