import type { ClaimForm, FormWords } from '../../contracts/claim-form';
import type { Custody } from '../../contracts/custody';
import type { IntakeChannel } from '../../contracts/intake';
import { waysOf } from '../../contracts/claim-form';
import { symptomsOf } from '../../contracts/fault';
import type { Where } from './booking/locate';
import type { Change } from './change';
import type { Claim, ClaimedProduct, ContactRecord, EventRecord, NoticeRecord } from './claim-record';
import { notSentTo } from './complaint/complained-technicians';
import { onDesk } from './desk';
import { eventOf } from './event';
import { factsOfClaim } from './facts-of-claim';
import { checkIntake } from './intake-checks';
import { standing } from './lifecycle';
import { notify } from './notice';
import { answerBy } from './opening-hours';
import { checkPhotos } from './photos';
import { judge } from './policy/judge';
import { countFiled } from './rate';
import type { Customer, Photo, StoreRecord } from './records';
import { Refusal } from './refusal';
import { approveByRules } from './review/approve-by-rules';
import { isSold, type Item } from './sold-item-record';

export type { ClaimForm };

/** Everything a claim is made from; ids, hashes and time come from outside. */
export interface Submission {
  readonly form: ClaimForm;
  readonly claimId: string;
  readonly formHash: string;
  readonly number: string;
  /** What it is found by, hashed. */
  readonly tokens: readonly string[];
  readonly customer: Customer;
  readonly store: StoreRecord;
  /** The sold item that the form names, if it names one. */
  readonly item: Item | undefined;
  /** Words of the form that WeChat did not let pass. */
  readonly held: readonly FormWords[];
  /** Those of the form's photos that exist. */
  readonly photos: readonly Photo[];
  /** Claims that share its sold item, serial or voucher number. */
  readonly related: readonly Claim[];
  /** Where the address is, as far as the store knows. */
  readonly where?: Where | undefined;
  /** Whether that is far by the store's zones; else whoever lives outside its districts lives far. */
  readonly remote?: boolean | undefined;
  /** Set where the shop files it on somebody's behalf: `customer` is nobody then. */
  readonly intake?: { readonly channel: IntakeChannel; readonly by: string; readonly custody?: Custody };
  readonly now: string;
}

export interface Submitted {
  readonly claim: Claim;
  readonly contact: ContactRecord;
  readonly customer: Customer;
  readonly event: EventRecord;
  readonly notice: NoticeRecord;
  /** Set where the rules alone took it on at once: the claim as it is then, written in place of the other. */
  readonly byRules?: Change;
}

/** Symptoms that are dangerous to people or things: handled first. */
const dangers: readonly string[] = ['gas-smell', 'trips-breaker', 'reaction'];

/** Reasons to return that need no fault. */
const faultless: readonly string[] = ['no-reason', 'wrong-item', 'missing-parts'];

/** What each kind of claim needs. Refuses with INCOMPLETE, WAY_NOT_OFFERED, PURCHASE_IN_FUTURE. */
const checkForm = (form: ClaimForm, now: string): void => {
  if (!waysOf[form.kind].includes(form.way)) throw new Refusal('WAY_NOT_OFFERED', { field: 'way' });
  if (form.kind === 'return' && !form.returning) throw new Refusal('INCOMPLETE', { field: 'returning' });
  const isFaultless = form.returning !== undefined && faultless.includes(form.returning.reason);
  if (!form.fault && !isFaultless) throw new Refusal('INCOMPLETE', { field: 'fault' });
  const today = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
  if (form.purchase?.on !== undefined && form.purchase.on > today)
    throw new Refusal('PURCHASE_IN_FUTURE', { field: 'purchase.on' });
};

const productOf = ({ form, item, customer, intake }: Submission): ClaimedProduct => {
  if (form.product.from === 'described') {
    const { category, name, serial } = form.product;
    return { category, name, ...(serial === undefined ? {} : { serial }) };
  }
  if (item?.storeId !== form.storeId) throw new Refusal('NOT_ALLOWED');
  // The shop may name what it sold, whoever has it; what somebody added himself is his alone.
  if (intake ? !isSold(item) : item.customerId !== customer._id) throw new Refusal('NOT_ALLOWED');
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

/** What the rules say of it, and what the shop should look at twice. */
const look = ({ form, item, store, related, customer, now }: Submission) => {
  const judged = { ...form, photoKinds: form.photos.map(({ kind }) => kind) };
  const { flags, same } = checkIntake(judged, item, related);
  const known = item ? same : same.filter((claim) => claim.customerId === customer._id);
  const facts = factsOfClaim({
    form: judged,
    item,
    store,
    same: known,
    at: now,
    ...(form.wantsPerson === undefined ? {} : { wantsPerson: form.wantsPerson }),
  });
  return { flags, same: known, judgement: { facts, result: judge(facts) } };
};

/** What planning a visit has to know: who is not sent there, and who repaired the thing last. */
const visitingOf = (customer: Customer, same: readonly Claim[]): NonNullable<Claim['visiting']> => {
  const last = [...same]
    .filter(({ repairs, work }) => (repairs?.length ?? 0) > 0 && work !== undefined)
    .sort((one, other) => (one.order < other.order ? 1 : -1))[0];
  return { not: notSentTo(customer), ...(last?.work === undefined ? {} : { before: last.work.by }) };
};

/**
 * Files a claim: everything that follows from a form, or a refusal (NOT_ALLOWED, TOO_MANY, SYMPTOM_UNKNOWN,
 * PHOTO_NOT_USABLE, INCOMPLETE, WAY_NOT_OFFERED, PURCHASE_IN_FUTURE).
 */
export const submit = (submission: Submission): Submitted => {
  const { form, claimId, customer, store, intake, now } = submission;
  checkForm(form, now);
  const product = productOf(submission);
  if (form.fault?.symptoms.some((symptom) => !symptomsOf[product.category].includes(symptom))) {
    throw new Refusal('SYMPTOM_UNKNOWN', { field: 'fault.symptoms' });
  }
  const owner = { storeId: form.storeId, customerId: customer._id };
  checkPhotos(
    form.photos,
    submission.photos,
    { ...owner, customerId: intake?.by ?? customer._id, for: claimId },
    now,
  );
  const { fault, purchase, returning, wishes } = form;
  const { flags, same, judgement } = look(submission);
  const promised = answerBy(store, now, store.answerMinutes);
  const filed = {
    _id: claimId,
    v: 1,
    ...owner,
    number: submission.number,
    kind: form.kind,
    way: form.way,
    ...standing('submitted'),
    version: 1,
    product,
    ...(purchase === undefined ? {} : { purchase }),
    ...(returning === undefined ? {} : { returning }),
    symptoms: fault?.symptoms ?? [],
    ...(fault === undefined ? {} : { began: fault.began }),
    triggers: fault?.triggers ?? [],
    ...(fault?.errorCode === undefined ? {} : { errorCode: fault.errorCode }),
    wantsPerson: form.wantsPerson ?? false,
    photos: form.photos,
    tokens: submission.tokens,
    ...(submission.held.length === 0 ? {} : { held: submission.held }),
    formHash: submission.formHash,
    submittedAt: now,
    order: `${now}_${claimId}`,
    answerBy: promised,
    promise: { name: 'response', dueAt: promised, uncertain: false, state: 'submitted' },
    dueAt: now,
    ...(submission.where === undefined ? {} : { where: submission.where }),
    // Of nobody's claim it is not known yet who will be its customer.
    ...(intake === undefined ? { visiting: visitingOf(customer, same) } : {}),
    ...((submission.remote ?? !store.districts.includes(form.contact.district))
      ? { remote: true as const }
      : {}),
    urgent: fault?.symptoms.some((symptom) => dangers.includes(symptom)) ?? false,
    judgement,
    flags,
    sameIds: same.map(({ _id }) => _id),
    ...(intake === undefined ? {} : { intake: { channel: intake.channel, by: intake.by } }),
    ...(intake?.custody === undefined ? {} : { custody: { ...intake.custody, since: now } }),
    deciders: [],
  } as const;
  const claim: Claim = { ...filed, ...onDesk(filed) };
  const byRules = approveByRules(claim, submission, now);
  return {
    claim,
    contact: {
      _id: submission.number,
      v: 1,
      ...owner,
      claimId,
      ...form.contact,
      ...(fault?.words === undefined ? {} : { fault: fault.words }),
      ...(wishes === undefined ? {} : { wishes }),
    },
    customer: {
      ...customer,
      filed: countFiled(customer.filed, now),
      contact: form.contact,
      storeIds: withStore(customer.storeIds, form.storeId),
    },
    event: eventOf(claim, {
      at: now,
      kind: 'submitted',
      by: intake ? 'staff' : 'customer',
      customerId: intake?.by ?? customer._id,
    }),
    notice: notify(claim, 'claim-received', now),
    ...(byRules === undefined ? {} : { byRules }),
  };
};
