import { waysOf, type Way } from '../../../contracts/claim-form';
import type { Payer, Remedy } from '../../../contracts/rights';
import type { Change } from '../change';
import { textOf } from '../change';
import type { Claim } from '../claim-record';
import { nextEventId } from '../event';
import { happen, managers, type Act } from '../lifecycle';
import { notify } from '../notice';
import { Refusal } from '../refusal';
import type { Approval } from '../review-record';
import { checkAuthority, twoPersonsFrom } from './authority';
import { hasCosigner } from './cosigner';
import { entitlementTo, isAsGood, leastDue } from './due';
import { reviewing, type Doer } from './staff-act';
import { without } from './without';

/** What a reviewer decides. Money in fen. */
export interface Decision {
  readonly remedy: Remedy;
  readonly way: Way;
  readonly payer: Payer;
  readonly freight: Payer;
  readonly goodwillFen?: number | undefined;
  readonly compensationFen?: number | undefined;
  readonly words?: string | undefined;
}

const checkWay = (remedy: Remedy, way: Way): void => {
  const kind = remedy === 'return' || remedy === 'exchange' ? remedy : 'repair';
  if (!waysOf[kind].includes(way)) throw new Refusal('WAY_NOT_OFFERED', { field: 'way' });
};

/** Nobody gets less than the rules give: neither another remedy, nor the same one at his own cost. */
const checkDue = (claim: Claim, decision: Decision): void => {
  const judgement = claim.judgement.result;
  const least = leastDue(judgement, claim.kind);
  if (least && !isAsGood(decision.remedy, least.remedy))
    throw new Refusal('LESS_THAN_DUE', { field: 'remedy' });
  const given = judgement.entitlements.find((one) => one.remedy === decision.remedy);
  if (given?.payer === 'store' && decision.payer === 'customer')
    throw new Refusal('LESS_THAN_DUE', { field: 'payer' });
  if (given?.freight === 'store' && decision.freight === 'customer')
    throw new Refusal('LESS_THAN_DUE', { field: 'freight' });
};

/** By which right it is given. Goodwill is whatever the shop pays without being bound to. */
const groundOf = (claim: Claim, { remedy, payer }: Decision): Pick<Approval, 'ground' | 'reason'> => {
  const judgement = claim.judgement.result;
  const right = entitlementTo(judgement, remedy);
  if (payer === 'store' && right?.payer !== 'store') return { ground: 'goodwill' };
  const reason = judgement.reasons.find((one) => one.ruleId === right?.ruleId);
  return {
    ground: right !== undefined && judgement.entitlements.includes(right) ? 'rule' : 'person',
    ...(reason === undefined ? {} : { reason }),
  };
};

const refundOf = (claim: Claim, { remedy, goodwillFen }: Decision): Pick<Approval, 'refundFen'> => {
  if (remedy !== 'return') return {};
  const refundFen = claim.judgement.result.refundPreview?.refundFen ?? goodwillFen;
  return refundFen === undefined ? {} : { refundFen };
};

/** The letter of approval, as somebody or the rules (`''`) decide it; refuses what is less than due. */
export const letterOf = (
  claim: Claim,
  decision: Decision,
  doer: Pick<Doer, 'at' | 'customerId'>,
): Approval => {
  checkWay(decision.remedy, decision.way);
  checkDue(claim, decision);
  const { remedy, way, payer, freight, compensationFen } = decision;
  return {
    remedy,
    way,
    payer,
    freight,
    ...groundOf(claim, decision),
    ...refundOf(claim, decision),
    ...(compensationFen === undefined ? {} : { compensationFen }),
    at: doer.at,
    by: doer.customerId,
    textId: nextEventId(claim),
  };
};

/** Takes the claim on, as somebody has decided. */
export const approved = (claim: Claim, act: Act, approval: Approval): Pick<Change, 'claim' | 'event'> =>
  happen(without(claim, 'proposal', 'contested', 'rejection', 'work'), 'approved', act, {
    approval,
    way: approval.way,
  });

/**
 * Approves. A remedy beyond the rights is goodwill with its cost named, within the own authority; above ¥2,000 it
 * waits for a second person, unless the store has nobody else, which is recorded.
 * Refuses with WAY_NOT_OFFERED, LESS_THAN_DUE, INCOMPLETE (goodwill without its cost), BEYOND_AUTHORITY.
 */
export const approve = (claim: Claim, doer: Doer, decision: Decision): Change => {
  const act = reviewing(claim, doer);
  const approval = letterOf(claim, decision, doer);
  if (approval.ground === 'goodwill' && decision.goodwillFen === undefined)
    throw new Refusal('INCOMPLETE', { field: 'goodwillFen' });
  const given =
    (approval.ground === 'goodwill' ? (decision.goodwillFen ?? 0) : 0) + (decision.compensationFen ?? 0);
  if (given > 0) checkAuthority(act.roles ?? [], given);
  const needsTwo = given > twoPersonsFrom;
  if (needsTwo && hasCosigner(doer, managers)) {
    const happened = happen(claim, 'approval-proposed', act, { proposal: { what: 'approval', approval } });
    return { ...happened, ...textOf(happened, { words: decision.words }) };
  }
  const alone: Act = needsTwo ? { ...act, fallback: 'nobody-else' } : act;
  const happened = approved(claim, alone, approval);
  return {
    ...happened,
    ...textOf(happened, { words: decision.words }),
    notices: [notify(happened.claim, 'approved', doer.at, doer.customerId)],
  };
};
