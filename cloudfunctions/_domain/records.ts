import type { ClaimEvent, ClaimState } from '../../contracts/claim';
import type { Contact } from '../../contracts/contact';
import type { Began, Symptom } from '../../contracts/fault';
import type { NoticeKind } from '../../contracts/notice';
import type { PhotoKind } from '../../contracts/photo';
import type { Category } from '../../contracts/product';
import type { Role } from '../../contracts/team';

/*
 * Documents as they lie in the database. `v` is the shape's generation, times are ISO strings in UTC,
 * money is integer fen. Personal data (name, phone, address, free text) lie in customers, contacts,
 * texts and teams only, so that deleting them is possible; openids lie in identities only.
 */
interface Document {
  readonly _id: string;
  readonly v: 1;
}
interface StoreDocument extends Document {
  readonly storeId: string;
}

/** `_id` is a hash of AppID and openid, so that others can point here without holding an openid. */
export interface Identity extends Document {
  readonly appid: string;
  readonly openid: string;
  readonly customerId: string;
  readonly staff: readonly { readonly storeId: string; readonly role: Role }[];
  readonly disabled: boolean;
  readonly createdAt: string;
}

export interface Customer extends Document {
  readonly identityIds: readonly string[];
  /** Stores where this person bought or claimed something, the latest last. */
  readonly storeIds: readonly string[];
  readonly contact?: Contact;
  readonly createdAt: string;
}

export interface StoreRecord extends Document {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  /** Monday first; minutes from midnight at +08:00, half-open; `null` is closed. */
  readonly hours: readonly ({ readonly opens: number; readonly closes: number } | null)[];
  /** Days (`YYYY-MM-DD`, +08:00) on which the store stays closed. */
  readonly closedDays: readonly string[];
  readonly districts: readonly string[];
  /** The store's promise: opening minutes until the first answer. */
  readonly answerMinutes: number;
}

export interface TeamMember {
  readonly customerId: string;
  readonly identityId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly joinedAt: string;
  readonly skills?: readonly string[];
  readonly areas?: readonly string[];
}
/** One document per store (`_id` = storeId), so that "the last owner" and "nobody else" are decided in one place. */
export interface Team extends StoreDocument {
  readonly members: readonly TeamMember[];
}

/** `_id` is a hash of the code; the code itself is shown once and kept nowhere. */
export interface Invitation extends StoreDocument {
  readonly role: Role;
  readonly name: string;
  /** Absent on the owner code, which comes from the set-up. */
  readonly invitedBy?: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedBy?: string;
  readonly usedAt?: string;
}

export interface SoldItem extends StoreDocument {
  /** Absent until the item is bound to a customer. */
  readonly customerId?: string;
  readonly category: Category;
  readonly brand: string;
  readonly model: string;
  readonly name: string;
  readonly condition: 'new' | 'second-hand';
  readonly serial?: string;
  readonly priceFen: number;
  readonly soldOn: string;
  /** The shop's own guarantee, in months from the sale. */
  readonly guaranteeMonths: number;
  /** Second-hand goods: what was told before the sale. */
  readonly disclosed: readonly string[];
}

export interface UploadTicket extends StoreDocument {
  readonly customerId: string;
  readonly path: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** Where the checked copy goes, reserved before it is written so that a crash leaves nothing unknown. */
  readonly keptAs?: string;
  /** Set once confirmed. */
  readonly photoId?: string;
}

export interface Photo extends StoreDocument {
  readonly customerId: string;
  /** Below `photos/`, where no client may write. */
  readonly path: string;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly createdAt: string;
  /** `''` until a claim takes it; swept after 24 hours without one, `'swept'` while that is under way. */
  readonly claimId: string;
}

export interface ClaimedProduct {
  /** Present when it is one of the shop's sold items. */
  readonly productId?: string;
  readonly category: Category;
  readonly name: string;
  /** As the customer typed it, or as sold. */
  readonly serial?: string;
}

export interface Claim extends StoreDocument {
  readonly customerId: string;
  readonly number: string;
  readonly kind: 'repair';
  readonly state: ClaimState;
  /** Raised by every change; an event's id ends with it, so two changes cannot both be the third. */
  readonly version: number;
  readonly product: ClaimedProduct;
  readonly symptoms: readonly Symptom[];
  readonly began: Began;
  readonly errorCode?: string;
  readonly photos: readonly { readonly photoId: string; readonly kind: PhotoKind }[];
  /** Hash of the form; the same key with another form is refused. */
  readonly formHash: string;
  readonly submittedAt: string;
  /** `submittedAt` and id: unique, so that a page of a list ends exactly where the next begins. */
  readonly order: string;
  readonly answerBy: string;
  /** Everyone who decided something on it, by customer id. */
  readonly deciders: readonly string[];
  /** Who reviews it, by customer id. */
  readonly reviewerId?: string;
}

/** Personal data of a claim; `_id` is the claim's. */
export interface ContactRecord extends StoreDocument, Contact {
  readonly customerId: string;
}
/** Free text of a claim; `_id` is the claim's. */
export interface TextRecord extends StoreDocument {
  readonly customerId: string;
  readonly fault: string;
}
/** Reserves a claim number; `_id` is the number. */
export interface NumberRecord extends StoreDocument {
  readonly claimId: string;
}

/** Append-only; `_id` is claim id and version. */
export interface EventRecord extends StoreDocument {
  readonly claimId: string;
  readonly version: number;
  readonly at: string;
  readonly kind: ClaimEvent['kind'];
  readonly by: ClaimEvent['by'];
  /** Who did it. */
  readonly customerId: string;
  readonly photos?: number;
  readonly fallback?: 'nobody-else';
}

export interface NoticeRecord extends StoreDocument {
  readonly customerId: string;
  readonly kind: NoticeKind;
  readonly claimId: string;
  readonly number: string;
  readonly productName: string;
  readonly at: string;
  readonly answerBy?: string;
  /** Whose act it tells of; the name is looked up when shown. */
  readonly actorId?: string;
}

/** A push that is due; same `_id` as its notice. Attempted at most once, since the inbox has it anyway. */
export interface OutboxRecord extends StoreDocument {
  readonly customerId: string;
  readonly noticeId: string;
  readonly status: 'due' | 'attempted' | 'sent' | 'refused' | 'no-consent' | 'failed';
  readonly dueAt: string;
  /** WeChat's error code where it answered with one. */
  readonly errCode?: number;
}

/** How many messages of a kind may still be pushed; `_id` is customer and kind. */
export interface Consent extends Document {
  readonly customerId: string;
  readonly budget: number;
  /** The last request keys counted, so that a repeated call counts once. */
  readonly keys: readonly string[];
}

/** How often someone did something within one hour; `_id` names both and the hour. */
export interface Rate extends Document {
  readonly count: number;
  readonly expiresAt: string;
}
