import type { Urgency } from '../../../contracts/review-acts';
import type { Change } from '../change';
import type { Claim } from '../claim-record';
import { happen, reviewers } from '../lifecycle';
import type { TeamMember } from '../records';
import { Refusal } from '../refusal';
import { mayAct } from '../separation';
import { deciding, handling, type Doer } from './staff-act';

/** Why it cannot wait; it comes first from now on. */
export const markUrgent = (claim: Claim, doer: Doer, criteria: readonly Urgency[]): Change =>
  happen(claim, 'urgent-marked', handling(claim, doer, reviewers), {
    urgent: true,
    urgency: [...new Set([...(claim.urgency ?? []), ...criteria])],
  });

/** Members who may review a claim, apart from its reviewer. */
export const colleaguesFor = (claim: Claim, doer: Pick<Doer, 'team'>): readonly TeamMember[] =>
  doer.team.members.filter(({ customerId }) => {
    if (customerId === claim.reviewerId) return false;
    const verdict = mayAct(claim, doer.team, customerId, reviewers);
    return verdict === 'yes' || verdict === 'nobody-else';
  });

/** Hands a review over, or takes it over. Refuses with COLLEAGUE_UNFIT, ANOTHER_PERSON. */
export const reassign = (claim: Claim, doer: Doer, to: string): Change => {
  const act = deciding(claim, doer);
  if (claim.proposal) throw new Refusal('NOT_NOW');
  if (!colleaguesFor(claim, doer).some(({ customerId }) => customerId === to))
    throw new Refusal('COLLEAGUE_UNFIT', { field: 'to' });
  return happen(claim, 'reassigned', act, { reviewerId: to });
};
