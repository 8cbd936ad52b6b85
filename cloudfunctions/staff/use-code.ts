import type { Claim } from '../_domain/claim-record';
import { Refusal } from '../_domain/refusal';
import { checkCode } from '../_domain/ways/counter-code';
import type { Caller } from '../_platform/identity';
import type { Cloud } from '../_platform/cloud';
import type { TransactionTables } from '../_platform/tables';
import { countTry } from '../_work/count-try';

/**
 * Counts a code that is tried: of the claim as it stands, so that a second tap when it is brought takes nothing from
 * those when it is fetched; and of the one who tries. Another version than the claim's is refused anyway, and nobody
 * uses up the tries of another store's claim. Refuses with NOT_ALLOWED, TOO_MANY.
 */
export const countCode = async (
  { cloud, caller }: { readonly cloud: Cloud; readonly caller: Caller },
  tried: {
    readonly storeId: string;
    readonly claimId: string;
    readonly version: number;
    readonly code?: string | undefined;
  },
): Promise<void> => {
  if (tried.code === undefined) return;
  const claim = await cloud.tables.claims.get(tried.claimId);
  if (claim?.storeId !== tried.storeId) throw new Refusal('NOT_ALLOWED');
  await countTry(
    cloud,
    [`${claim._id}:${tried.version}`, 'counter-code'],
    [caller.customerId, 'try-counter-code'],
  );
};

/** Uses up the code that was said, inside the transaction of what it opens. Refuses with CODE_WRONG. */
export const spendCode = async (
  tables: TransactionTables,
  claim: Claim,
  said: string | undefined,
  must: boolean,
): Promise<void> => {
  const kept = await tables['counter-codes'].get(claim._id);
  // A code that an earlier customer was shown is not this one's.
  checkCode(claim, kept?.customerId === claim.customerId ? kept : undefined, said, must);
  if (kept) await tables['counter-codes'].remove(claim._id);
};
