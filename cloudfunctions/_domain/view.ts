import type * as z from '../../contracts/zod';
import type { ClaimDetail, ClaimEvent, ClaimSummary } from '../../contracts/claim';
import type { Contact } from '../../contracts/contact';
import type { Notice } from '../../contracts/notice';
import type { Store, store } from '../../contracts/store';
import type { Claim, ContactRecord, EventRecord, NoticeRecord, TextRecord } from './claim-record';
import { changeUntil } from './booking/time';
import { nameOf } from './names';
import { staffNotices } from './notice';
import { lettersOf } from './review/letters';
import type { StoreRecord, Team } from './records';
import { handlingView } from './ways/handling-view';

/** Who looks, and where names and free words are looked up. */
interface Seen {
  readonly team: Team | undefined;
  readonly texts: readonly TextRecord[];
  readonly viewer: 'customer' | 'staff';
}

/** From documents to what people are shown. Nothing else leaves the functions. */
export const storeView = (record: StoreRecord): Store =>
  ({
    id: record._id,
    name: record.name,
    address: record.address,
    phone: record.phone,
    hours: [...record.hours],
    ...(record.returns === undefined ? {} : { returns: record.returns }),
    districts: [...record.districts],
  }) satisfies z.output<typeof store>;

/** Of a state that is past nobody is promised anything any more. */
const promiseView = ({ promise, state }: Claim): Pick<ClaimSummary, 'promise'> => {
  if (!promise || promise.state !== state) return {};
  const { name, dueAt, uncertain } = promise;
  return { promise: { name, dueAt, uncertain } };
};

export const claimSummaryView = (claim: Claim): ClaimSummary => ({
  id: claim._id,
  storeId: claim.storeId,
  number: claim.number,
  kind: claim.kind,
  state: claim.state,
  productName: claim.product.name,
  category: claim.product.category,
  symptoms: [...claim.symptoms],
  turn: claim.turn,
  submittedAt: claim.submittedAt,
  urgent: claim.urgent,
  ...(claim.held === undefined ? {} : { held: [...claim.held] }),
  answerBy: claim.answerBy,
  ...promiseView(claim),
});

/**
 * What staff say to each other: about a proposal, where the customer reads the letter that comes of it, and about a
 * danger, of which he is told in the shop's own words.
 */
const amongStaff: readonly EventRecord['kind'][] = [
  'approval-proposed',
  'approval-refused',
  'rejection-proposed',
  'rejection-refused',
  'major-quality-flagged',
  'visit-declined',
];

const eventView = (event: EventRecord, { team, texts, viewer }: Seen): ClaimEvent => {
  const isHidden = viewer === 'customer' && amongStaff.includes(event.kind);
  const text = isHidden ? undefined : texts.find((one) => one._id === event._id);
  const person = event.by === 'staff' ? nameOf(team, event.customerId) : undefined;
  return {
    version: event.version,
    at: event.at,
    kind: event.kind,
    state: event.state,
    by: event.by,
    ...(person === undefined ? {} : { person }),
    ...(text?.words === undefined ? {} : { words: text.words }),
    ...(text?.answers === undefined ? {} : { answers: [...text.answers] }),
    ...(text?.held ? { held: true as const } : {}),
    ...(event.photos === undefined ? {} : { photos: event.photos }),
    ...(event.fallback === undefined ? {} : { fallback: event.fallback }),
  };
};

/** `13812346207` → `138****6207`; other numbers keep their last four. */
export const maskPhone = (phone: string): string =>
  phone.length === 11 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : `****${phone.slice(-4)}`;

/** Keeps the first half of an address, at most six characters. */
export const maskAddress = (address: string): string => {
  const letters = Array.from(address);
  return `${letters.slice(0, Math.min(6, Math.ceil(letters.length / 2))).join('')}****`;
};

export const maskContact = (contact: Contact): Contact => ({
  name: contact.name,
  phone: maskPhone(contact.phone),
  district: contact.district,
  address: maskAddress(contact.address),
});

const booked: readonly Claim['state'][] = ['scheduled', 'en-route'];

const visitView = ({ visit, state }: Claim): Pick<ClaimDetail, 'visit'> => {
  if (!visit || !booked.includes(state)) return {};
  const { at, date, window, technicianId } = visit;
  return {
    visit: {
      at,
      date,
      window: { ...window },
      changeUntil: changeUntil(date, window),
      fixed: technicianId !== undefined,
      moves: { customer: visit.moves.customer, shop: visit.moves.shop },
    },
  };
};

/** Before a decision there is nothing to bring; after a new look the old one is not shown. */
const isTakenOn = ({ approval, state }: Claim): boolean =>
  approval !== undefined && !['submitted', 'need-info', 'remote-guidance', 'rejected'].includes(state);

/** All of a claim but its contact and what one may do about it. */
export const claimView = (
  of: Seen & {
    readonly claim: Claim;
    readonly events: readonly EventRecord[];
    readonly contact: ContactRecord;
  },
): Omit<ClaimDetail, 'contact' | 'acts'> => ({
  ...claimSummaryView(of.claim),
  version: of.claim.version,
  way: of.claim.way,
  ...(of.claim.purchase === undefined ? {} : { purchase: of.claim.purchase }),
  ...(of.claim.returning === undefined ? {} : { returning: of.claim.returning }),
  ...(of.claim.began === undefined ? {} : { began: of.claim.began }),
  triggers: [...of.claim.triggers],
  ...(of.contact.wishes === undefined ? {} : { wishes: of.contact.wishes }),
  ...(of.claim.errorCode === undefined ? {} : { errorCode: of.claim.errorCode }),
  ...(of.contact.fault === undefined ? {} : { words: of.contact.fault }),
  ...(of.claim.product.serial === undefined ? {} : { serial: of.claim.product.serial }),
  judgement: of.claim.judgement.result,
  photos: of.claim.photos.map((photo) => ({ ...photo })),
  events: of.events.map((event) => eventView(event, of)),
  ...visitView(of.claim),
  ...lettersOf(of.claim, of),
  ...(isTakenOn(of.claim) ? handlingView(of.claim) : {}),
});

export const noticeView = (notice: NoticeRecord, person: string | undefined): Notice => ({
  id: notice._id,
  kind: notice.kind,
  ...(notice.claimId === undefined ? {} : { claimId: notice.claimId }),
  ...(notice.itemId === undefined ? {} : { itemId: notice.itemId }),
  ...(notice.complaintId === undefined ? {} : { complaintId: notice.complaintId }),
  ...(notice.surveyId === undefined ? {} : { surveyId: notice.surveyId }),
  number: notice.number,
  ...(staffNotices.includes(notice.kind) ? { storeId: notice.storeId } : {}),
  productName: notice.productName,
  at: notice.at,
  ...(person === undefined ? {} : { person }),
  ...(notice.answerBy === undefined ? {} : { answerBy: notice.answerBy }),
  ...(notice.visit === undefined ? {} : { visit: notice.visit }),
  push: notice.push === 'due' || notice.push === 'sent' ? notice.push : 'none',
});
