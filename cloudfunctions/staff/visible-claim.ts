import type { Claim } from '../_domain/claim-record';
import { reviewers } from '../_domain/lifecycle';
import { Refusal } from '../_domain/refusal';
import type { Cloud } from '../_platform/cloud';
import type { Caller } from '../_platform/identity';

/**
 * A claim of the store that the caller may see: reviewers see all, the others what is taken on and those that they
 * worked on. Refuses with NOT_ALLOWED.
 */
export const visibleClaim = async (
  { cloud, caller }: { readonly cloud: Cloud; readonly caller: Caller },
  { storeId, claimId }: { readonly storeId: string; readonly claimId: string },
): Promise<Claim> => {
  const claim = await cloud.tables.claims.get(claimId);
  const reviews = caller.staff.some((post) => post.storeId === storeId && reviewers.includes(post.role));
  const works = claim?.desk === 'work' || claim?.work?.by === caller.customerId;
  if (claim?.storeId !== storeId || (!reviews && !works)) throw new Refusal('NOT_ALLOWED');
  return claim;
};
