import { action } from './action';
import { claimId, instant, requestKey } from './fields';
import * as z from './zod';

/** Kinds of message; each has one WeChat template and one wording in the inbox. */
export const noticeKinds = ['claim-received', 'review-begun'] as const;
export const noticeKind = z.enum(noticeKinds);
export type NoticeKind = z.output<typeof noticeKind>;

export const notice = z.object({
  id: z.string(),
  kind: noticeKind,
  claimId,
  number: z.string(),
  productName: z.string(),
  at: instant,
  /** Staff member who acts, where the notice names one. */
  person: z.string().optional(),
  answerBy: instant.optional(),
});
export type Notice = z.output<typeof notice>;

/** The inbox holds every notice, pushed or not; newest first. */
export const listNotices = action({
  server: 'customer',
  name: 'list-notices',
  input: z.strictObject({}),
  output: z.object({ notices: z.array(notice) }),
});

/** WeChat's dialog was answered with yes: one message of each kind may be pushed. */
export const agreeToMessages = action({
  server: 'customer',
  name: 'agree-to-messages',
  input: z.strictObject({ key: requestKey, kinds: z.array(noticeKind).min(1).max(3) }),
  output: z.object({}),
});
