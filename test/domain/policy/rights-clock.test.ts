import type { Facts } from '../../../cloudfunctions/_domain/policy/facts';
import { judge } from '../../../cloudfunctions/_domain/policy/judge';
import { after, claimed } from './parts/sale';

const inShop = (category: Facts['category'], over: Partial<Facts> = {}) =>
  claimed(category, 100, { claimKind: 'repair', handInDate: after(100), today: after(110), ...over });
const coming = (facts: Facts, ruleId: string) =>
  judge(facts).rightsClock.find((one) => one.ruleId === ruleId);

describe('rights that are still to come', () => {
  test('an exchange once the repairer has been late for 30 days, counted from the hand-in', () => {
    expect(coming(inShop('washer'), 'slow')).toMatchObject({ right: 'exchange', on: after(131) });
  });
  test('“not repaired by 12 December: you may ask for an exchange”', () => {
    const facts = claimed('washer', 0, {
      claimKind: 'repair',
      invoiceDate: '2026-09-06',
      deliveryDate: '2026-09-06',
      claimDate: '2026-11-12',
      handInDate: '2026-11-12',
    });
    expect(coming(facts, 'slow')).toMatchObject({ on: '2026-12-13' });
    expect(coming(facts, 'slow')?.words).toBe('因修理方的原因到 12月12日 还没修好，可以要求免费换新。');
  });
  test('days of delay that are known already bring it nearer', () => {
    expect(coming(inShop('washer', { delayDays: 10 }), 'slow')?.on).toBe(after(131));
    expect(coming(inShop('washer', { delayDays: 4 }), 'slow')?.on).toBe(after(137));
  });
  test('parts: 90 days by the general list, 60 for phones and computers', () => {
    expect(coming(inShop('fridge'), 'parts')?.on).toBe(after(191));
    expect(coming(inShop('mobile-phone'), 'parts')?.on).toBe(after(161));
    expect(coming(inShop('pc'), 'parts')?.on).toBe(after(161));
  });
  test('a second repair that does not help', () => {
    expect(coming(inShop('washer'), 'r2')).toMatchObject({ have: 0, need: 2 });
    expect(coming(inShop('washer', { finishedRepairs: [{}] }), 'r2')).toMatchObject({ have: 1, need: 2 });
    expect(coming(inShop('washer', { finishedRepairs: [{}, {}] }), 'r2')).toBeUndefined();
  });
  test('a loan after five days in Zhejiang, told as of today where it was not handed in', () => {
    const facts = claimed('washer', 79, { claimKind: 'repair', region: 'CN-ZJ' });
    expect(coming(facts, 'zj-26-loan')).toMatchObject({ right: 'loan-unit', on: after(85), verified: false });
    expect(coming(facts, 'zj-26-loan')?.words).toContain('今天送修的话');
  });
  test('a return after 30 days in Shandong', () => {
    const facts = inShop('washer', { region: 'CN-SD' });
    expect(coming(facts, 'sd-27')).toMatchObject({ on: after(131) });
  });
  test('nothing once the guarantee is over, or where bad use is shown', () => {
    const over = judge(claimed('washer', 400, { claimKind: 'repair', mainPart: false }));
    expect(over.rightsClock).toEqual([]);
    const misused = claimed('washer', 250, { claimKind: 'repair', cause: 'misuse' });
    expect(judge(misused).rightsClock).toEqual([]);
  });
  test('the soonest is told first, those without a day last', () => {
    const days = judge(inShop('washer', { region: 'CN-ZJ' })).rightsClock.map((one) => one.on ?? '9999');
    expect(days.length).toBeGreaterThan(4);
    expect(days).toEqual([...days].sort());
  });
  test('its refund is shown beforehand', () => {
    const facts = claimed('washer', 79, { claimKind: 'repair', region: 'CN-ZJ', priceFen: 329_900 });
    expect(judge(facts).refundPreview).toMatchObject({ when: 'later', deductionFen: 0, refundFen: 329_900 });
    expect(judge(facts).refundPreview?.lines[1]).toMatchObject({ fen: 0, ruleId: 'zj-26-no-use' });
  });
});

describe('deadlines', () => {
  test('the last day to ask, holidays counted, and the days by which the store acts', () => {
    expect(judge(claimed('lcd-tv', 3, { claimKind: 'return' })).deadlines).toMatchObject(
      [
        { what: 'return', who: 'customer', on: after(7), ruleId: 'd7' },
        { what: 'legal-stop', who: 'store', on: after(18), ruleId: 'legal-stop' },
        { what: 'exchange', who: 'customer', on: after(15), ruleId: 'd15' },
        { what: 'free-repair', who: 'customer', on: after(365), ruleId: 'unit' },
      ].sort((a, b) => a.on.localeCompare(b.on)),
    );
  });
});
