import type { Need } from '../../contracts/decision';
import type { ClaimEventKind } from '../../contracts/claim-state';
import type { Way } from '../../contracts/claim-form';
import type { PhotoKind } from '../../contracts/photo';
import type { CancelReason } from '../../contracts/claim-acts';
import type { EndReason, Urgency } from '../../contracts/review-acts';
import type { Payer, Reason, Remedy } from '../../contracts/rights';
import type { Cause } from '../../contracts/visit';

/*
 * What review and work add to a claim. Free words are never here: they lie in `texts` under the event that they were
 * said with, and `textId` names it. People are customer ids; `''` is the shop's rules.
 */

export interface AskedFor {
  readonly slots: readonly Need[];
  readonly askedAt: string;
  readonly until: string;
  readonly textId: string;
}

export interface Guided {
  readonly guideId?: string;
  readonly since: string;
  readonly until: string;
  readonly textId: string;
  /** Set when the customer said that it had helped. */
  readonly helped?: true;
}

/** A decision to take the claim on. Money in fen. */
export interface Approval {
  readonly remedy: Remedy;
  readonly way: Way;
  readonly payer: Payer;
  readonly freight: Payer;
  readonly ground: 'rule' | 'person' | 'goodwill';
  readonly reason?: Reason;
  readonly refundFen?: number;
  readonly compensationFen?: number;
  readonly at: string;
  readonly by: string;
  readonly cosignedBy?: string;
  readonly textId: string;
}

export interface Rejection {
  readonly reason: Reason;
  readonly evidence: readonly string[];
  readonly alternatives: readonly Remedy[];
  readonly at: string;
  readonly by: string;
  readonly cosignedBy?: string;
  readonly appealUntil: string;
  readonly textId: string;
}

/** A decision that waits for a second signature. */
export type Proposal =
  | { readonly what: 'approval'; readonly approval: Approval }
  | { readonly what: 'rejection'; readonly rejection: Rejection };

export interface Work {
  /** Who did the last step. */
  readonly by: string;
  readonly begunAt?: string;
  /** When the parts are expected. */
  readonly partsOn?: string;
  readonly mainPart?: boolean;
  /** What a visit found. */
  readonly cause?: Cause;
  readonly refundFen?: number;
  readonly refundBegunBy?: string;
  readonly oldSerial?: string;
  readonly newSerial?: string;
}

/** How a claim came to its end, for what may still follow from it. */
export interface Ended {
  readonly at: string;
  /** Who ended it; `''` is the shop's timers. */
  readonly by: string;
  readonly kind: ClaimEventKind;
}

/** The part of a claim that review and work write. */
export interface Reviewed {
  /** Who reviews it, by customer id. */
  readonly reviewerId?: string;
  /** Whose decision on it the customer contests: they do not decide it again. */
  readonly deciders: readonly string[];
  readonly needs?: AskedFor;
  /** How often the customer was asked for something. */
  readonly infoRounds?: number;
  /** Kinds of photo that the customer does not have. */
  readonly lacking?: readonly PhotoKind[];
  readonly guidance?: Guided;
  readonly proposal?: Proposal;
  readonly approval?: Approval;
  readonly rejection?: Rejection;
  /** Why it waits again: by an appeal, or since a person was asked for. */
  readonly contested?: 'appeal' | 'person';
  /** The one appeal was used. */
  readonly appealed?: true;
  readonly urgency?: readonly Urgency[];
  readonly work?: Work;
  readonly ended?: Ended;
  readonly endReason?: CancelReason | EndReason;
  /** How often it was taken up again. */
  readonly reopenings?: number;
}

/** Where it stands at the review desk; follows from the rest and is kept for the indexes. */
export interface OnDesk {
  /** One list of the desk, `''` where nobody has to do anything. */
  readonly desk: 'waiting' | 'appeal' | 'person' | 'co-sign' | 'customer' | 'work' | '';
  /** Urgent first, then by promise. */
  readonly deskOrder: string;
  /** By promise alone; after every instant where the shop owes no answer. */
  readonly promiseOrder: string;
  /** Whose it is: the reviewer, or who works on it. */
  readonly handlerId: string;
}
