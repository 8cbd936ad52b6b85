import type { Facts } from '../../../cloudfunctions/_domain/policy/facts';
import { judge } from '../../../cloudfunctions/_domain/policy/judge';
import { claimed, lines, outcome, wanted } from './parts/sale';

/** Bought by network, nothing wrong with it, everything complete, simply not wanted. */
const unwanted = (category: Facts['category'], days: number, over: Partial<Facts> = {}): Facts =>
  claimed(category, days, {
    saleMode: 'remote',
    claimKind: 'return',
    fault: 'none',
    seal: 'intact',
    packaging: 'complete',
    ...over,
  });
const right = 'no-reason-7 第二十五条';
const not = (over: Partial<Facts>, category: Facts['category'] = 'lcd-tv') => unwanted(category, 3, over);

describe('seven days without a reason after a remote sale', () => {
  test.each(
    lines([
      ['on day 7', unwanted('clothing', 7), 'return', right, 'eligible'],
      ['on day 8', unwanted('clothing', 8), 'return', null, 'human-review'],
      ['a television', unwanted('lcd-tv', 7), 'return', right, 'eligible'],
      ['cosmetics with their seal', unwanted('cosmetics', 7), 'return', right, 'eligible'],
      ['second-hand goods', unwanted('bag', 7, { condition: 'second-hand' }), 'return', right, 'eligible'],
      ['opened to look at', not({ packaging: 'opened', seal: 'broken' }), 'return', right, 'eligible'],
      ['an exception that was not confirmed', not({ exception: 'by-nature' }), 'return', right, 'eligible'],
      [
        'an exception that was expressly not confirmed',
        not({ exception: 'by-nature', exceptionConfirmed: false }),
        'return',
        right,
        'eligible',
      ],
      [
        'whether it is complete is not known',
        not({ seal: undefined, packaging: undefined }),
        'return',
        null,
        'conditional',
      ],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });

  test.each(
    lines([
      [
        'confirmed as unfit by its nature',
        not({ exception: 'by-nature', exceptionConfirmed: true }),
        'return',
        null,
        'human-review',
      ],
      ['made to order', not({ exception: 'made-to-order' }, 'furniture'), 'return', null, 'human-review'],
      ['perishable', not({ exception: 'perishable' }, 'food'), 'return', null, 'human-review'],
      ['downloaded', not({ exception: 'digital' }, 'other'), 'return', null, 'human-review'],
      ['a newspaper', not({ exception: 'periodical' }, 'other'), 'return', null, 'human-review'],
      ['incomplete', not({ packaging: 'incomplete' }), 'return', null, 'human-review'],
      ['damaged', not({ goodsIntact: false }), 'return', null, 'human-review'],
      ['cosmetics with a broken seal', not({ seal: 'broken' }, 'cosmetics'), 'return', null, 'human-review'],
      [
        'a phone that was activated',
        not({ activated: true }, 'mobile-phone'),
        'return',
        null,
        'human-review',
      ],
      ['clothing without its tag', not({ tagsRemoved: true }, 'clothing'), 'return', null, 'human-review'],
      ['a fridge that was switched on', not({ activated: true }, 'fridge'), 'return', right, 'eligible'],
      ['over the counter', not({ saleMode: 'store' }), 'return', null, 'human-review'],
      ['at the door, outside Shanghai', not({ saleMode: 'door-to-door' }), 'return', null, 'human-review'],
      [
        'at the door in Shanghai',
        not({ saleMode: 'door-to-door', region: 'CN-SH' }),
        'return',
        'sh-30 第三十条',
        'eligible',
      ],
      [
        'at the door in Shanghai on day 8',
        unwanted('lcd-tv', 8, { saleMode: 'door-to-door', region: 'CN-SH' }),
        'return',
        null,
        'human-review',
      ],
    ]),
  )('is not there, or is for a person: %s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });

  test('the customer carries it back; with a fault the store does', () => {
    expect(judge(unwanted('lcd-tv', 3))).toMatchObject({ freightPayer: 'customer' });
    expect(judge(unwanted('lcd-tv', 3, { fault: 'performance' }))).toMatchObject({ freightPayer: 'store' });
  });

  test('the whole price comes back', () => {
    expect(judge(unwanted('lcd-tv', 3, { priceFen: 99_900 })).refundPreview).toMatchObject({
      when: 'now',
      refundFen: 99_900,
    });
  });

  test('over the counter the reason is told, with its clause', () => {
    const told = judge(not({ saleMode: 'store' })).reasons.map((one) => one.ruleId);
    expect(told).toContain('counter-sale');
  });
});

describe('what the store promises beyond', () => {
  const promise = { noReasonDays: 15 };
  const counter = (days: number, over: Partial<Facts> = {}) =>
    unwanted('lcd-tv', days, { saleMode: 'store', promise, ...over });
  test.each(
    lines([
      ['without a reason, over the counter', counter(15), 'return', 'no-reason 无理由退货', 'eligible'],
      ['not a day longer', counter(16), 'return', null, 'human-review'],
      [
        'carriage too, if it says so',
        counter(10, { promise: { ...promise, noReasonFreight: 'store' } }),
        'return',
        'no-reason-carried 无理由退货',
        'eligible',
      ],
      [
        'for kinds that the law excepts (Supreme Court, 2022 no. 8, art. 2)',
        not({ exception: 'made-to-order', promise }, 'furniture'),
        'return',
        'no-reason 无理由退货',
        'eligible',
      ],
      [
        'a longer time to return for quality',
        claimed('furniture', 30, { claimKind: 'return', promise: { returnDays: 30 } }),
        'return',
        'return-days 退货',
        'eligible',
      ],
      [
        'a longer time to exchange',
        claimed('pc', 30, { claimKind: 'exchange', promise: { exchangeDays: 30 } }),
        'exchange',
        'exchange-days 换货',
        'eligible',
      ],
      [
        'a guarantee of two years',
        claimed('mobile-phone', 600, { claimKind: 'repair', promise: { freeRepairMonths: 24 } }),
        'free-repair',
        'free-repair 保修',
        'eligible',
      ],
      [
        'the maker’s own of three',
        claimed('mobile-phone', 900, { claimKind: 'repair', makerWarranty: { months: 36 } }),
        'free-repair',
        'maker-warranty 厂家保修',
        'eligible',
      ],
      [
        'what is left of a maker’s on second-hand goods',
        claimed('pc', 300, {
          condition: 'second-hand',
          claimKind: 'repair',
          makerWarranty: { until: '2026-01-31' },
        }),
        'free-repair',
        'maker-warranty-until 厂家保修',
        'eligible',
      ],
      [
        'an extended warranty that was bought',
        claimed('pc', 900, { claimKind: 'repair', extendedWarranty: { until: '2028-03-04' } }),
        'free-repair',
        'extended-warranty 延保约定',
        'eligible',
      ],
      [
        'an extended warranty a day late',
        claimed('pc', 900, { claimKind: 'repair', extendedWarranty: { until: '2027-08-20' } }),
        'free-repair',
        null,
      ],
      [
        'bad use is left out of it, by a person',
        claimed('mobile-phone', 600, {
          claimKind: 'repair',
          cause: 'misuse',
          promise: { freeRepairMonths: 24 },
        }),
        'free-repair',
        null,
        'human-review',
      ],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });

  test('the longest guarantee is named first, the others beside it', () => {
    const [first] = judge(
      claimed('fridge', 30, { claimKind: 'repair', promise: { freeRepairMonths: 36 }, region: 'CN-ZJ' }),
    ).entitlements;
    expect(first).toMatchObject({ remedy: 'free-repair', level: 'store', until: '2028-03-06' });
    expect(first?.also.map((one) => one.level)).toEqual(['law', 'region']);
  });
});
