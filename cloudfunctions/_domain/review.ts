import type { Claim, EventRecord, NoticeRecord } from './claim-record';
import { happen, reviewers } from './lifecycle';
import { notify } from './notice';
import type { Team } from './records';
import { Refusal } from './refusal';
import { mayAct, type Verdict } from './separation';

/** What a member may do about a claim that waits: shown before the tap and decided again at the tap. */
export const takeVerdict = (claim: Claim, team: Team, customerId: string): Verdict | 'yours' | 'taken' => {
  if (claim.state === 'submitted') return mayAct(claim, team, customerId, reviewers);
  return claim.reviewerId === customerId ? 'yours' : 'taken';
};

/** A named person begins the review. Refuses with CHANGED_MEANWHILE, ANOTHER_PERSON or NOT_ALLOWED. */
export const beginReview = (
  claim: Claim,
  team: Team,
  who: { readonly customerId: string; readonly version: number },
  now: string,
): { claim: Claim; event: EventRecord; notice: NoticeRecord } => {
  const verdict = takeVerdict(claim, team, who.customerId);
  const me = team.members.find((member) => member.customerId === who.customerId);
  if (!me || verdict === 'not-your-role') throw new Refusal('NOT_ALLOWED');
  if (verdict === 'taken' || verdict === 'yours' || claim.version !== who.version)
    throw new Refusal('CHANGED_MEANWHILE');
  if (verdict === 'another-person') throw new Refusal('ANOTHER_PERSON');
  const begun = happen(
    claim,
    'review-begun',
    {
      at: now,
      by: 'staff',
      customerId: me.customerId,
      roles: me.roles,
      ...(verdict === 'nobody-else' ? { fallback: verdict } : {}),
    },
    { reviewerId: me.customerId },
  );
  return { ...begun, notice: notify(begun.claim, 'review-begun', now, me.customerId) };
};
