import { opensRoute, opensService, type NoticeKind } from '../../contracts/notice';
import type { Claim, NoticeRecord } from './claim-record';
import type { SoldItem } from './sold-item-record';

/** What people are told as staff of a store. */
export const staffNotices: readonly NoticeKind[] = [
  'major-quality',
  'force-closed-told',
  'deadline-near',
  'promise-late',
  'visit-unserved',
  'visit-asked',
  'visit-taken',
  'visit-unaccepted',
  'visit-late-risk',
  'shop-absent-told',
  'absent-again',
  'moved-often',
  'complaint-waits',
  'complaint-passed-up',
  'recovery-waits',
  'recovery-late',
];

/** By when somebody has to act: the shop by its promise, the customer by the end of what was asked. */
const deadlineOf = ({ state, answerBy, needs, guidance }: Claim): string | undefined => {
  if (state === 'need-info') return needs?.until;
  if (state === 'remote-guidance') return guidance?.until;
  return state === 'submitted' || state === 'reviewing' ? answerBy : undefined;
};

/** A notice of a claim's change, with the push that is due; the id makes it exactly one. */
export const notify = (claim: Claim, kind: NoticeKind, at: string, actorId?: string): NoticeRecord => {
  const answerBy = deadlineOf(claim);
  return {
    _id: `ntc_${claim._id.slice(4)}_${claim.version}`,
    v: 1,
    storeId: claim.storeId,
    customerId: claim.customerId,
    kind,
    claimId: claim._id,
    number: claim.number,
    productName: claim.product.name,
    ...(claim.held?.includes('product.name') ? { nameHeld: true as const } : {}),
    at,
    ...(answerBy === undefined ? {} : { answerBy }),
    ...(actorId === undefined ? {} : { actorId }),
    push: 'due',
    pushAt: at,
  };
};

/** The same change told to one of the store's staff. */
export const notifyStaff = (
  claim: Claim,
  kind: NoticeKind,
  of: { readonly at: string; readonly actorId: string; readonly to: string },
): NoticeRecord => {
  const notice = notify(claim, kind, of.at, of.actorId);
  return { ...notice, _id: `${notice._id}_${of.to.slice(4)}`, customerId: of.to };
};

/** Told to those who may open the claim as staff. */
const openedAsStaff: readonly NoticeKind[] = [
  'major-quality',
  'deadline-near',
  'promise-late',
  'visit-unserved',
  'visit-unaccepted',
  'visit-late-risk',
  'shop-absent-told',
  'absent-again',
  'moved-often',
];

/** The page that a tap on the message opens. Complaint supervisors see no claims, only that one was ended. */
export const pageOf = ({ kind, storeId, claimId, complaintId, surveyId }: NoticeRecord): string => {
  if (surveyId !== undefined)
    return `service/${kind === 'follow-up-asked' ? 'follow-up' : 'survey'}/index?id=${surveyId}`;
  if (kind === 'recovery-waits' || kind === 'recovery-late')
    return `staff/recoveries/index?storeId=${storeId}`;
  if (complaintId !== undefined)
    return staffNotices.includes(kind)
      ? `staff/complaint/index?storeId=${storeId}&id=${complaintId}`
      : `account/complaint/index?id=${complaintId}`;
  if (openedAsStaff.includes(kind)) return `staff/claim/index?storeId=${storeId}&id=${claimId ?? ''}`;
  if (opensRoute.includes(kind)) return `staff/route/index?storeId=${storeId}`;
  if (opensService.includes(kind)) return `service/technician/index?id=${claimId ?? ''}`;
  return claimId === undefined || kind === 'force-closed-told'
    ? 'account/inbox/index'
    : `pages/claim-detail/index?id=${claimId}`;
};

/** A yes may come late: WeChat's dialog stays open while the claim is already filed. */
const patience = 10 * 60_000;

/** A push that nobody agreed to yet: asked again in a minute, given up ten minutes after its notice. */
export const withoutConsent = (notice: NoticeRecord, now: string): NoticeRecord => {
  const later = Date.parse(now) + 60_000;
  return later - Date.parse(notice.at) > patience
    ? { ...notice, push: 'no-consent' }
    : { ...notice, pushAt: new Date(later).toISOString() };
};

/** WeChat's limits by the letters of a field's key, in characters (subscribeMessage.send, error 47003). */
const limits: Readonly<Record<string, number>> = { thing: 20, character_string: 32, phrase: 5, name: 10 };

/** Cuts a value to what WeChat accepts for this field; what is cut ends with "…". */
export const fitField = (key: string, value: string): string => {
  const limit = limits[key.replace(/\d{1,3}$/, '')] ?? value.length;
  const letters = Array.from(value);
  return letters.length <= limit ? value : `${letters.slice(0, limit - 1).join('')}…`;
};

/** A time field as WeChat wants it: `2026-11-24 14:30`, at +08:00. */
export const messageTime = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** A notice about a thing that came to somebody or left him; one for each binding. */
export const itemNotice = (
  item: SoldItem,
  kind: 'item-bound' | 'item-unbound',
  customerId: string,
  at: string,
): NoticeRecord => ({
  _id: `ntc_${item._id.slice(4)}_${item.binding}_${kind}`,
  v: 1,
  storeId: item.storeId,
  customerId,
  kind,
  itemId: item._id,
  number: item.model,
  productName: item.name,
  at,
  push: 'due',
  pushAt: at,
});
