import { action } from './action';
import { claimId, complaintId, instant, productId, requestKey, storeId } from './fields';
import * as z from './zod';

/** WeChat's templates: what one agrees to, and how a message looks in WeChat. WeChat gives a mini-program few of them. */
export const messageTemplates = [
  'claim-received',
  'review-begun',
  'info-needed',
  'decided',
  'progress',
  'safety',
] as const;
export const messageTemplate = z.enum(messageTemplates);
export type MessageTemplate = z.output<typeof messageTemplate>;

/** Each kind of notice, and the template by which it is pushed; its wording in the inbox is the client's. */
export const templateOf = {
  'claim-received': 'claim-received',
  'review-begun': 'review-begun',
  'info-asked': 'info-needed',
  guided: 'info-needed',
  approved: 'decided',
  rejected: 'decided',
  'force-closed': 'decided',
  'work-begun': 'progress',
  'parts-awaited': 'progress',
  'parts-arrived': 'progress',
  repaired: 'progress',
  'not-repairable': 'progress',
  'goods-received': 'progress',
  'goods-differ': 'progress',
  'refund-begun': 'progress',
  refunded: 'progress',
  'exchange-begun': 'progress',
  exchanged: 'progress',
  /** The customer has not answered yet; what is asked lapses at `answerBy`. */
  'info-reminder': 'info-needed',
  /** Nothing came within seven days: put aside, to be taken up again within 30. */
  'auto-cancelled': 'decided',
  /** The customer did not say whether the guidance helped: somebody looks again. */
  'guidance-over': 'progress',
  /** Repaired; without a word it counts as accepted at `answerBy`, and then it did. */
  'confirm-reminder': 'info-needed',
  'auto-confirmed': 'progress',
  /** Taken on, and the goods have not come yet. */
  'handover-reminder': 'info-needed',
  /** A right that was only announced can be used from today. */
  'right-unlocked': 'decided',
  /** To managers and owners: a deadline of the law comes near, a promise is broken. */
  'deadline-near': 'progress',
  'promise-late': 'progress',
  /** What the shop filed on somebody's behalf has come to him. */
  'claim-handed-over': 'progress',
  /** The shop put a thing under one's products; it left them. */
  'item-bound': 'safety',
  'item-unbound': 'safety',
  /** To everyone who bought a model with a dangerous fault. */
  'stop-use': 'safety',
  /** To managers and owners of the store. */
  'major-quality': 'safety',
  /** To the complaint supervisor: a claim was ended by a manager. */
  'force-closed-told': 'decided',
  /** To whoever complained. */
  'complaint-taken-up': 'progress',
  'complaint-proposal': 'info-needed',
  'complaint-passed-on': 'progress',
  'complaint-result': 'decided',
  'complaint-reply-reminder': 'info-needed',
  'complaint-ended': 'decided',
  'suggestion-answered': 'decided',
  /** To complaint supervisors, and to owners of what was passed on to them: something is to be done. */
  'complaint-waits': 'progress',
  'complaint-passed-up': 'progress',
} as const satisfies Readonly<Record<string, MessageTemplate>>;
export type NoticeKind = keyof typeof templateOf;
export const noticeKinds = Object.keys(templateOf) as [NoticeKind, ...NoticeKind[]];
export const noticeKind = z.enum(noticeKinds);

export const notice = z.object({
  id: z.string(),
  kind: noticeKind,
  /** What it is about: a claim of one's own, or only a thing that one has. */
  claimId: claimId.optional(),
  number: z.string().optional(),
  itemId: productId.optional(),
  complaintId: complaintId.optional(),
  /** Set on what one is told as staff: the claim is opened there. */
  storeId: storeId.optional(),
  productName: z.string(),
  at: instant,
  /** Staff member who acts, where the notice names one. */
  person: z.string().optional(),
  answerBy: instant.optional(),
  /** `none`: WeChat was not asked to bring it, or could not. */
  push: z.enum(['due', 'sent', 'none']),
});
export type Notice = z.output<typeof notice>;

/** The inbox holds every notice, pushed or not; newest first. */
export const listNotices = action({
  server: 'customer',
  name: 'list-notices',
  input: z.strictObject({}),
  output: z.object({ notices: z.array(notice) }),
});

/** WeChat's dialog was answered with yes: one message of each template may be pushed. */
export const agreeToMessages = action({
  server: 'customer',
  name: 'agree-to-messages',
  input: z.strictObject({ key: requestKey, kinds: z.array(messageTemplate).min(1).max(3) }),
  output: z.object({}),
});
