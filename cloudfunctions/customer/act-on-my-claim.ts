import type { ClaimDetail } from '../../contracts/claim';
import type { Change } from '../_domain/change';
import type { Claim } from '../_domain/claim-record';
import type { Act } from '../_domain/lifecycle';
import type { Caller } from '../_platform/identity';
import type { Cloud } from '../_platform/cloud';
import type { TransactionTables } from '../_platform/tables';
import { changeClaim, type Wanted } from '../_work/change-claim';
import { readMyClaim } from './get-claim';

/** One act of a customer on a claim of his own; the claim as it is then. */
export const actOnMyClaim = async (
  { cloud, caller }: { readonly cloud: Cloud; readonly caller: Caller },
  wanted: Omit<Wanted, 'customerId'>,
  decide: (claim: Claim, act: Act, tables: TransactionTables) => Promise<Change> | Change,
): Promise<ClaimDetail> => {
  const { customerId } = caller;
  const act: Act = { at: cloud.now, by: 'customer', customerId };
  const claim = await changeClaim(
    cloud,
    { claimId: wanted.claimId, version: wanted.version, kind: wanted.kind, customerId },
    (one) => one.customerId === customerId,
    (one, tables) => decide(one, act, tables),
  );
  return readMyClaim(cloud, claim);
};
