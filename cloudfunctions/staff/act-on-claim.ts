import type { StaffClaim } from '../../contracts/review';
import type { Change } from '../_domain/change';
import type { Claim } from '../_domain/claim-record';
import { Refusal } from '../_domain/refusal';
import type { Doer } from '../_domain/review/staff-act';
import type { Caller } from '../_platform/identity';
import type { Cloud } from '../_platform/cloud';
import type { TransactionTables } from '../_platform/tables';
import { checkWords } from '../_work/check-words';
import { changeClaim, type Wanted } from '../_work/change-claim';
import { staffClaim } from './staff-claim';

/** One act of a member of staff on a claim of the store, with what he says to it; the claim as it is then. */
export const actOnClaim = async (
  { cloud, caller }: { readonly cloud: Cloud; readonly caller: Caller },
  wanted: Omit<Wanted, 'customerId'> & { readonly storeId: string; readonly words?: string | undefined },
  decide: (claim: Claim, doer: Doer, tables: TransactionTables) => Promise<Change> | Change,
): Promise<StaffClaim> => {
  const { customerId } = caller;
  // The customer reads it, so WeChat looks at it first, as at everything that people write to others.
  const held = (await checkWords(cloud, caller, { words: wanted.words })).length > 0;
  const claim = await changeClaim(
    cloud,
    { claimId: wanted.claimId, version: wanted.version, kind: wanted.kind, customerId },
    (one) => one.storeId === wanted.storeId,
    async (one, tables) => {
      const team = await tables.teams.get(wanted.storeId);
      if (!team) throw new Refusal('NOT_ALLOWED');
      const change = await decide(one, { team, customerId, at: cloud.now }, tables);
      return change.text && held ? { ...change, text: { ...change.text, held } } : change;
    },
  );
  return staffClaim(cloud, claim, customerId);
};
