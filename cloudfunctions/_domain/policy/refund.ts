import type { Judgement, RefundPreview, ReviewCause } from '../../../contracts/rights';
import { daysBetween } from '../calendar/day';
import type { Candidate, Case } from './weigh';
import { totalRepairDays } from './repairs';
import { words } from './words';

/** A refund as shown before anybody is asked, and why a person has to look at it. */
export interface Previewed {
  readonly preview?: RefundPreview;
  readonly causes: readonly ReviewCause[];
}

/**
 * Charge for use as the lists of the three guarantees have it: price × rate × days, from invoice to return,
 * less days in repair and waiting; never above the price.
 * @param ratePerDay 1/10000 of the price a day: 50 is 0.5 %
 * @returns fen, rounded to the nearest
 */
export const usageFee = (of: {
  readonly priceFen: number;
  readonly ratePerDay: number;
  readonly days: number;
  readonly repairDays?: number;
  readonly waitingDays?: number;
}): number => {
  const used = Math.max(0, of.days - (of.repairDays ?? 0) - (of.waitingDays ?? 0));
  return Math.min(of.priceFen, Math.round((of.priceFen * of.ratePerDay * used) / 10_000));
};

/** Nothing is charged in the first seven days. */
const freeDays = 7;

/** 1/10000 a day; `null` where the rule leaves it blank, `undefined` where nothing may be charged. */
const rateOf = (claim: Case, way: Candidate): number | null | undefined => {
  const { facts, measures, packs, goods } = claim;
  if (way.rule.refund !== 'less-use' || packs.some((pack) => pack.forbidsDepreciation)) return undefined;
  if (way.rule.within?.promised === 'agreedReturnDays') return facts.promise?.agreedReturn?.ratePerDay;
  // Decree 778 art. 18 ¶2 orders the price in one sum and stands above the older lists: off as delivered.
  if (facts.depreciationEnabled !== true) return undefined;
  if (way.rule.lessUseIf && measures[way.rule.lessUseIf] !== true) return undefined;
  return goods?.ratePerDay ?? null;
};

const feeOf = (claim: Case, priceFen: number, ratePerDay: number): number => {
  const { facts, today } = claim;
  const sold = facts.exchangeDate ?? facts.invoiceDate ?? facts.deliveryDate;
  const days = sold === undefined ? 0 : daysBetween(sold, today);
  if (days <= freeDays) return 0;
  const repairDays = totalRepairDays(facts, today) ?? 0;
  return usageFee({ priceFen, ratePerDay, days, repairDays, waitingDays: facts.waitingDays ?? 0 });
};

const forbidding = (claim: Case) => {
  const pack = claim.packs.find((one) => one.forbidsDepreciation !== undefined);
  return pack?.rules.find((rule) => rule.id === pack.forbidsDepreciation);
};

/**
 * What a return would pay: the invoice price in one sum, or another price that the store proves was paid
 * (Decree 778 art. 18 ¶2); less a charge for use only where law, store and goods allow it, and then a person
 * decides. Without a price there is nothing to show.
 */
export const previewRefund = (
  claim: Case,
  way: Candidate | undefined,
  when: RefundPreview['when'],
): Previewed => {
  const priceFen = claim.facts.provenPriceFen ?? claim.facts.priceFen;
  // The price of an accessory is not the price of the goods.
  if (!way || priceFen === undefined || claim.facts.accessory !== undefined) return { causes: [] };
  const rate = rateOf(claim, way);
  const deductionFen = typeof rate === 'number' ? feeOf(claim, priceFen, rate) : 0;
  const forbidden = forbidding(claim);
  const causes: ReviewCause[] = rate === null ? ['blank-in-rule'] : deductionFen > 0 ? ['deduction'] : [];
  const useWords = forbidden?.words ?? (deductionFen > 0 ? words.refund.use : words.refund.noUse);
  const lines: Judgement['refundPreview'] = {
    when,
    priceFen,
    deductionFen,
    refundFen: priceFen - deductionFen,
    lines: [
      { what: 'price', fen: priceFen, words: words.refund.price, ruleId: way.rule.id },
      {
        what: 'use',
        fen: deductionFen === 0 ? 0 : -deductionFen,
        words: useWords,
        ruleId: forbidden?.id ?? way.rule.id,
      },
    ],
    needsPerson: causes.length > 0,
  };
  return { preview: lines, causes };
};
