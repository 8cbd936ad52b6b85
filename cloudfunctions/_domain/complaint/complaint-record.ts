import type {
  ComplaintEventKind,
  ComplaintKind,
  ComplaintState,
  ComplaintTopic,
  ToldBy,
} from '../../../contracts/complaint';
import type { LaneList } from '../../../contracts/complaint-lane';
import type { Document, StoreDocument } from '../records';

/*
 * Complaints lie apart from claims: no claim, no event and no text of a claim points at one, so that whoever works on
 * claims finds nothing. Free words are in `complaint-texts` under the event they were said with.
 */

export interface Proposed {
  readonly at: string;
  readonly by: string;
  readonly textId: string;
  /** What it costs the shop, in fen. */
  readonly offerFen?: number;
}

export interface Complaint extends StoreDocument {
  readonly kind: ComplaintKind;
  readonly about: ComplaintTopic;
  /** Whose it is. Absent where it was sent without a name, and with it everything else that leads to a person. */
  readonly customerId?: string;
  readonly claimId?: string;
  /** Technicians of the claim that is complained about: not sent to this customer any more. */
  readonly technicianIds: readonly string[];
  /** Read out to each other; not unique, nothing is found by it. */
  readonly number: string;
  readonly state: ComplaintState;
  readonly turn: 'shop' | 'customer' | 'nobody';
  readonly done: boolean;
  /** Raised by every change; an event's id ends with it. */
  readonly version: number;
  /** When its state began, and with which version. */
  readonly since: string;
  readonly sinceVersion: number;
  readonly openedAt: string;
  readonly acknowledgeBy: string;
  /** 72 clock hours after `proposeFrom`. */
  readonly proposeFrom: string;
  readonly proposeBy: string;
  readonly photos: readonly string[];
  readonly proposal?: Proposed;
  readonly escalatedAt?: string;
  /** The store has no supervisor: its owner handles it, and the customer reads so. */
  readonly fallback?: 'nobody-else';
  /** Who acted on it for the shop, by customer id: they do not audit it. */
  readonly handlers: readonly string[];
  readonly audit?: 'due' | 'done';
  /** Hash of the form; the same key with another form is refused. */
  readonly formHash: string;
  /** Where it stands in the lane; follows from the rest and is kept for the indexes. */
  readonly lane: Exclude<LaneList, 'audit'>;
  readonly laneOrder: string;
  /** Whether owners see it. */
  readonly owners: boolean;
  /** Unique, for lists by age. */
  readonly order: string;
  /** When a timer has to look at it next; `never` is later than every instant. */
  readonly dueAt: string;
}

/** Append-only; `_id` is complaint id and version. */
export interface ComplaintEventRecord extends StoreDocument {
  readonly complaintId: string;
  readonly version: number;
  readonly at: string;
  readonly kind: ComplaintEventKind;
  readonly state: ComplaintState;
  readonly by: 'customer' | 'staff' | 'system';
  /** Who did it, by customer id; `''` is the system, and whoever complains without a name. */
  readonly actorId: string;
  readonly offerFen?: number;
  readonly toldBy?: ToldBy;
  readonly until?: string;
  readonly fallback?: 'nobody-else';
}

/** Free words of an event; `_id` is the event's. */
export interface ComplaintText extends StoreDocument {
  readonly complaintId: string;
  readonly words: string;
  /** WeChat did not let them pass. */
  readonly held?: true;
}

/** How many complaints of a store came to an end; `_id` is the store's. Which are audited follows from it. */
export interface AuditCount extends StoreDocument {
  readonly ended: number;
  /** Random, once: nobody who handles complaints can tell beforehand which are audited. */
  readonly seed: string;
}

/** Of one day: whoever knocks without a name is counted under a hash with it. It goes when the day has gone. */
export interface Salt extends Document {
  readonly salt: string;
  readonly expiresAt: string;
}
