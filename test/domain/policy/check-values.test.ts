import type { Facts } from '../../../cloudfunctions/_domain/policy/facts';
import { judge } from '../../../cloudfunctions/_domain/policy/judge';
import { usageFee } from '../../../cloudfunctions/_domain/policy/refund';

/** Sold for 3,000 yuan, repaired twice and still not working; the store charges for use where the law lets it. */
const back: Facts = {
  condition: 'new',
  region: 'CN',
  saleMode: 'store',
  fault: 'performance',
  proofs: ['invoice'],
  priceFen: 300_000,
  invoiceDate: '2026-03-02',
  deliveryDate: '2026-03-02',
  claimDate: '2026-06-10',
  claimKind: 'return',
  finishedRepairs: [{}, {}],
  sameModelAvailable: true,
  depreciationEnabled: true,
};
const phone: Facts = { ...back, category: 'mobile-phone', claimDate: '2026-05-01', repairDays: 12 };
const television: Facts = { ...back, category: 'lcd-tv', repairDays: 10 };

const refund = (facts: Facts) => {
  const preview = judge(facts).refundPreview;
  return [preview?.deductionFen, preview?.refundFen, preview?.needsPerson];
};

describe('the check values of a refund', () => {
  test('a phone after 60 days, 12 of them in repair, at 0.5 % a day: 720 off 3,000 yuan', () => {
    expect(refund(phone)).toEqual([72_000, 228_000, true]);
  });
  test('a television after 100 days, 10 of them in repair, at 0.1 % a day: 270 off 3,000 yuan', () => {
    expect(refund(television)).toEqual([27_000, 273_000, true]);
  });
  test('the same television in Zhejiang: the whole price', () => {
    expect(refund({ ...television, region: 'CN-ZJ' })).toEqual([0, 300_000, false]);
  });
  test('the same television where no same model is left: the whole price', () => {
    expect(refund({ ...television, sameModelAvailable: false })).toEqual([0, 300_000, false]);
  });
  test('as delivered the charge is off: the whole price in one sum', () => {
    const { depreciationEnabled: _on, ...delivered } = television;
    expect(refund(delivered)).toEqual([0, 300_000, false]);
  });
  test('no charge in the first seven days, nor before an exchange was to be had, nor in Zhejiang on day 10', () => {
    const first = { ...television, claimDate: '2026-03-09', repairDays: 0 };
    const tenth = { ...first, claimDate: '2026-03-12', finishedRepairs: [] };
    expect(refund(first)).toEqual([0, 300_000, false]);
    expect(refund(tenth)).toEqual([3_000, 297_000, true]);
    expect(refund({ ...tenth, sameModelAvailable: undefined })).toEqual([0, 300_000, false]);
    expect(refund({ ...tenth, region: 'CN-ZJ' })).toEqual([0, 300_000, false]);
  });
  test('a rate that the list leaves blank is not guessed', () => {
    const speaker: Facts = { ...television, category: 'home-audio' };
    expect(refund(speaker)).toEqual([0, 300_000, true]);
    expect(judge(speaker)).toMatchObject({ verdict: 'human-review', review: [{ cause: 'blank-in-rule' }] });
  });
  test('a lower price counts only if the store proves that it was paid', () => {
    expect(refund({ ...television, region: 'CN-ZJ', provenPriceFen: 280_000 })).toEqual([0, 280_000, false]);
  });
  test('a charge is never approved without a person', () => {
    expect(judge(television)).toMatchObject({ verdict: 'human-review', review: [{ cause: 'deduction' }] });
  });
  test('the fee alone is price × rate × days in use, to the fen, and never above the price', () => {
    expect(usageFee({ priceFen: 300_000, ratePerDay: 50, days: 60, repairDays: 12 })).toBe(72_000);
    expect(usageFee({ priceFen: 300_000, ratePerDay: 10, days: 100, repairDays: 6, waitingDays: 4 })).toBe(
      27_000,
    );
    expect(usageFee({ priceFen: 1_999, ratePerDay: 5, days: 3 })).toBe(3);
    expect(usageFee({ priceFen: 300_000, ratePerDay: 50, days: 900 })).toBe(300_000);
    expect(usageFee({ priceFen: 300_000, ratePerDay: 50, days: 5, repairDays: 9 })).toBe(0);
  });
});
