import { daysBetween } from '../calendar/day';
import type { Known, Measures, Value } from './condition';
import { outsideCauses } from './facts';
import type { ReadFacts } from './facts';
import type { Goods } from './pack';
import { failedRepairs, totalRepairDays } from './repairs';

const vouchers = ['invoice', 'receipt', 'guarantee-slip', 'after-sales-voucher', 'sale-record'];
const otherProofs = ['order', 'payment-record', 'serial-record'];

/** A proof that is missing is never a no: another may turn up, and the store's own records count (CRPL art. 22). */
const shown = (facts: ReadFacts, kinds: readonly string[]): true | undefined =>
  facts.proofs?.some((proof) => kinds.includes(proof)) ? true : undefined;

const reasonOf = (facts: ReadFacts): 'quality' | 'no-reason' | undefined => {
  if (facts.reason !== undefined) return facts.reason;
  if (facts.fault !== undefined) return facts.fault === 'none' ? 'no-reason' : 'quality';
  return facts.claimKind === 'repair' ? 'quality' : undefined;
};

/** Whoever asks for a repair, or names a cause, says that something is wrong. */
const faulty = (facts: ReadFacts): Known => {
  if (facts.fault !== undefined) return facts.fault !== 'none';
  if (facts.claimKind === 'repair' || facts.reason === 'quality') return true;
  return facts.reason === 'no-reason' ? false : undefined;
};

/** Art. 23 ¶1 CRPL: a defect that the buyer knew is no claim, unless it breaks a mandatory rule. */
const disclosed = (facts: ReadFacts): Known => {
  if (facts.breaksMandatoryRule === true) return false;
  if (facts.faultDisclosed !== undefined) return facts.faultDisclosed;
  if (facts.condition === 'new' || facts.disclosedDefects?.length === 0) return false;
  return facts.condition === 'second-hand' ? undefined : false;
};

const intact = (facts: ReadFacts): Known => {
  if (facts.goodsIntact !== undefined) return facts.goodsIntact;
  if (facts.packaging === 'incomplete') return false;
  return facts.packaging !== undefined || facts.seal === 'intact' ? true : undefined;
};

/** A repair under way cannot have waited longer than it lasts. */
const waited = (days: number | undefined, sinceHandIn: number | undefined): Value => {
  if (days !== undefined) return days;
  return sinceHandIn === undefined ? 0 : { atMost: sinceHandIn };
};

const substitute = (facts: ReadFacts): Known => {
  const { sameModelAvailable, equivalentAvailable } = facts;
  if (sameModelAvailable === true || equivalentAvailable === true) return true;
  return sameModelAvailable === false && equivalentAvailable === false ? false : undefined;
};

const priceChange = ({ priceFen, currentPriceFen }: ReadFacts): Value => {
  if (priceFen === undefined || currentPriceFen === undefined) return undefined;
  return currentPriceFen > priceFen ? 'rose' : currentPriceFen < priceFen ? 'fell' : 'same';
};

/** Who must prove, as far as it is settled; an open burden is the store's. */
export type Burden = 'store' | 'customer';

const isOutside = (cause: ReadFacts['cause']): boolean => outsideCauses.some((one) => one === cause);

/** The cause that can be held against the customer: alleged, and proven where the store bears the proof. */
const provenCause = (facts: ReadFacts, burden: Burden): Value => {
  if (facts.cause === undefined || facts.cause === 'unknown') return 'none';
  if (!isOutside(facts.cause)) return facts.cause;
  return burden === 'customer' || facts.storeEvidence === true ? facts.cause : 'none';
};

/** Our default [P]: in the first half year a fault is taken for the goods' own until somebody shows otherwise. */
const trustedDays = 183;

const qualityFault = (facts: ReadFacts, burden: Burden): Known => {
  const wrong = faulty(facts);
  if (wrong !== true) return wrong;
  const cause = provenCause(facts, burden);
  // A proven cause of another kind is named by a limit, with its clause; here nothing is refused.
  if (cause !== 'none') return true;
  if (burden === 'store') return true;
  const received = facts.exchangeDate ?? facts.deliveryDate ?? facts.invoiceDate;
  if (received === undefined) return undefined;
  return daysBetween(received, facts.claimDate) <= trustedDays ? true : undefined;
};

/**
 * Everything that conditions may look at, from plain facts. Findings that somebody has to make (a serious
 * breach, a confirmed exception, an excuse for delay) count as not made until they are; what describes the goods,
 * the sale and the repairs stays open until it is known.
 * @param goods the entry of the three guarantees for these goods, if a list names them
 */
export const measure = (facts: ReadFacts, goods: Goods | undefined, burden: Burden): Measures => {
  const today = facts.today ?? facts.claimDate;
  const sinceHandIn = facts.handInDate === undefined ? undefined : daysBetween(facts.handInDate, today);
  return {
    category: facts.category ?? 'other',
    condition: facts.condition,
    listed:
      goods === undefined ? false : facts.condition === undefined ? undefined : facts.condition === 'new',
    saleMode: facts.saleMode,
    asksRepair: facts.claimKind === 'repair',
    claimKind: facts.claimKind,
    reason: reasonOf(facts),
    faulty: faulty(facts),
    performance: facts.fault === undefined ? undefined : facts.fault === 'performance',
    qualityFault: qualityFault(facts, burden),
    provenCause: provenCause(facts, burden),
    disclosed: disclosed(facts),
    mainPart: facts.mainPart,
    accessory: facts.accessory ?? 'unit',
    consumable: facts.category === 'food' || facts.category === 'cosmetics',
    accessoryExchanges: facts.accessoryExchanges ?? 0,
    repairs: failedRepairs(facts),
    totalRepairDays: totalRepairDays(facts, today),
    daysSinceHandIn: sinceHandIn ?? 0,
    partsDays: waited(facts.partsDays, sinceHandIn),
    delayDays: waited(facts.delayDays, sinceHandIn),
    delayExcused: facts.delayExcused ?? false,
    repairPossible: facts.repairPossible ?? true,
    sameModel: facts.sameModelAvailable,
    substitute: substitute(facts),
    voucher: shown(facts, vouchers),
    proven: shown(facts, [...vouchers, ...otherProofs]),
    serialMatch: facts.serialMatch,
    intact: intact(facts),
    seal: facts.seal,
    activated: facts.activated ?? false,
    tagsRemoved: facts.tagsRemoved ?? false,
    exception: facts.exception ?? 'none',
    exceptionConfirmed: facts.exceptionConfirmed ?? false,
    seriousBreach: facts.seriousBreach ?? false,
    priceChange: priceChange(facts),
    kilometres: facts.kilometres,
    noReasonFreight: facts.promise?.noReasonFreight ?? 'customer',
  };
};
