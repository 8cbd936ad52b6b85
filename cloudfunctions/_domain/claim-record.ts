import type { ClaimKind, FormWords, Purchase, Returning, Way } from '../../contracts/claim-form';
import type { Actor, ClaimEventKind, ClaimState, Turn } from '../../contracts/claim-state';
import type { CancelBookingReason, WhereFrom } from '../../contracts/booking';
import type { Slot } from '../../contracts/slot';
import type { Point } from '../../contracts/dispatch';
import type { BookedVisit, PastVisit } from './booked-visit';
import type { Contact } from '../../contracts/contact';
import type { Question } from '../../contracts/decision';
import type { Began, Symptom, Trigger } from '../../contracts/fault';
import type { Custody } from '../../contracts/custody';
import type { Courier } from '../../contracts/handling';
import type { IntakeChannel } from '../../contracts/intake';
import type { NoticeKind } from '../../contracts/notice';
import type { PhotoKind } from '../../contracts/photo';
import type { Category } from '../../contracts/product';
import type { Judgement } from '../../contracts/rights';
import type { IntakeFlag } from './intake-flag';
import type { Facts } from './policy/facts';
import type { Promised } from '../../contracts/service-level';
import type { StoreDocument } from './records';
import type { OnDesk, Reviewed } from './review-record';

export interface ClaimedProduct {
  /** Present when it is one of the shop's sold items. */
  readonly productId?: string;
  readonly category: Category;
  readonly name: string;
  /** As the customer typed it, or as sold. */
  readonly serial?: string;
}

/** What the form says that no later act changes. */
interface Filed {
  readonly kind: ClaimKind;
  readonly way: Way;
  readonly product: ClaimedProduct;
  readonly purchase?: Purchase;
  readonly returning?: Returning;
  readonly symptoms: readonly Symptom[];
  readonly began?: Began;
  readonly triggers: readonly Trigger[];
  readonly errorCode?: string;
  /** The customer asked for a person's decision from the start. */
  readonly wantsPerson: boolean;
  /** Words of the form that WeChat did not let pass; absent where it let all pass. */
  readonly held?: readonly FormWords[];
  /** Hash of the form; the same key with another form is refused. */
  readonly formHash: string;
  readonly submittedAt: string;
}

/** What the rules said, on what facts; with the versions of the packs in it, it can be judged again. */
export interface StoredJudgement {
  readonly facts: Facts;
  readonly result: Judgement;
  /**
   * Set where the claim was judged again: what its facts hold of other claims. The rest of their repairs is told by
   * the claim's own log, which must not be counted twice.
   */
  readonly earlier?: Pick<Facts, 'finishedRepairs' | 'waitingDays'>;
}

/** A repair that was finished and handed back, as the log tells it; days are whole days at +08:00. */
export interface FinishedRepair {
  readonly handedInOn: string;
  readonly handedBackOn: string;
  /** In repair, days of waiting for parts among them. */
  readonly days: number;
  /** Lost before it, with nobody at work. */
  readonly waitingDays: number;
}

/** Given to a courier. */
export interface Parcel {
  readonly courier: Courier;
  readonly number: string;
  readonly at: string;
}

/** Money that goes back; begun by one person and paid by another where there is one. */
export interface Refund {
  readonly amountFen: number;
  readonly begunBy: string;
  readonly begunAt: string;
  readonly paidBy?: string;
  readonly paidAt?: string;
  readonly reference?: string;
}

export interface Claim extends StoreDocument, Filed, Reviewed, OnDesk {
  readonly customerId: string;
  readonly number: string;
  /** Of claims of generation 1, whose contact is filed under another id than the number. */
  readonly contactId?: string;
  readonly state: ClaimState;
  /** Follow from the state; kept for the indexes. */
  readonly turn: Turn;
  readonly done: boolean;
  /** Raised by every change; an event's id ends with it, so two changes cannot both be the third. */
  readonly version: number;
  readonly photos: readonly {
    readonly photoId: string;
    readonly kind: PhotoKind;
    /** Taken by the shop, as evidence. */
    readonly by?: 'shop';
  }[];
  /** Hashes under which it is found: number, serial, voucher, sold item, name, telephone and its last digits. */
  readonly tokens: readonly string[];
  /** `submittedAt` and id: unique, so that a page of a list ends exactly where the next begins. */
  readonly order: string;
  readonly answerBy: string;
  /** What the shop owes next as of `state`, kept for the lists; timers recompute it from the log after each change. */
  readonly promise?: (Promised & { readonly state: ClaimState }) | null;
  /** Lives far by the zones of the store; where nobody knows how far, outside the districts that it serves. */
  readonly remote?: true;
  /** When a timer has to look at it next; `never` is later than every instant. */
  readonly dueAt: string;
  readonly urgent: boolean;
  readonly judgement: StoredJudgement;
  /** What the shop should look at twice. */
  readonly flags: readonly IntakeFlag[];
  /** Earlier claims about the very same thing. */
  readonly sameIds: readonly string[];
  /** Set when a repair was finished; one that did not hold is followed by another. */
  readonly repairs?: readonly FinishedRepair[];
  /** Filed by the shop on somebody's behalf; nobody's until it is handed over. */
  readonly intake?: {
    readonly channel: IntakeChannel;
    /** Who filed it, by customer id. */
    readonly by: string;
    readonly handedOverAt?: string;
  };
  /** Where the visit goes: rounded to a hundred metres or so, and how it is known. */
  readonly where?: {
    readonly point: Point;
    readonly uncertainMinutes: number;
    readonly from: WhereFrom;
  };
  /** What planning a visit has to know of the customer and the thing; absent in claims of before. */
  readonly visiting?: {
    /** Who is not sent there. */
    readonly not: readonly string[];
    /** Who repaired the same thing before. */
    readonly before?: string;
  };
  readonly visit?: BookedVisit;
  /** Visits that ended without ending the claim, the first one first. */
  readonly pastVisits?: readonly PastVisit[];
  /** Why the last booking was given back. */
  readonly gaveBack?: CancelBookingReason;
  /** How often nobody was at home, and how often nobody came. */
  readonly absences?: { readonly customer: number; readonly shop: number };
  /** The last of them: who said so, and how long the technician waited. */
  readonly lastAbsence?: {
    readonly whose: 'customer' | 'shop';
    readonly visitId: string;
    readonly date: string;
    readonly by: string;
    readonly at: string;
    readonly waitedMinutes?: number;
  };
  /** The goods lie in the shop. */
  readonly custody?: Custody & { readonly since: string };
  readonly parcelIn?: Parcel;
  readonly parcelBack?: Parcel;
  /** What a return or exchange was found to be when it came back. */
  readonly inspection?: {
    readonly verdict: 'as-described' | 'differs';
    readonly at: string;
    readonly by: string;
  };
  readonly refund?: Refund;
}

/** Where a claim's contact lies. */
export const contactIdOf = ({ contactId, number }: Pick<Claim, 'contactId' | 'number'>): string =>
  contactId ?? number;

/**
 * Personal data of a claim. `_id` is the claim's number: written only where it is new, it is also what keeps two
 * claims from having the same number.
 */
export interface ContactRecord extends StoreDocument, Contact {
  readonly customerId: string;
  readonly claimId: string;
  /** The form's free text. */
  readonly fault?: string;
  readonly wishes?: string;
}

/** Free text of an event; `_id` is the event's. */
export interface TextRecord extends StoreDocument {
  readonly customerId: string;
  readonly claimId: string;
  readonly words?: string;
  readonly answers?: readonly { readonly question: Question; readonly words: string }[];
  /** WeChat did not let them pass. */
  readonly held?: true;
}

/** Append-only; `_id` is claim id and version. */
export interface EventRecord extends StoreDocument {
  readonly claimId: string;
  readonly version: number;
  readonly at: string;
  readonly kind: ClaimEventKind;
  /** Where the claim stood after it. */
  readonly state: ClaimState;
  readonly by: Actor;
  /** Who did it; `''` is the system. */
  readonly customerId: string;
  readonly photos?: number;
  readonly fallback?: 'nobody-else';
}

/** A message to a customer, or to somebody of the shop. The inbox shows every one; its push to WeChat is attempted at most once. */
export interface NoticeRecord extends StoreDocument {
  readonly customerId: string;
  readonly kind: NoticeKind;
  /** Absent where it is about a thing only. */
  readonly claimId?: string;
  readonly itemId?: string;
  readonly complaintId?: string;
  readonly surveyId?: string;
  /** The claim's number, or the model of the thing. */
  readonly number: string;
  readonly productName: string;
  /** The name is held: no push says it. */
  readonly nameHeld?: true;
  readonly at: string;
  readonly answerBy?: string;
  /** Of a visit: when it is. */
  readonly visit?: Slot;
  /** Whose act it tells of; the name is looked up when shown. */
  readonly actorId?: string;
  readonly push: 'due' | 'attempted' | 'sent' | 'refused' | 'no-consent' | 'failed';
  readonly pushAt: string;
  /** WeChat's error code where it answered with one. */
  readonly errCode?: number;
}
