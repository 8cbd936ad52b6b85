import type { Claim } from '../claim-record';
import { isNobodys } from '../intake';
import type { StoreDocument } from '../records';
import { Refusal } from '../refusal';

/** What a customer says at the counter; `_id` is the claim's. Gone once it was used, so that no code opens twice. */
export interface CounterCode extends StoreDocument {
  readonly customerId: string;
  readonly code: string;
}

/** When there is something to bring or to fetch. */
export const isCodeWanted = ({ state, approval }: Claim): boolean =>
  ['approved', 'scheduled', 'in-transit', 'handing-over', 'exchanging'].includes(state) &&
  approval !== undefined &&
  approval.way !== 'visit';

/**
 * Whether somebody stands at the counter whose goods they are. Refuses with CODE_WRONG; nobody's claim has no code,
 * and its custody slip is shown instead.
 */
export const checkCode = (
  claim: Claim,
  kept: CounterCode | undefined,
  said: string | undefined,
  must: boolean,
): void => {
  if (said === undefined && (!must || isNobodys(claim))) return;
  if (said === undefined || kept?.code !== said) throw new Refusal('CODE_WRONG', { field: 'code' });
};
