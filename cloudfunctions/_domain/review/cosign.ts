import type { Change } from '../change';
import { textOf } from '../change';
import type { Claim } from '../claim-record';
import { happen, managers } from '../lifecycle';
import { notify } from '../notice';
import { Refusal } from '../refusal';
import { approved } from './approve';
import { cosigning } from './cosigner';
import { rejected } from './reject';
import type { Doer } from './staff-act';
import { without } from './without';

/** What a second person answers to a proposal. */
export interface Countersign {
  readonly agree: boolean;
  readonly words?: string | undefined;
}

/** Agrees to a rejection, or hands it back to its reviewer. Refuses with NOT_NOW, ANOTHER_PERSON. */
export const cosignRejection = (claim: Claim, doer: Doer, { agree, words }: Countersign): Change => {
  if (claim.proposal?.what !== 'rejection') throw new Refusal('NOT_NOW');
  const { rejection } = claim.proposal;
  const act = cosigning(claim, doer, rejection.by, managers);
  if (!agree) {
    const handedBack = happen(without(claim, 'proposal'), 'rejection-refused', act);
    return { ...handedBack, ...textOf(handedBack, { words }) };
  }
  const happened = rejected(claim, act, { ...rejection, cosignedBy: doer.customerId });
  return {
    ...happened,
    ...textOf(happened, { words }),
    notices: [notify(happened.claim, 'rejected', doer.at, doer.customerId)],
  };
};

/** Agrees to a costly goodwill, or hands it back to its reviewer. Refuses with NOT_NOW, ANOTHER_PERSON. */
export const cosignApproval = (claim: Claim, doer: Doer, { agree, words }: Countersign): Change => {
  if (claim.proposal?.what !== 'approval') throw new Refusal('NOT_NOW');
  const { approval } = claim.proposal;
  const act = cosigning(claim, doer, approval.by, managers);
  if (!agree) {
    const handedBack = happen(without(claim, 'proposal'), 'approval-refused', act);
    return { ...handedBack, ...textOf(handedBack, { words }) };
  }
  const happened = approved(claim, act, { ...approval, at: act.at, cosignedBy: doer.customerId });
  return {
    ...happened,
    ...textOf(happened, { words }),
    notices: [notify(happened.claim, 'approved', doer.at, doer.customerId)],
  };
};
