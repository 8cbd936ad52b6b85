import type { RefundView } from '../../../contracts/handling';
import type { Change } from '../change';
import type { Claim } from '../claim-record';
import { happen, payers, reviewers } from '../lifecycle';
import { notify } from '../notice';
import { Refusal } from '../refusal';
import type { StoreDocument } from '../records';
import { checkAuthority } from '../review/authority';
import { deciding, handling, type Doer } from '../review/staff-act';
import { without } from '../review/without';
import { isAsDescribed } from './inspect';

/** One payment of a store; `_id` is a hash of store and reference, so that a reference stands for one payment. */
export interface Payment extends StoreDocument {
  readonly claimId: string;
  readonly reference: string;
  readonly amountFen: number;
  readonly at: string;
  readonly by: string;
}

/**
 * What a return pays: as the rules computed it from price and use, and the letter of approval promised it; money
 * given besides comes on top. `undefined` where the rules know no price. Fen.
 */
export const dueFen = ({ approval }: Claim): number | undefined =>
  approval?.refundFen === undefined ? undefined : approval.refundFen + (approval.compensationFen ?? 0);

/** The sum that is begun. Refuses with INCOMPLETE, LESS_THAN_DUE, BEYOND_AUTHORITY. */
const amountOf = (claim: Claim, doer: Doer, named: number | undefined): number => {
  const due = dueFen(claim);
  const amount = named ?? due;
  if (amount === undefined) throw new Refusal('INCOMPLETE', { field: 'amountFen' });
  if (amount < (due ?? 0)) throw new Refusal('LESS_THAN_DUE', { field: 'amountFen' });
  const me = doer.team.members.find(({ customerId }) => customerId === doer.customerId);
  if (amount > (due ?? 0)) checkAuthority(me?.roles ?? [], amount - (due ?? 0));
  return amount;
};

/**
 * Begins to pay back: goods that came have to be as described, goods that need not come back wait for nothing.
 * Refuses with NOT_NOW, and as the sum does.
 */
export const beginRefund = (claim: Claim, doer: Doer, named: number | undefined): Change => {
  const act = handling(claim, doer, reviewers);
  const isLookedAt = claim.state !== 'inspecting' || isAsDescribed(claim);
  if (claim.approval?.remedy !== 'return' || !isLookedAt) throw new Refusal('NOT_NOW');
  const amountFen = amountOf(claim, doer, named);
  const happened = happen(without(claim, 'ended'), 'refund-begun', act, {
    refund: { amountFen, begunBy: doer.customerId, begunAt: doer.at },
    work: { ...claim.work, by: doer.customerId, refundFen: amountFen },
  });
  return { ...happened, notices: [notify(happened.claim, 'refund-begun', doer.at, doer.customerId)] };
};

/**
 * Records the payment. Nobody pays what he has approved or begun while another one who may pay is there; where none
 * is, it is recorded so. Refuses with NOT_ALLOWED, ANOTHER_PERSON, NOT_NOW.
 */
export const payRefund = (claim: Claim, doer: Doer, reference: string): Change => {
  const { refund, approval } = claim;
  const before = [approval?.by ?? '', approval?.cosignedBy ?? '', refund?.begunBy ?? ''].filter(Boolean);
  const act = deciding({ ...claim, deciders: before }, doer, payers);
  if (!refund || refund.paidAt !== undefined) throw new Refusal('NOT_NOW');
  const { custody: _custody, ...left } = without(claim, 'ended');
  const happened = happen(left, 'refunded', act, {
    refund: { ...refund, paidBy: doer.customerId, paidAt: doer.at, reference },
    work: { ...claim.work, by: doer.customerId, refundFen: refund.amountFen },
  });
  return { ...happened, notices: [notify(happened.claim, 'refunded', doer.at, doer.customerId)] };
};

/** The sum with the rule it comes from, as both sides are shown it. */
export const refundView = (claim: Claim): RefundView | undefined => {
  const { approval, refund, judgement } = claim;
  if (approval?.remedy !== 'return') return undefined;
  const amountFen = refund?.amountFen ?? dueFen(claim);
  if (amountFen === undefined) return undefined;
  const preview = judgement.result.refundPreview;
  const lines = preview?.refundFen === approval.refundFen ? (preview?.lines ?? []) : [];
  const rule = judgement.result.reasons.find(({ ruleId }) => ruleId === lines[0]?.ruleId) ?? approval.reason;
  return {
    amountFen,
    lines: lines.map(({ words, fen }) => ({ words, fen })),
    ...(rule === undefined ? {} : { clause: { label: rule.label, clause: rule.clause, title: rule.title } }),
    ...(refund?.paidAt === undefined ? {} : { paidAt: refund.paidAt }),
    ...(refund?.reference === undefined ? {} : { reference: refund.reference }),
  };
};
