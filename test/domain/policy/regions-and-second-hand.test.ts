import type { Facts } from '../../../cloudfunctions/_domain/policy/facts';
import { judge } from '../../../cloudfunctions/_domain/policy/judge';
import { after, claimed, lines, outcome, wanted } from './parts/sale';

const asks = { claimKind: 'return' } as const;
const swaps = { claimKind: 'exchange' } as const;
const repairs = { claimKind: 'repair' } as const;
const at = (region: string, category: Facts['category'], days: number, over: Partial<Facts>) =>
  claimed(category, days, { region, ...over });
const zj = (days: number, over: Partial<Facts>) => at('CN-ZJ', 'washer', days, over);
const sd = (days: number, over: Partial<Facts>) =>
  at('CN-SD', 'washer', 60, { ...asks, handInDate: after(60), today: after(60 + days), ...over });

describe('Zhejiang', () => {
  test.each(
    lines([
      ['return on day 7', zj(7, asks), 'return', 'zj-26-7 第二十六条', 'eligible'],
      ['exchange on day 15', zj(15, swaps), 'exchange', 'zj-26-15 第二十六条', 'eligible'],
      ['exchange on day 16', zj(16, swaps), 'exchange', null, 'human-review'],
      ['free repair', zj(100, repairs), 'free-repair', 'zj-26-repair 第二十六条', 'eligible'],
      ['35 days in repair', zj(100, { ...asks, repairDays: 35 }), 'return', null, 'human-review'],
      ['36 days in repair', zj(100, { ...asks, repairDays: 36 }), 'return', 'zj-26-2 第二十六条', 'eligible'],
      [
        '36 days: or an exchange',
        zj(100, { ...swaps, repairDays: 36 }),
        'exchange',
        'zj-26-2 第二十六条',
        'eligible',
      ],
      [
        'two repairs',
        zj(100, { ...asks, finishedRepairs: [{}, {}] }),
        'return',
        'zj-26-2 第二十六条',
        'eligible',
      ],
      [
        'cannot be repaired',
        zj(100, { ...asks, repairPossible: false }),
        'return',
        'zj-26-2 第二十六条',
        'eligible',
      ],
      ['a computer too', at('CN-ZJ', 'pc', 100, { ...asks, repairDays: 36 }), 'return', 'zj-26-2 第二十六条'],
      ['large goods: costs', zj(100, repairs), 'expenses', 'zj-29 第二十九条'],
      ['small goods: none', at('CN-ZJ', 'mobile-phone', 100, repairs), 'expenses', null],
      ['clothing is on no list', at('CN-ZJ', 'clothing', 100, { ...asks, repairDays: 36 }), 'return', null],
      [
        'bad use shown by the store',
        zj(100, { ...repairs, cause: 'misuse', storeEvidence: true }),
        'free-repair',
        null,
        'human-review',
      ],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });

  test('five days to answer and five to repair, from the claim and from the hand-in', () => {
    const store = judge(zj(100, { ...repairs, handInDate: after(102), today: after(103) })).deadlines;
    expect(store).toContainEqual(expect.objectContaining({ what: 'answer', who: 'store', on: after(105) }));
    expect(store).toContainEqual(expect.objectContaining({ what: 'repair-done', on: after(107) }));
  });
});

describe('Shandong, Shanghai, Beijing and the rest', () => {
  test.each(
    lines([
      ['Shandong: 30 days in repair', sd(30, {}), 'return', null, 'human-review'],
      ['Shandong: 31 days in repair', sd(31, {}), 'return', 'sd-27 第二十七条', 'eligible'],
      ['Shandong: 31 days, or an exchange', sd(31, swaps), 'exchange', 'sd-27 第二十七条', 'eligible'],
      ['Shandong: 31 days for a good reason', sd(31, { delayExcused: true, delayDays: 0 }), 'return', null],
      ['Shandong: costs', sd(1, repairs), 'expenses', 'sd-27-costs 第二十七条'],
      [
        'elsewhere 31 days in repair alone give no return',
        sd(31, { region: 'CN', delayDays: 0 }),
        'return',
        null,
      ],
      [
        'Shanghai: six months for any goods',
        at('CN-SH', 'shoes', 184, repairs),
        'free-repair',
        'sh-33 第三十三条',
      ],
      ['Shanghai: but not for consumables', at('CN-SH', 'cosmetics', 30, repairs), 'free-repair', null],
      [
        'Shanghai: worn out by use',
        at('CN-SH', 'shoes', 100, { ...repairs, cause: 'wear' }),
        'free-repair',
        null,
        'human-review',
      ],
      [
        'Beijing: return as asked for, day 184',
        at('CN-BJ', 'furniture', 184, { ...asks, cause: 'quality' }),
        'return',
        'bj-6 第六条',
        'eligible',
      ],
      ['Beijing: a day later', at('CN-BJ', 'furniture', 185, { ...asks, cause: 'quality' }), 'return', null],
      ['Beijing: goods of a list keep to it', at('CN-BJ', 'fridge', 60, asks), 'return', null],
      [
        'Guangdong falls back on the nation',
        at('CN-GD', 'lcd-tv', 7, asks),
        'return',
        'd7 第九条',
        'eligible',
      ],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });

  test('Beijing: the price rose, a person says which one is paid', () => {
    const rose = at('CN-BJ', 'furniture', 5, { ...asks, priceFen: 100_000, currentPriceFen: 120_000 });
    expect(judge(rose)).toMatchObject({
      verdict: 'human-review',
      review: [{ cause: 'price-rose' }],
      refundPreview: { refundFen: 100_000, needsPerson: true },
    });
    expect(judge({ ...rose, currentPriceFen: 80_000 })).toMatchObject({
      verdict: 'eligible',
      refundPreview: { refundFen: 100_000, needsPerson: false },
    });
  });

  test('a province that nobody named is asked for', () => {
    expect(judge(claimed('fridge', 3, { region: undefined })).missing.map((one) => one.fact)).toContain(
      'region',
    );
  });
});

describe('second-hand goods', () => {
  const used = (over: Partial<Facts>, days = 40, category: Facts['category'] = 'fridge') =>
    claimed(category, days, { condition: 'second-hand', ...repairs, ...over });
  const law = 'crpl-24-repair 第二十四条第一款';
  test.each(
    lines([
      ['a fault that nobody told of', used({ faultDisclosed: false }), 'free-repair', law, 'eligible'],
      ['nothing was told at all', used({ disclosedDefects: [] }), 'free-repair', law, 'eligible'],
      ['a fault that was told', used({ faultDisclosed: true }), 'free-repair', null, 'human-review'],
      [
        'told, but dangerous',
        used({ faultDisclosed: true, breaksMandatoryRule: true }),
        'free-repair',
        law,
        'eligible',
      ],
      ['told or not is open', used({ disclosedDefects: ['划痕'] }), 'free-repair', null, 'conditional'],
      [
        'three months for electronics',
        used({ faultDisclosed: false }, 92),
        'free-repair',
        'used-3-months 条号待核对',
      ],
      [
        'the lists are for new goods',
        used({ faultDisclosed: false, ...asks }, 12),
        'return',
        null,
        'human-review',
      ],
      [
        'return within seven days',
        used({ faultDisclosed: false, ...asks }, 7),
        'return',
        'crpl-24-7 第二十四条第一款',
        'eligible',
      ],
      [
        'exchange later',
        used({ faultDisclosed: false, ...swaps }, 40),
        'exchange',
        'crpl-24-exchange 第二十四条第一款',
        'eligible',
      ],
      [
        'a serious breach',
        used({ faultDisclosed: false, ...asks, seriousBreach: true }),
        'return',
        'crpl-24-breach 第二十四条第一款',
        'eligible',
      ],
      [
        'a promise of 90 days',
        used({ faultDisclosed: false, promise: { freeRepairMonths: 3 } }),
        'free-repair',
        'free-repair 保修',
      ],
      [
        'a fault that was told is not promised either',
        used({ faultDisclosed: true, promise: { freeRepairMonths: 3 } }),
        'free-repair',
        null,
      ],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });

  test('an agreed schedule is taken off, once a person agrees', () => {
    const agreed = { agreedReturn: { days: 60, ratePerDay: 20 } };
    const facts = used({ ...asks, faultDisclosed: true, priceFen: 100_000, promise: agreed });
    expect(judge(facts)).toMatchObject({
      verdict: 'human-review',
      entitlements: [{ remedy: 'return', ruleId: 'agreed-return' }, {}],
      refundPreview: { deductionFen: 8_000, refundFen: 92_000, needsPerson: true },
    });
    expect(judge({ ...facts, claimDate: after(7) }).refundPreview).toMatchObject({ deductionFen: 0 });
    expect(judge({ ...facts, region: 'CN-ZJ' }).refundPreview).toMatchObject({ deductionFen: 0 });
  });
});
