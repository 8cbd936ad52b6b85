import type { CallBand } from '../../contracts/call';
import type { Contact } from '../../contracts/contact';
import type { Safety } from '../../contracts/photo';
import type { Facts } from './policy/facts';
import type { Role } from '../../contracts/team';
import type { Asking } from './survey/asking';

/*
 * Documents as they lie in the database. `v` is the shape's generation: the gateway writes today's, whatever stands
 * here, and upgrades older ones when they are read (`upgrades/`). Times are ISO strings in UTC,
 * money is integer fen. Personal data (name, phone, address, free text) lie in customers, contacts,
 * texts and teams only, so that deleting them is possible; openids lie in identities only.
 * What belongs to a claim is in claim-record.ts, what belongs to a sold item in sold-item-record.ts.
 */
export interface Document {
  readonly _id: string;
  readonly v: number;
}
export interface StoreDocument extends Document {
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
  /** Claims filed within a clock hour (`2026-11-22T10`). */
  readonly filed?: { readonly hour: string; readonly count: number };
  /** When he likes to be called; none is whenever the shop may. */
  readonly callBands?: readonly CallBand[];
  /** Technicians who are not sent to him, for whatever reason. */
  readonly notSentTo?: readonly string[];
  /** When he was asked how it went, and whether he does not want to be. */
  readonly asking?: Asking;
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
  /** Where customers send goods; absent is the store itself. */
  readonly returns?: { readonly name: string; readonly phone: string; readonly address: string };
  /** Whose regional law applies, such as `CN-ZJ`. */
  readonly region: string;
  /** What the store promises beyond the law. */
  readonly promise: NonNullable<Facts['promise']>;
  /** Whether clear cases are approved by the rules alone. */
  readonly autoApprove: boolean;
  /** The store's promise: opening minutes until the first answer. */
  readonly answerMinutes: number;
  /** Of so many complaints that ended one is audited; absent is five, and five is the least. */
  readonly auditOneIn?: number;
}

export interface TeamMember {
  readonly customerId: string;
  readonly identityId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly joinedAt: string;
  readonly skills?: readonly string[];
  readonly areas?: readonly string[];
  /** Of a technician: his own photo, by id. */
  readonly portrait?: string;
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

export interface UploadTicket extends StoreDocument {
  readonly customerId: string;
  readonly path: string;
  /** As `for` of the photo that it becomes. */
  readonly for: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** Where the checked copy goes, reserved before it is written so that a crash leaves nothing unknown. */
  readonly keptAs?: string;
  /** Set once confirmed. */
  readonly photoId?: string;
}

/** Where the check of a picture stands. */
export interface PictureSafety {
  readonly safety: Safety;
  /** When the scheduler looks at it again, where no verdict has come until then; `'never'` sorts behind every time. */
  readonly checkAt: string;
  /** How often WeChat was asked. */
  readonly checks: number;
}

/** Without its safety on what was kept before pictures were checked. */
export interface Photo extends StoreDocument, Partial<PictureSafety> {
  readonly customerId: string;
  /** Below `photos/`, where no client may write. */
  readonly path: string;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly createdAt: string;
  /** The claim, sold item, complaint or technician (a portrait) that it was taken for, which may still be to come. */
  readonly for: string;
  /** Whether the sweep saw that it is part of what it was taken for; swept after 24 hours otherwise. */
  readonly settled: boolean;
}

/** A question to WeChat about a picture; `_id` is a hash of its trace id. */
export interface PictureCheck extends StoreDocument {
  readonly photoId: string;
  readonly expiresAt: string;
  /** Set by the push; a further push of the same changes nothing. */
  readonly verdict?: Safety;
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
