import * as z from './zod';

/** Where a claim stands. People read the words of `src/shared/words/claims.ts`. */
export const claimStates = [
  /** Filed, and nobody looks at it yet. */
  'submitted',
  /** A named person looks at it. */
  'reviewing',
  /** The customer has to send something; the shop's clocks stand still. */
  'need-info',
  /** The customer tries what the shop suggested. */
  'remote-guidance',
  /** Taken on; what follows has to be arranged. */
  'approved',
  /** A time is booked: a visit's window, or one at the counter. */
  'scheduled',
  'en-route',
  /** The customer has handed the goods to a courier. */
  'in-transit',
  /** Somebody works on it. */
  'in-service',
  'parts-wait',
  /** The goods came back and are looked at (return, exchange). */
  'inspecting',
  'refunding',
  'exchanging',
  /** Repaired; the shop has to send it back. */
  'sending-back',
  /** Repaired; the customer looks at it, fetches it or waits for the courier. */
  'handing-over',
  'completed',
  'closed',
  'rejected',
  'cancelled',
  /** Ended by the manager, with a reason. */
  'force-closed',
] as const;
export const claimState = z.enum(claimStates);
export type ClaimState = z.output<typeof claimState>;

/** What can happen to a claim. What may happen when, and by whom, is the table of `_domain/lifecycle.ts`. */
export const claimEventKinds = [
  'submitted',
  'photos-added',
  'contact-corrected',
  /** Filed by the shop on somebody's behalf, it has come to him. */
  'handed-over',
  'review-begun',
  'reassigned',
  'info-asked',
  'info-given',
  'guided',
  'guidance-solved',
  'guidance-failed',
  'approved',
  'approval-proposed',
  'approval-refused',
  'rejection-proposed',
  'rejection-refused',
  'rejected',
  'appealed',
  'person-asked',
  'urgent-marked',
  'major-quality-flagged',
  'booked',
  'rebooked',
  'booking-cancelled',
  'visit-accepted',
  'visit-declined',
  /** From now on the customer knows who comes. */
  'technician-fixed',
  'technician-changed',
  'departed',
  'running-late',
  /** The customer waits all the same. */
  'late-accepted',
  'arrived',
  /** Nobody was at home. */
  'customer-absent',
  /** Nobody came. */
  'shop-absent',
  /** The store stays closed on the booked day: nobody comes, and another day is to be chosen. */
  'day-closed',
  /** The time at the counter passed, and nobody brought anything. */
  'slot-missed',
  /** A time at the counter at which the customer fetches what is ready; moved likewise. */
  'pickup-booked',
  'pickup-cancelled',
  'shipped-in',
  /** The goods are at the shop, and somebody works on them. */
  'checked-in',
  'work-begun',
  'parts-awaited',
  'parts-arrived',
  'repaired',
  'not-repairable',
  'goods-received',
  /** What came back is as described. */
  'goods-inspected',
  'goods-differ',
  'refund-begun',
  'refunded',
  'exchange-begun',
  'exchanged',
  'shipped-back',
  'picked-up',
  'confirmed',
  /** Nobody said anything within seven days. */
  'auto-confirmed',
  'cancelled',
  'auto-cancelled',
  'reopened',
  'closed',
  'force-closed',
] as const;
export const claimEventKind = z.enum(claimEventKinds);
export type ClaimEventKind = z.output<typeof claimEventKind>;

/** Whose act it was. */
export const actors = ['customer', 'staff', 'system'] as const;
export const actor = z.enum(actors);
export type Actor = z.output<typeof actor>;

/** Who has to do the next thing. */
export const turns = ['customer', 'shop', 'nobody'] as const;
export const turn = z.enum(turns);
export type Turn = z.output<typeof turn>;

const turnOf: Readonly<Record<ClaimState, Turn>> = {
  submitted: 'shop',
  reviewing: 'shop',
  'need-info': 'customer',
  'remote-guidance': 'customer',
  approved: 'shop',
  scheduled: 'shop',
  'en-route': 'shop',
  'in-transit': 'shop',
  'in-service': 'shop',
  'parts-wait': 'shop',
  inspecting: 'shop',
  refunding: 'shop',
  exchanging: 'shop',
  'sending-back': 'shop',
  'handing-over': 'customer',
  completed: 'nobody',
  closed: 'nobody',
  rejected: 'nobody',
  cancelled: 'nobody',
  'force-closed': 'nobody',
};
export const whoseTurn = (state: ClaimState): Turn => turnOf[state];

/** Filters of 我的进度. */
export const claimGroups = ['open', 'mine', 'done'] as const;
export const claimGroup = z.enum(claimGroups);
export type ClaimGroup = z.output<typeof claimGroup>;

/** `open`: somebody still has to act; `mine`: the customer has to; `done`: nobody does. */
export const groupsOf = (state: ClaimState): readonly ClaimGroup[] => {
  const whose = turnOf[state];
  return whose === 'nobody' ? ['done'] : whose === 'customer' ? ['open', 'mine'] : ['open'];
};
