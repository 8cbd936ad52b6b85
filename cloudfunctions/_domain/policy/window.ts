import type { ReviewCause } from '../../../contracts/rights';
import { addDays, addMonths, daysBetween } from '../calendar/day';
import { extendOverRestDays, isRestDay } from '../calendar/holidays';
import type { Known } from './condition';
import type { ReadFacts } from './facts';
import type { Goods, Window } from './pack';
import { addRepairs } from './repairs';

/** A period of a rule held against the day of the claim. */
export interface Measured {
  readonly inside: Known;
  /** Last day, holidays counted; absent where it cannot be told. */
  readonly until?: string;
  readonly missing: readonly string[];
  readonly causes: readonly ReviewCause[];
}

interface Start {
  readonly on: string;
  /** Set where the true start may be up to `grace` days later. */
  readonly rather?: string;
}

/**
 * Goods are delivered and installed within this many days of the sale, as we take it [P]: within them an
 * unknown day of delivery leaves a period open, beyond them it does not.
 */
const grace = 30;
/** The longest official holiday so far had 8 days; an unpublished one may extend a period by as much. */
const longestHoliday = 9;

const installedByStore = ['air-conditioner', 'gas-water-heater', 'range-hood', 'electric-water-heater'];
const shut: Measured = { inside: false, missing: [], causes: [] };

const received = (facts: ReadFacts): Start | undefined => {
  if (facts.deliveryDate !== undefined) return { on: facts.deliveryDate };
  if (facts.invoiceDate === undefined) return undefined;
  // Over the counter the goods are handed over with the invoice.
  return facts.saleMode === 'store'
    ? { on: facts.invoiceDate }
    : { on: facts.invoiceDate, rather: 'deliveryDate' };
};

/** Decree 778 art. 18 ¶1: goods that the dealer must install count from the end of installation. */
const installed = (facts: ReadFacts): Start | undefined => {
  const start = received(facts);
  if (facts.installation === 'customer' || facts.installation === 'none') return start;
  if (facts.installationDate !== undefined) return { on: facts.installationDate };
  const byStore = facts.installation === 'store' || installedByStore.includes(facts.category ?? 'other');
  return byStore && start ? { on: start.on, rather: 'installationDate' } : start;
};

const lastHandBack = (facts: ReadFacts): Start | undefined => {
  const days = (facts.finishedRepairs ?? []).flatMap((one) => one.handedBackOn ?? []);
  const last = days.sort()[days.length - 1];
  return last === undefined ? undefined : { on: last };
};

const startOf = (window: Window, facts: ReadFacts): Start | undefined => {
  const first = (): Start | undefined => {
    if (window.from === 'hand-back') return lastHandBack(facts);
    if (window.from === 'production') return facts.productionDate ? { on: facts.productionDate } : undefined;
    if (window.from === 'delivery') return received(facts);
    if (window.from === 'invoice') return facts.invoiceDate ? { on: facts.invoiceDate } : received(facts);
    return installed(facts);
  };
  const start = first();
  const { exchangeDate } = facts;
  if (!window.restarts || exchangeDate === undefined || (start && start.on >= exchangeDate)) return start;
  return { on: exchangeDate };
};

const missingStart: Readonly<Record<Window['from'], string>> = {
  legal: 'invoiceDate',
  delivery: 'invoiceDate',
  invoice: 'invoiceDate',
  production: 'productionDate',
  'hand-back': 'finishedRepairs',
  none: 'invoiceDate',
};

const tier = (months: Goods['unitMonths'], priceFen: number | undefined): number | null | 'price' => {
  if (typeof months === 'number' || months === null) return months;
  if (priceFen === undefined) return 'price';
  return months.find((one) => one.belowFen === undefined || priceFen < one.belowFen)?.months ?? null;
};

type Length =
  | { readonly kind: 'shut' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'ask'; readonly fact: string }
  | { readonly kind: 'until'; readonly until: string }
  | { readonly kind: 'long'; readonly months: number; readonly days: number };

const promised = (facts: ReadFacts, what: NonNullable<Window['promised']>): Length => {
  const { promise, makerWarranty } = facts;
  const months = (number: number | undefined): Length =>
    number === undefined ? { kind: 'shut' } : { kind: 'long', months: number, days: 0 };
  const days = (number: number | undefined): Length =>
    number === undefined ? { kind: 'shut' } : { kind: 'long', months: 0, days: number };
  const until = (day: string | undefined): Length =>
    day === undefined ? { kind: 'shut' } : { kind: 'until', until: day };
  if (what === 'freeRepairMonths') return months(promise?.freeRepairMonths);
  if (what === 'makerMonths') return months(makerWarranty?.months);
  if (what === 'makerUntil') return until(makerWarranty?.until);
  if (what === 'extendedUntil') return until(facts.extendedWarranty?.until);
  if (what === 'agreedReturnDays') return days(promise?.agreedReturn?.days);
  return days(promise?.[what]);
};

const lengthOf = (window: Window, facts: ReadFacts, goods: Goods | undefined): Length => {
  if (window.promised) return promised(facts, window.promised);
  if (!window.period) return { kind: 'long', months: window.months ?? 0, days: window.days ?? 0 };
  if (!goods) return { kind: 'shut' };
  if (window.period === 'accessory') {
    const months = goods.accessoryMonths?.[facts.accessory ?? ''];
    return months === undefined ? { kind: 'shut' } : { kind: 'long', months, days: 0 };
  }
  const months = tier(window.period === 'unit' ? goods.unitMonths : goods.mainPartMonths, facts.priceFen);
  if (months === null) return { kind: 'blank' };
  return months === 'price' ? { kind: 'ask', fact: 'priceFen' } : { kind: 'long', months, days: 0 };
};

/** Bought so many years ago, give or take one, that the period is over whatever the day was. */
const longAgo = ({ approxYears, claimDate }: ReadFacts, length: { months: number; days: number }): boolean =>
  approxYears !== undefined &&
  addDays(addMonths(claimDate, length.months - 12 * (approxYears - 1)), length.days + grace) < claimDate;

/**
 * Holds a period against the day of the claim. The starting day is not counted, a period of months ends on the
 * corresponding day or the month's last, a last day of rest moves to the first day after, and the last day
 * lasts until 24:00 (Civil Code art. 201–203). Repair and waiting are added (Decree 778 art. 18 ¶1).
 */
export const measureWindow = (window: Window, facts: ReadFacts, goods: Goods | undefined): Measured => {
  const length = lengthOf(window, facts, goods);
  if (length.kind === 'shut') return shut;
  if (length.kind === 'blank') return { inside: undefined, missing: [], causes: ['blank-in-rule'] };
  if (length.kind === 'ask') return { inside: undefined, missing: [length.fact], causes: [] };
  if (length.kind === 'until') {
    return { inside: facts.claimDate <= length.until, until: length.until, missing: [], causes: [] };
  }
  const start = startOf(window, facts);
  if (!start) {
    // Without a repair there is nothing that could hold since its hand-back.
    if (window.from === 'hand-back')
      return facts.finishedRepairs?.length === 0 ? shut : ask('finishedRepairs');
    return longAgo(facts, length) ? shut : ask(missingStart[window.from]);
  }
  if (facts.claimDate < start.on) return { inside: undefined, missing: [], causes: ['dates'] };
  const plain = addDays(addMonths(start.on, length.months), (window.plusDays ?? 0) + length.days);
  const end = window.excludesRepair ? addRepairs(facts, start.on, plain) : plain;
  const until = extendOverRestDays(end);
  if (facts.claimDate <= until) return { inside: true, until, missing: [], causes: [] };
  if (start.rather !== undefined && daysBetween(until, facts.claimDate) <= grace) {
    return { inside: undefined, missing: [start.rather], causes: [] };
  }
  // Days in repair would be added to a guarantee; as long as nobody knows of repairs it may still run.
  const repairsUnknown = facts.finishedRepairs === undefined && facts.repairDays === undefined;
  if (
    repairsUnknown &&
    window.excludesRepair &&
    length.months > 0 &&
    daysBetween(until, facts.claimDate) <= grace
  ) {
    return ask('finishedRepairs');
  }
  const holidayUnknown = isRestDay(end) === undefined && daysBetween(end, facts.claimDate) <= longestHoliday;
  return holidayUnknown
    ? { inside: undefined, missing: [], causes: ['holidays-unknown'] }
    : { inside: false, until, missing: [], causes: [] };
};

const ask = (fact: string): Measured => ({ inside: undefined, missing: [fact], causes: [] });
