import type { NoticeKind } from '../../contracts/notice';
import type { Claim, NoticeRecord, OutboxRecord } from './records';

/** A notice of a claim's change and the push that is due with it; the id makes both exactly one. */
export const notify = (
  claim: Claim,
  kind: NoticeKind,
  at: string,
  actorId?: string,
): { notice: NoticeRecord; push: OutboxRecord } => {
  const id = `ntc_${claim._id.slice(4)}_${claim.version}`;
  return {
    notice: {
      _id: id,
      v: 1,
      storeId: claim.storeId,
      customerId: claim.customerId,
      kind,
      claimId: claim._id,
      number: claim.number,
      productName: claim.product.name,
      at,
      answerBy: claim.answerBy,
      ...(actorId === undefined ? {} : { actorId }),
    },
    push: {
      _id: id,
      v: 1,
      storeId: claim.storeId,
      customerId: claim.customerId,
      noticeId: id,
      status: 'due',
      dueAt: at,
    },
  };
};

/** A yes may come late: WeChat's dialog stays open while the claim is already filed. */
const patience = 10 * 60_000;

/** A push that nobody agreed to yet: asked again in a minute, given up ten minutes after its notice. */
export const withoutConsent = (push: OutboxRecord, notice: NoticeRecord, now: string): OutboxRecord => {
  const later = Date.parse(now) + 60_000;
  return later - Date.parse(notice.at) > patience
    ? { ...push, status: 'no-consent' }
    : { ...push, dueAt: new Date(later).toISOString() };
};

/** WeChat's limits by the letters of a field's key, in characters (subscribeMessage.send, error 47003). */
const limits: Readonly<Record<string, number>> = { thing: 20, character_string: 32, phrase: 5, name: 10 };

/** Cuts a value to what WeChat accepts for this field; what is cut ends with "…". */
export const fitField = (key: string, value: string): string => {
  const limit = limits[key.replace(/\d+$/, '')] ?? value.length;
  const letters = Array.from(value);
  return letters.length <= limit ? value : `${letters.slice(0, limit - 1).join('')}…`;
};

/** A time field as WeChat wants it: `2026-11-24 14:30`, at +08:00. */
export const messageTime = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
