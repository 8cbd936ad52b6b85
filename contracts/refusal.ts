/** Every way a call can be refused. A person reads the words of `src/shared/words/refusals.ts`, never the code. */
export const refusalCodes = [
  /** The input does not have the promised shape; `field` names the first offending path. */
  'BAD_INPUT',
  /** The call is larger than the door lets in (100 KB from a client). */
  'TOO_LARGE',
  /** No such action on this function. */
  'NO_SUCH_ACTION',
  /** The client is older than the functions still understand. */
  'UPGRADE_REQUIRED',
  /** WeChat gave no identity with this call. */
  'NOT_SIGNED_IN',
  /** This identity was switched off by the shop. */
  'DISABLED',
  /** Absent and forbidden look the same from outside. */
  'NOT_ALLOWED',
  /** The same request key came before with another content. */
  'KEY_REUSED',
  /** Others were writing the same thing; try again. */
  'BUSY',
  /** Too many of these within the hour. */
  'TOO_MANY',
  /** Someone else changed it first; look again. */
  'CHANGED_MEANWHILE',
  /** The picture is not JPEG, PNG or WebP. */
  'PHOTO_TYPE',
  /** The picture is HEIC, which the shop cannot open. */
  'PHOTO_HEIC',
  /** Larger than 10 MB. */
  'PHOTO_TOO_LARGE',
  /** More than 40 million pixels. */
  'PHOTO_TOO_MANY_PIXELS',
  /** Cut off or damaged. */
  'PHOTO_BROKEN',
  /** The upload took longer than its ticket lives. */
  'UPLOAD_EXPIRED',
  /** Nothing arrived under this ticket yet. */
  'UPLOAD_MISSING',
  /** The photo is part of another claim, swept, or not one's own. */
  'PHOTO_NOT_USABLE',
  /** No more photos fit on this claim. */
  'PHOTO_LIMIT',
  /** A symptom that this kind of product does not have. */
  'SYMPTOM_UNKNOWN',
  /** This way of handing over, are not offered for this kind of claim. */
  'WAY_NOT_OFFERED',
  /** The form lacks what its kind of claim needs; `field` names it. */
  'INCOMPLETE',
  /** The day of purchase lies in the future. */
  'PURCHASE_IN_FUTURE',
  /** This cannot happen to the claim as it stands now. */
  'NOT_NOW',
  /** WeChat forbids the words of `field`. */
  'WORDS_REFUSED',
  /** Invitation wrong, used or expired: one answer for all three. */
  'CODE_INVALID',
  /** Binding code wrong, used, outdated or expired: one answer for all. */
  'BINDING_INVALID',
  /** No complaint with this receipt. */
  'RECEIPT_INVALID',
  /** WeChat's code for a phone number is used, expired or somebody else's. */
  'NUMBER_UNREAD',
  /** The verified number is another country's, which no sale names. */
  'NUMBER_FOREIGN',
  /** WeChat does not answer; later it may. */
  'WECHAT_AWAY',
  /** Delivered or installed before the sale. */
  'DAYS_MIXED_UP',
  /** The sale of this model was stopped for a dangerous fault. */
  'ON_HOLD',
  /** Nobody had the item before, so it cannot be given back. */
  'NOBODY_BEFORE',
  /** A complaint supervisor holds no other role. */
  'SUPERVISOR_ALONE',
  /** Only an owner appoints managers, finance, supervisors and owners. */
  'OWNER_ONLY',
  /** An account with an open claim is not deleted. */
  'CLAIM_OPEN',
  /** The last owner cannot leave. */
  'LAST_OWNER',
  /** A colleague who may not do it. */
  'COLLEAGUE_UNFIT',
  /** The customer was asked three times; now somebody calls. */
  'ASKED_ENOUGH',
  /** Something that nobody asked for. */
  'NOT_ASKED',
  /** Less than the rules give. */
  'LESS_THAN_DUE',
  /** More than this person may give; `limit` is the bound in yuan. */
  'BEYOND_AUTHORITY',
  /** No verified rule that speaks against the claim. */
  'CLAUSE_UNUSABLE',
  /** The time for it has run out. */
  'TOO_LATE',
  /** It can be done once only. */
  'ONCE_ONLY',
  /** So many technicians are planned together; `limit`. */
  'CREW_FULL',
  /** The move would break what was promised; a manager may override with a reason. */
  'MOVE_BREAKS',
  /** Somebody else took the window meanwhile; `alternatives` are the nearest others. */
  'WINDOW_TAKEN',
  /** Nobody knows where the address is, or nobody goes there. */
  'NO_PLACE',
  /** Begun, on the way or announced to the customer: it stays with whom it is. */
  'VISIT_FIXED',
  /** Not on the caller's route, or not any more. */
  'VISIT_GONE',
  /** No other technician has room in what is left of the window. */
  'NOBODY_FREE',
  /** The time at the counter was taken meanwhile. */
  'SLOT_TAKEN',
  /** A number that this courier does not give. */
  'TRACKING_ODD',
  /** The reference stands for another payment. */
  'REFERENCE_USED',
  /** Not the code of these goods. */
  'CODE_WRONG',
  /** This has to be done by another person. */
  'ANOTHER_PERSON',
  /** The shop's own fault; the request id finds it in the log. */
  'DEFECT',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
