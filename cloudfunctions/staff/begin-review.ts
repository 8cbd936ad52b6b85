import { beginReview as contract } from '../../contracts/review';
import { Refusal } from '../_domain/refusal';
import { reviewers } from '../_domain/lifecycle';
import { beginReview as begin } from '../_domain/review';
import { serveStaff } from '../_platform/serve';
import { staffClaim } from './staff-claim';

export const beginReview = serveStaff(contract, reviewers, async ({ input, caller, cloud }) => {
  const { customerId } = caller;
  const claim = await cloud.transaction(async (tables) => {
    const before = await tables.claims.get(input.claimId);
    const team = await tables.teams.get(input.storeId);
    if (before?.storeId !== input.storeId || !team) throw new Refusal('NOT_ALLOWED');
    // The same person's second tap is the first one's answer.
    if (before.reviewerId === customerId && before.version === input.version + 1) return before;

    const begun = begin(before, team, { customerId, version: input.version }, cloud.now);

    await tables.claims.put(begun.claim);
    await tables.events.insert(begun.event);
    await tables.notices.put(begun.notice);
    return begun.claim;
  });
  return staffClaim(cloud, claim, customerId);
});
