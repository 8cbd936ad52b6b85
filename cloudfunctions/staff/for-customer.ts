import type { Change } from '../_domain/change';
import type { Claim } from '../_domain/claim-record';
import { reviewers, type Act } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import { handling } from '../_domain/review/staff-act';
import type { Caller } from '../_platform/identity';
import type { Cloud } from '../_platform/cloud';
import type { TransactionTables } from '../_platform/tables';
import { changeClaim, type Wanted } from '../_work/change-claim';

/** What somebody who called wants done about his claim, done by the shop. Refuses as `handling`. */
export const actForCustomer = (
  { cloud, caller }: { readonly cloud: Cloud; readonly caller: Caller },
  wanted: Omit<Wanted, 'customerId'> & { readonly storeId: string },
  decide: (claim: Claim, act: Act, tables: TransactionTables) => Promise<Change> | Change,
): Promise<Claim> => {
  const { storeId, claimId, version, kind } = wanted;
  const { customerId } = caller;
  return changeClaim(
    cloud,
    { claimId, version, kind, customerId },
    (one) => one.storeId === storeId,
    async (one, tables) => {
      const team = await tables.teams.get(storeId);
      if (!team) throw new Refusal('NOT_ALLOWED');
      return decide(one, handling(one, { team, customerId, at: cloud.now }, reviewers), tables);
    },
  );
};
