import type { Reason, Remedy } from '../../../contracts/rights';
import { addDays, dayOf, endOfDay } from '../calendar/day';
import type { Change } from '../change';
import { textOf } from '../change';
import type { Claim } from '../claim-record';
import { nextEventId } from '../event';
import { happen, managers, type Act } from '../lifecycle';
import { notify } from '../notice';
import { shopPhotos, type SentPhoto } from '../photos';
import type { Photo } from '../records';
import { Refusal } from '../refusal';
import type { Rejection } from '../review-record';
import { hasCosigner } from './cosigner';
import { askedFor, leastDue } from './due';
import { reviewing, type Doer } from './staff-act';
import { without } from './without';

/** Why somebody would reject. */
export interface Grounds {
  readonly ruleId: string;
  readonly words: string;
  readonly evidence: readonly SentPhoto[];
}

/** Days in which the customer may appeal; the last one counts to its end. */
const appealDays = 15;

/**
 * The rule to reject by: a limit of the judgement whose wording is verified and which speaks against what was asked.
 * Refuses with CLAUSE_UNUSABLE, and with LESS_THAN_DUE what another rule gives all the same.
 */
const clauseOf = (claim: Claim, ruleId: string): Reason => {
  const judgement = claim.judgement.result;
  const asked = askedFor[claim.kind];
  const clause = judgement.reasons.find(
    (one) =>
      one.ruleId === ruleId &&
      one.grounds === 'limit' &&
      one.verified &&
      (one.blocks === undefined || one.blocks.includes(asked)),
  );
  if (!clause) throw new Refusal('CLAUSE_UNUSABLE', { field: 'ruleId' });
  if (leastDue(judgement, claim.kind)?.remedy === asked) throw new Refusal('LESS_THAN_DUE');
  return clause;
};

/** What the customer can have all the same; a repair for pay always. */
const alternativesTo = (claim: Claim): readonly Remedy[] => {
  const given = claim.judgement.result.entitlements.map((one) => one.remedy);
  return [...new Set<Remedy>([...given, 'paid-repair'])].filter((one) => one !== askedFor[claim.kind]);
};

/** Rejects, as somebody has decided and, where the shop has to prove it, another one has signed. */
export const rejected = (claim: Claim, act: Act, rejection: Rejection): Pick<Change, 'claim' | 'event'> =>
  happen(without(claim, 'proposal', 'contested'), 'rejected', act, {
    rejection: { ...rejection, at: act.at, appealUntil: endOfDay(addDays(dayOf(act.at), appealDays)) },
  });

/**
 * Rejects by a verified limit with words and evidence. Where the burden of proof lies on the shop the claim stays
 * under review until a manager or owner other than the proposer has signed (Consumer Protection Law art. 23 ¶3); a
 * store that has nobody else records that.
 * Refuses with CLAUSE_UNUSABLE, LESS_THAN_DUE, PHOTO_NOT_USABLE.
 */
export const reject = (claim: Claim, doer: Doer, grounds: Grounds, photos: readonly Photo[]): Change => {
  const act = { ...reviewing(claim, doer), photos: grounds.evidence.length };
  const reason = clauseOf(claim, grounds.ruleId);
  const shown = shopPhotos(claim, doer, grounds.evidence, photos);
  const rejection: Rejection = {
    reason,
    evidence: grounds.evidence.map(({ photoId }) => photoId),
    alternatives: alternativesTo(claim),
    at: doer.at,
    by: doer.customerId,
    appealUntil: '',
    textId: nextEventId(claim),
  };
  const proves = claim.judgement.result.burdenOfProof.on === 'store';
  if (proves && hasCosigner(doer, managers)) {
    const proposal = { what: 'rejection', rejection } as const;
    const happened = happen(shown, 'rejection-proposed', act, { proposal });
    return { ...happened, ...textOf(happened, { words: grounds.words }) };
  }
  const alone: Act = proves ? { ...act, fallback: 'nobody-else' } : act;
  const happened = rejected(shown, alone, rejection);
  return {
    ...happened,
    ...textOf(happened, { words: grounds.words }),
    notices: [notify(happened.claim, 'rejected', doer.at, doer.customerId)],
  };
};
