import { claimStates, whoseTurn, type ClaimEventKind, type ClaimState } from '../../contracts/claim-state';
import type { Way } from '../../contracts/claim-form';
import type { Role } from '../../contracts/team';
import type { Claim, EventRecord } from './claim-record';
import { onDesk } from './desk';
import { eventOf } from './event';
import { comesAgain } from './past-visits';
import { Refusal } from './refusal';

/** Who may let something happen: the claim's customer, the shop's rules and timers, or a role. */
export type Who = 'customer' | 'system' | Role;

export interface Transition {
  readonly from: readonly ClaimState[];
  /** `same`: the claim stays where it is. */
  readonly to: ClaimState | 'same';
  /** Leads elsewhere, by the way on which goods and shop come together. */
  readonly toBy?: Partial<Readonly<Record<Way, ClaimState>>>;
  /** Leads elsewhere, where somebody has to come to the customer's door once more. */
  readonly toVisit?: ClaimState;
  readonly by: readonly Who[];
}

/** Who reviews claims. */
export const reviewers: readonly Role[] = ['customer-service', 'manager', 'owner'];
export const managers: readonly Role[] = ['manager', 'owner'];
export const workers: readonly Role[] = ['technician', ...reviewers];
export const payers: readonly Role[] = ['finance', ...managers];

/** Who has to do with the work on a claim that is taken on. */
export const handlers: readonly Role[] = ['parts-keeper', 'finance', ...workers];

const underReview: readonly ClaimState[] = ['submitted', 'reviewing', 'need-info', 'remote-guidance'];
const atWork: readonly ClaimState[] = ['in-service', 'parts-wait', 'inspecting', 'refunding', 'exchanging'];
const coming: readonly ClaimState[] = ['approved', 'scheduled', 'en-route', 'in-transit'];
const done: readonly ClaimState[] = ['sending-back', 'handing-over'];
const open: readonly ClaimState[] = [...underReview, ...coming, ...atWork, ...done];

/** The life of a claim: what may happen in which state, by whom, and where it leads. Everything else is refused. */
export const lifecycle: Readonly<Record<Exclude<ClaimEventKind, 'submitted'>, Transition>> = {
  'photos-added': { from: open, to: 'same', by: ['customer'] },
  'contact-corrected': { from: open, to: 'same', by: ['customer'] },
  'handed-over': { from: claimStates, to: 'same', by: ['customer', ...reviewers] },
  'review-begun': { from: ['submitted'], to: 'reviewing', by: reviewers },
  reassigned: { from: ['reviewing', 'need-info', 'remote-guidance'], to: 'same', by: reviewers },
  'info-asked': { from: ['reviewing'], to: 'need-info', by: reviewers },
  'info-given': { from: ['need-info'], to: 'reviewing', by: ['customer'] },
  guided: { from: ['reviewing'], to: 'remote-guidance', by: reviewers },
  'guidance-solved': { from: ['remote-guidance'], to: 'completed', by: ['customer'] },
  'guidance-failed': { from: ['remote-guidance'], to: 'reviewing', by: ['customer', 'system'] },
  approved: { from: ['submitted', 'reviewing'], to: 'approved', by: ['system', ...reviewers] },
  'approval-proposed': { from: ['reviewing'], to: 'same', by: reviewers },
  'approval-refused': { from: ['reviewing'], to: 'same', by: managers },
  'rejection-proposed': { from: ['reviewing'], to: 'same', by: reviewers },
  'rejection-refused': { from: ['reviewing'], to: 'same', by: managers },
  rejected: { from: ['reviewing'], to: 'rejected', by: reviewers },
  appealed: { from: ['rejected'], to: 'submitted', by: ['customer'] },
  'person-asked': { from: ['approved'], to: 'submitted', by: ['customer'] },
  'urgent-marked': { from: open, to: 'same', by: reviewers },
  'major-quality-flagged': { from: open, to: 'same', by: workers },
  booked: { from: ['approved'], to: 'scheduled', by: ['customer', ...reviewers] },
  rebooked: { from: ['scheduled', 'en-route'], to: 'scheduled', by: ['customer', ...reviewers] },
  'booking-cancelled': { from: ['scheduled'], to: 'approved', by: ['customer', 'system', ...reviewers] },
  'visit-accepted': { from: ['scheduled'], to: 'same', by: ['technician'] },
  'visit-declined': { from: ['scheduled'], to: 'same', by: ['technician'] },
  'technician-fixed': { from: ['scheduled'], to: 'same', by: ['system', ...managers] },
  'technician-changed': {
    from: ['scheduled', 'en-route'],
    to: 'scheduled',
    by: ['customer', 'system', ...managers],
  },
  departed: { from: ['scheduled'], to: 'en-route', by: workers },
  'running-late': { from: ['scheduled', 'en-route'], to: 'same', by: ['system', ...workers] },
  'late-accepted': { from: ['scheduled', 'en-route'], to: 'same', by: ['customer'] },
  arrived: { from: ['scheduled', 'en-route'], to: 'in-service', by: workers },
  'customer-absent': { from: ['scheduled', 'en-route', 'in-service'], to: 'approved', by: workers },
  'shop-absent': { from: ['scheduled', 'en-route'], to: 'approved', by: ['customer', 'system', ...managers] },
  'day-closed': { from: ['scheduled', 'en-route'], to: 'scheduled', by: ['system'] },
  'slot-missed': { from: ['scheduled'], to: 'approved', by: ['system'] },
  'pickup-booked': { from: ['handing-over'], to: 'same', by: ['customer', ...reviewers] },
  'pickup-cancelled': { from: ['handing-over'], to: 'same', by: ['customer', 'system', ...reviewers] },
  'shipped-in': { from: ['approved', 'in-transit'], to: 'in-transit', by: ['customer', ...reviewers] },
  'checked-in': {
    from: ['approved', 'scheduled', 'in-transit', 'in-service'],
    to: 'in-service',
    by: workers,
  },
  'work-begun': { from: ['approved'], to: 'in-service', by: workers },
  'parts-awaited': { from: ['in-service'], to: 'parts-wait', by: ['parts-keeper', ...workers] },
  'parts-arrived': {
    from: ['parts-wait'],
    to: 'in-service',
    toVisit: 'approved',
    by: ['parts-keeper', ...workers],
  },
  repaired: {
    from: ['in-service'],
    to: 'handing-over',
    toBy: { mail: 'sending-back', factory: 'sending-back' },
    by: workers,
  },
  'not-repairable': { from: ['in-service', 'parts-wait'], to: 'reviewing', by: workers },
  'goods-received': {
    from: ['approved', 'scheduled', 'in-transit', 'in-service'],
    to: 'inspecting',
    by: workers,
  },
  'goods-inspected': { from: ['inspecting'], to: 'same', by: workers },
  'goods-differ': { from: ['inspecting'], to: 'reviewing', by: workers },
  'refund-begun': { from: ['inspecting', 'approved'], to: 'refunding', by: reviewers },
  refunded: { from: ['refunding'], to: 'completed', by: payers },
  'exchange-begun': { from: ['inspecting'], to: 'exchanging', by: reviewers },
  exchanged: { from: ['exchanging'], to: 'completed', by: workers },
  'shipped-back': { from: ['sending-back'], to: 'handing-over', by: workers },
  'picked-up': { from: ['handing-over'], to: 'completed', by: workers },
  confirmed: { from: ['handing-over'], to: 'completed', by: ['customer'] },
  'auto-confirmed': { from: ['handing-over'], to: 'completed', by: ['system'] },
  cancelled: { from: [...underReview, 'approved', 'scheduled'], to: 'cancelled', by: ['customer'] },
  'auto-cancelled': { from: ['need-info'], to: 'cancelled', by: ['system'] },
  reopened: {
    from: ['handing-over', 'cancelled', 'completed', 'closed', 'force-closed'],
    to: 'submitted',
    by: ['customer'],
  },
  closed: { from: ['completed'], to: 'closed', by: ['customer', 'system'] },
  'force-closed': { from: open, to: 'force-closed', by: managers },
};

/** Somebody lets something happen. */
export interface Act {
  readonly at: string;
  readonly by: EventRecord['by'];
  /** `''` is the system. */
  readonly customerId: string;
  /** Of staff: the roles in the claim's store. */
  readonly roles?: readonly Role[];
  readonly photos?: number;
  readonly fallback?: 'nobody-else';
}

const mayLet = ({ by }: Transition, act: Act): boolean =>
  act.by === 'staff' ? by.some((who) => act.roles?.some((role) => role === who)) : by.includes(act.by);

/** Whether the table lets this happen now. */
export const canHappen = (claim: Pick<Claim, 'state'>, kind: keyof typeof lifecycle, act: Act): boolean =>
  lifecycle[kind].from.includes(claim.state) && mayLet(lifecycle[kind], act);

/** Where a transition leads this claim. */
const leadsTo = (claim: Claim, { to, toBy, toVisit }: Transition): ClaimState =>
  (comesAgain(claim) ? toVisit : undefined) ??
  toBy?.[claim.approval?.way ?? claim.way] ??
  (to === 'same' ? claim.state : to);

/**
 * What a claim's state decides about its other fields.
 * @param claim decides whose turn it is once it is taken on: the customer chooses a time, brings or sends the goods,
 * unless the shop has them already
 */
export const standing = (
  state: ClaimState,
  claim?: Pick<Claim, 'custody'>,
): Pick<Claim, 'state' | 'turn' | 'done'> => ({
  state,
  turn: state === 'approved' && claim !== undefined && !claim.custody ? 'customer' : whoseTurn(state),
  done: whoseTurn(state) === 'nobody',
});

/** Events after which something may still follow: an appeal, a claim taken up again. */
const enders: readonly ClaimEventKind[] = [
  'repaired',
  'guidance-solved',
  'refunded',
  'exchanged',
  'rejected',
  'cancelled',
  'auto-cancelled',
  'force-closed',
];

/**
 * The only way in which a claim changes: one version further, with its event.
 * Refuses with NOT_ALLOWED where the table names others, NOT_NOW where the state does not allow it.
 */
export const happen = (
  claim: Claim,
  kind: keyof typeof lifecycle,
  act: Act,
  more: Partial<Claim> = {},
): { readonly claim: Claim; readonly event: EventRecord } => {
  const transition = lifecycle[kind];
  if (!mayLet(transition, act)) throw new Refusal('NOT_ALLOWED');
  if (!transition.from.includes(claim.state)) throw new Refusal('NOT_NOW');
  const state = leadsTo(claim, transition);
  const changed = {
    ...claim,
    ...more,
    ...standing(state, { ...claim, ...more }),
    version: claim.version + 1,
    // A timer looks at every change; what it has not looked at yet stays due.
    dueAt: claim.dueAt < act.at ? claim.dueAt : act.at,
    ...(enders.includes(kind) ? { ended: { at: act.at, kind, by: act.customerId } } : {}),
  };
  const next: Claim = { ...changed, ...onDesk(changed) };
  const { at, by, customerId, photos, fallback } = act;
  const event = eventOf(next, {
    at,
    kind,
    by,
    customerId,
    ...(photos === undefined ? {} : { photos }),
    ...(fallback === undefined ? {} : { fallback }),
  });
  return { claim: next, event };
};
