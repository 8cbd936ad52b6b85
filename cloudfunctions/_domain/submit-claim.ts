import { submitClaim as contract } from '../../contracts/claim';
import type { ParsedInputOf } from '../../contracts/action';
import { symptomsOf } from '../../contracts/fault';
import { eventOf } from './event';
import { notify } from './notice';
import { answerBy } from './opening-hours';
import { attach } from './photos';
import type {
  Claim,
  ClaimedProduct,
  ContactRecord,
  Customer,
  EventRecord,
  NoticeRecord,
  OutboxRecord,
  Photo,
  SoldItem,
  StoreRecord,
  TextRecord,
} from './records';
import { Refusal } from './refusal';

export type ClaimForm = ParsedInputOf<typeof contract>;

/** Everything a claim is made from; ids and time come from outside. */
export interface Submission {
  readonly form: ClaimForm;
  readonly claimId: string;
  readonly formHash: string;
  readonly number: string;
  readonly customer: Customer;
  readonly store: StoreRecord;
  /** The sold item that the form names, if it names one. */
  readonly item: SoldItem | undefined;
  /** The photos that the form names, in its order. */
  readonly photos: readonly (Photo | undefined)[];
  readonly now: string;
}

export interface Submitted {
  readonly claim: Claim;
  readonly contact: ContactRecord;
  readonly text?: TextRecord;
  readonly photos: readonly Photo[];
  readonly customer: Customer;
  readonly event: EventRecord;
  readonly notice: NoticeRecord;
  readonly push: OutboxRecord;
}

const productOf = ({ form, item, customer }: Submission): ClaimedProduct => {
  if (form.product.from === 'described') {
    const { category, name, serial } = form.product;
    return { category, name, ...(serial === undefined ? {} : { serial }) };
  }
  if (item?.customerId !== customer._id || item.storeId !== form.storeId) throw new Refusal('NOT_ALLOWED');
  return {
    productId: item._id,
    category: item.category,
    name: item.name,
    ...(item.serial === undefined ? {} : { serial: item.serial }),
  };
};

/** Latest last, each once. */
const withStore = (storeIds: readonly string[], storeId: string) => [
  ...storeIds.filter((one) => one !== storeId),
  storeId,
];

/**
 * Files a claim: everything that follows from a form, or a refusal
 * (NOT_ALLOWED, SYMPTOM_UNKNOWN, PHOTO_NOT_USABLE).
 */
export const submit = (submission: Submission): Submitted => {
  const { form, claimId, customer, store, now } = submission;
  const product = productOf(submission);
  if (form.fault.symptoms.some((symptom) => !symptomsOf[product.category].includes(symptom))) {
    throw new Refusal('SYMPTOM_UNKNOWN', { field: 'fault.symptoms' });
  }
  const owner = { storeId: form.storeId, customerId: customer._id };
  const photos = attach(submission.photos, { ...owner, claimId });
  const base = { v: 1, _id: claimId, ...owner } as const;
  const claim: Claim = {
    ...base,
    number: submission.number,
    kind: form.kind,
    state: 'submitted',
    version: 1,
    product,
    symptoms: form.fault.symptoms,
    began: form.fault.began,
    ...(form.fault.errorCode === undefined ? {} : { errorCode: form.fault.errorCode }),
    photos: form.photos,
    formHash: submission.formHash,
    submittedAt: now,
    order: `${now}_${claimId}`,
    answerBy: answerBy(store, now, store.answerMinutes),
    deciders: [],
  };
  return {
    claim,
    contact: { ...base, ...form.contact },
    ...(form.fault.words === undefined ? {} : { text: { ...base, fault: form.fault.words } }),
    photos,
    customer: {
      ...customer,
      contact: form.contact,
      storeIds: withStore(customer.storeIds, form.storeId),
    },
    event: eventOf(claim, { at: now, kind: 'submitted', by: 'customer', customerId: customer._id }),
    ...notify(claim, 'claim-received', now),
  };
};
