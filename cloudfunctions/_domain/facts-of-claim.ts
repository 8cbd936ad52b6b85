import type { JudgedForm, PurchaseChannel } from '../../contracts/claim-form';
import type { Symptom, Trigger } from '../../contracts/fault';
import type { PhotoKind } from '../../contracts/photo';
import type { Category } from '../../contracts/product';
import { addMonths, dayOf } from './calendar/day';
import type { Claim } from './claim-record';
import { policyCategoryOf } from './policy/categories';
import type { Facts } from './policy/facts';
import type { StoreRecord } from './records';
import { isSold, type Item, type SoldItem } from './sold-item-record';

/** Everything that the rules are told about a claim. */
export interface ClaimFacts {
  readonly form: JudgedForm;
  readonly item: Item | undefined;
  readonly store: StoreRecord;
  /** Earlier claims about the very same thing. */
  readonly same: readonly Claim[];
  readonly wantsPerson?: boolean;
  /** When it was claimed. */
  readonly at: string;
}

const looks: readonly Symptom[] = ['scratched', 'pilling', 'faded'];
const defects: readonly Symptom[] = ['seam', 'shrunk', 'fastener', 'reaction', 'smell', 'spoiled', 'cracked'];
const alleged: Partial<Record<Trigger, Facts['cause']>> = {
  fall: 'misuse',
  water: 'misuse',
  'foreign-object': 'misuse',
  'own-repair': 'unauthorised-repair',
};
const proofOf: Partial<Record<PhotoKind, string>> = {
  voucher: 'invoice',
  order: 'order',
  payment: 'payment-record',
  'warranty-card': 'guarantee-slip',
};
const saleModes: Readonly<Record<PurchaseChannel, Facts['saleMode']>> = {
  shop: 'store',
  online: 'remote',
  door: 'door-to-door',
  elsewhere: undefined,
  gift: undefined,
};

const faultOf = (form: JudgedForm): Facts['fault'] => {
  const symptoms = form.fault?.symptoms ?? [];
  if (symptoms.length === 0) return form.returning?.reason === 'no-reason' ? 'none' : undefined;
  if (symptoms.every((symptom) => looks.includes(symptom))) return 'appearance';
  return symptoms.every((symptom) => [...looks, ...defects].includes(symptom)) ? 'quality' : 'performance';
};

const reasonOf = (form: JudgedForm): Facts['reason'] =>
  form.returning?.reason === 'no-reason' ? 'no-reason' : 'quality';

const modes = { shop: 'store', online: 'remote', door: 'door-to-door' } as const;

/** As the sale record has it. The store's own guarantee is its promise; the maker's runs from the same day. */
const recordFacts = (item: SoldItem): Partial<Facts> => {
  const begins = item.exchangedOn ?? item.installedOn ?? item.deliveredOn ?? item.invoiceOn;
  const makerMonths = item.maker?.months ?? 0;
  return {
    priceFen: item.priceFen,
    saleMode: modes[item.mode],
    invoiceDate: item.invoiceOn,
    ...(item.deliveredOn === undefined ? {} : { deliveryDate: item.deliveredOn }),
    ...(item.installedOn === undefined ? {} : { installationDate: item.installedOn }),
    ...(item.exchangedOn === undefined ? {} : { exchangeDate: item.exchangedOn }),
    ...(makerMonths === 0 ? {} : { makerWarranty: { months: makerMonths } }),
    ...(item.extendedMonths === undefined
      ? {}
      : { extendedWarranty: { until: addMonths(begins, makerMonths + item.extendedMonths) } }),
    ...(item.exception === undefined ? {} : { exception: item.exception, exceptionConfirmed: true }),
    disclosedDefects: (item.sheet?.disclosures ?? []).map(({ text }) => text),
  };
};

/** As the customer says; years of use, about, are no day: taking one would be a guess. */
const toldFacts = ({ purchase }: JudgedForm): Partial<Facts> => {
  const saleMode = purchase && saleModes[purchase.channel];
  return {
    ...(purchase?.on === undefined ? {} : { invoiceDate: purchase.on }),
    ...(saleMode === undefined ? {} : { saleMode }),
  };
};

/** What the store promises: to everybody, and with these goods. */
const promiseOf = (store: StoreRecord, item: Item | undefined): NonNullable<Facts['promise']> => {
  if (!item || !isSold(item)) return store.promise;
  const { returnDays, exchangeDays, noReasonDays } = item.voucher?.terms ?? {};
  return {
    ...store.promise,
    ...(returnDays === undefined ? {} : { returnDays }),
    ...(exchangeDays === undefined ? {} : { exchangeDays }),
    ...(noReasonDays === undefined ? {} : { noReasonDays }),
    freeRepairMonths: item.guaranteeMonths,
  };
};

const saleFacts = (form: JudgedForm, item: Item | undefined): Partial<Facts> => {
  if (!item) return toldFacts(form);
  const condition = { condition: item.condition };
  if (isSold(item)) return { ...condition, ...recordFacts(item) };
  return {
    ...toldFacts(form),
    ...condition,
    ...(item.soldOn === undefined ? {} : { invoiceDate: item.soldOn }),
  };
};

const goodsFacts = ({ returning }: JudgedForm): Partial<Facts> =>
  returning
    ? {
        seal: returning.seal,
        packaging: returning.packaging === 'complete' ? 'complete' : 'incomplete',
        ...(returning.used ? { goodsIntact: false } : {}),
      }
    : {};

const repairFacts = (same: readonly Claim[]): Partial<Facts> => {
  const finished = same.flatMap(({ repairs = [] }) => repairs);
  return {
    finishedRepairs: finished.map(({ handedInOn, handedBackOn, days }) => ({
      handedInOn,
      handedBackOn,
      days,
    })),
    waitingDays: finished.reduce((sum, { waitingDays }) => sum + waitingDays, 0),
  };
};

/** Plain facts for the engine, out of what customer, sale record and earlier claims say; what nobody knows is left out. */
export const factsOfClaim = ({ form, item, store, same, wantsPerson, at }: ClaimFacts): Facts => {
  const described: Category | undefined =
    form.product.from === 'described' ? form.product.category : undefined;
  const proofs = [
    ...(item && isSold(item) ? ['sale-record'] : []),
    ...form.photoKinds.flatMap((kind) => proofOf[kind] ?? []),
  ];
  const causes = (form.fault?.triggers ?? []).flatMap((trigger) => alleged[trigger] ?? []);
  const fault = faultOf(form);
  const scanned = form.product.from === 'owned' ? form.product.serial : undefined;
  return {
    ...saleFacts(form, item),
    category: policyCategoryOf(item?.category ?? described ?? 'other'),
    region: store.region,
    claimKind: form.kind,
    reason: reasonOf(form),
    claimDate: dayOf(at),
    today: dayOf(at),
    ...(fault === undefined ? {} : { fault }),
    ...(causes[0] === undefined ? {} : { cause: causes[0] }),
    proofs: [...new Set(proofs)],
    ...(scanned === undefined || item?.serial === undefined ? {} : { serialMatch: scanned === item.serial }),
    ...goodsFacts(form),
    ...repairFacts(same),
    promise: promiseOf(store, item),
    ...(wantsPerson === undefined ? {} : { wantsPerson }),
  };
};
