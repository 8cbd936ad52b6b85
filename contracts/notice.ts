import { action } from './action';
import { claimId, complaintId, instant, productId, requestKey, storeId, surveyId } from './fields';
import { slot } from './slot';
import * as z from './zod';

/** WeChat's templates: what one agrees to, and how a message looks in WeChat. WeChat gives a mini-program few of them. */
export const messageTemplates = [
  'claim-received',
  'review-begun',
  'info-needed',
  'decided',
  'progress',
  'appointment',
  'visit',
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
  /** The parts have come, and somebody comes again with them: a time is to be chosen. */
  'visit-again': 'appointment',
  repaired: 'progress',
  'not-repairable': 'progress',
  'checked-in': 'progress',
  'shipped-back': 'progress',
  'picked-up': 'progress',
  'goods-received': 'progress',
  'goods-inspected': 'progress',
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
  /** Read on the screen that booked it: no yes to a push is spent on it. */
  booked: 'claim-received',
  rebooked: 'claim-received',
  /** Taken on, and no time is booked yet. */
  'booking-reminder': 'appointment',
  /** The address changed to one that nobody goes to: the booking is void. */
  'booking-lost': 'appointment',
  /** Another technician comes than the one who was announced. */
  'technician-changed': 'progress',
  /** To managers and owners: a booked visit has nobody who can make it. */
  'visit-unserved': 'progress',
  /** From two hours before: who comes. */
  'technician-fixed': 'appointment',
  /** The evening before, and two hours before where it is not known yet who comes. */
  'visit-tomorrow': 'appointment',
  'visit-soon': 'appointment',
  /** The same of a time at the counter. */
  'slot-tomorrow': 'appointment',
  'slot-soon': 'appointment',
  'slot-missed': 'appointment',
  /** By the shop, for who called: a time at the counter booked, or any time given back. */
  'slot-booked': 'claim-received',
  'booking-given-back': 'claim-received',
  /** The shop does not open then any more: the time at the counter is void; the visit waits for another day. */
  'slot-lost': 'appointment',
  'day-closed': 'appointment',
  departed: 'visit',
  /** He will be there at `answerBy`; the customer chooses what then. */
  'running-late': 'visit',
  'customer-absent': 'visit',
  'shop-absent': 'visit',
  /** To managers and owners: nobody came; nobody was at home twice. */
  'shop-absent-told': 'progress',
  'absent-again': 'progress',
  /** To customer service: somebody moves his time again and again. */
  'moved-often': 'progress',
  /** To the technician: say by `answerBy` whether you come; the visit is somebody else's now. */
  'visit-asked': 'info-needed',
  'visit-taken': 'progress',
  /** To managers and owners: the technician has not said that he comes, and nobody else can. */
  'visit-unaccepted': 'progress',
  /** To the technician and to managers: the visit before takes longer than planned. */
  'visit-late-risk': 'progress',
  /** Taken on, and the goods have not come yet. */
  'handover-reminder': 'info-needed',
  /** Goods that are not sent yet go to another address. */
  'returns-moved': 'info-needed',
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
  /** What a survey said of money or of marks went to the complaint supervisor. */
  'complaint-opened': 'progress',
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
  /** After a job: how it went; whether it still works. */
  'survey-asked': 'progress',
  'survey-reminder': 'progress',
  'follow-up-asked': 'progress',
  /** After a bad answer: somebody takes care, this was done, is it right now? */
  'amends-taken': 'progress',
  'amends-told': 'decided',
  'amends-asked': 'info-needed',
  /** To managers, and to owners where nobody reached the customer: a bad answer is to be put right. */
  'recovery-waits': 'progress',
  'recovery-late': 'progress',
} as const satisfies Readonly<Record<string, MessageTemplate>>;
export type NoticeKind = keyof typeof templateOf;
export const noticeKinds = Object.keys(templateOf) as [NoticeKind, ...NoticeKind[]];
export const noticeKind = z.enum(noticeKinds);

/** Opened at the technician's route of today. */
export const opensRoute: readonly NoticeKind[] = ['visit-asked', 'visit-taken'];
/** Opened where the customer sees who comes, and chooses when he is late. */
export const opensService: readonly NoticeKind[] = ['technician-fixed', 'departed', 'running-late'];

export const notice = z.object({
  id: z.string(),
  kind: noticeKind,
  /** What it is about: a claim of one's own, or only a thing that one has. */
  claimId: claimId.optional(),
  number: z.string().optional(),
  itemId: productId.optional(),
  complaintId: complaintId.optional(),
  surveyId: surveyId.optional(),
  /** Set on what one is told as staff: the claim is opened there. */
  storeId: storeId.optional(),
  productName: z.string(),
  at: instant,
  /** Staff member who acts, where the notice names one. */
  person: z.string().optional(),
  answerBy: instant.optional(),
  /** Of a visit: when it is. */
  visit: slot.optional(),
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
