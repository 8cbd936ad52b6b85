import type { CustomerAct } from '../../../contracts/decision';
import type { StaffAct } from '../../../contracts/staff-act';
import type { Claim } from '../claim-record';
import { canHappen, handlers, lifecycle, managers, reviewers, type Act } from '../lifecycle';
import { maxPhotosPerClaim } from '../../../contracts/photo';
import type { Team } from '../records';
import { holdsSlot } from '../past-visits';
import { mayAct } from '../separation';
import { canBook, canChangeBooking, isVisited } from '../booking/book';
import { canAppeal, canAskForPerson, canReopen } from './contest';
import { hasCosigner } from './cosigner';
import { colleaguesFor } from './mark';
import { nextSteps } from './steps';
import { customerWays, staffWays } from '../ways/acts';

type Event = keyof typeof lifecycle;

/** What the customer may do about a claim now: shown before the tap and decided again at the tap. */
export const customerActs = (claim: Claim, now: string): CustomerAct[] => {
  const act: Act = { at: now, by: 'customer', customerId: claim.customerId };
  const can = (kind: Event) => canHappen(claim, kind, act);
  const may: Readonly<Record<CustomerAct, boolean>> = {
    'add-photos': can('photos-added') && claim.photos.length < maxPhotosPerClaim,
    'supply-info': can('info-given') && claim.needs !== undefined,
    'answer-guidance': can('guidance-failed') && claim.guidance !== undefined,
    'cancel-claim': can('cancelled'),
    'reopen-claim': can('reopened') && canReopen(claim, now),
    'appeal-decision': can('appealed') && canAppeal(claim, now),
    'ask-for-person': can('person-asked') && canAskForPerson(claim),
    'close-claim': can('confirmed') || can('closed'),
    'book-visit': canBook(claim),
    'change-booking': canChangeBooking(claim, now),
    ...customerWays(claim, act),
  };
  return (Object.keys(may) as CustomerAct[]).filter((name) => may[name]);
};

/** What a member of the team may do about a claim now, and which steps he may note next. */
export const staffActs = (
  claim: Claim,
  team: Team,
  customerId: string,
  now: string,
): { readonly acts: StaffAct[]; readonly steps: ReturnType<typeof nextSteps> } => {
  const roles = team.members.find((member) => member.customerId === customerId)?.roles ?? [];
  const act: Act = { at: now, by: 'staff', customerId, roles };
  const can = (kind: Event) => canHappen(claim, kind, act);
  const fit = (deciders: readonly string[], who: typeof reviewers) => {
    const verdict = mayAct({ customerId: claim.customerId, deciders }, team, customerId, who);
    return verdict === 'yes' || verdict === 'nobody-else';
  };
  const decides = fit(claim.deciders, reviewers);
  const reviews = decides && claim.reviewerId === customerId && claim.proposal === undefined;
  const proposer =
    claim.proposal?.what === 'approval' ? claim.proposal.approval.by : (claim.proposal?.rejection.by ?? '');
  const signs =
    (proposer !== customerId || !hasCosigner({ team, customerId, at: now }, managers)) &&
    fit([...claim.deciders, proposer], managers);
  const handles = fit([], handlers);
  const steps = handles ? nextSteps(claim, act) : [];
  const may: Readonly<Record<StaffAct, boolean>> = {
    'begin-review': can('review-begun') && decides,
    'reassign-claim':
      can('reassigned') && decides && !claim.proposal && colleaguesFor(claim, { team }).length > 0,
    'ask-info': can('info-asked') && reviews,
    'guide-customer': can('guided') && reviews,
    'approve-claim': claim.state === 'reviewing' && can('approved') && reviews,
    'reject-claim': can('rejected') && reviews,
    'cosign-approval': can('approval-refused') && claim.proposal?.what === 'approval' && signs,
    'cosign-rejection': can('rejection-refused') && claim.proposal?.what === 'rejection' && signs,
    'mark-urgent': can('urgent-marked') && handles,
    'flag-major-quality': can('major-quality-flagged') && handles,
    'record-step': steps.length > 0,
    'book-for-customer':
      isVisited(claim) && (can('booked') || (can('rebooked') && claim.visit?.at === 'home')),
    'cancel-for-customer':
      handles &&
      claim.visit !== undefined &&
      (can('booking-cancelled') || (can('pickup-cancelled') && holdsSlot(claim))),
    ...staffWays(claim, act, team, handles),
    'force-close': can('force-closed') && handles,
  };
  return { acts: (Object.keys(may) as StaffAct[]).filter((name) => may[name]), steps };
};
