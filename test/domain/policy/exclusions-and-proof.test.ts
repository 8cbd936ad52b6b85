import type { Facts } from '../../../cloudfunctions/_domain/policy/facts';
import { judge } from '../../../cloudfunctions/_domain/policy/judge';
import { after, claimed, lines, outcome, wanted } from './parts/sale';

const repairs = { claimKind: 'repair' } as const;
const swaps = { claimKind: 'exchange' } as const;
const asks = { claimKind: 'return' } as const;
/** After the half year in which the store has to prove. */
const later = (cause: Facts['cause'], category: Facts['category'] = 'washer') =>
  claimed(category, 250, { ...repairs, cause });

describe('what the guarantee leaves out is repaired for pay, and a person decides', () => {
  test.each(
    lines([
      ['bad use', later('misuse'), 'paid-repair', 'paid-repair 收费维修', 'human-review'],
      ['bad use is not free', later('misuse'), 'free-repair', null, 'human-review'],
      ['opened by somebody else', later('unauthorised-repair'), 'free-repair', null, 'human-review'],
      ['altered papers', later('alteration'), 'free-repair', null, 'human-review'],
      ['force majeure', later('force-majeure'), 'free-repair', null, 'human-review'],
      ['a virus on a computer', later('virus', 'pc'), 'free-repair', null, 'human-review'],
      [
        'pirated software on a computer',
        later('pirated-software', 'pc'),
        'free-repair',
        null,
        'human-review',
      ],
      ['a virus is no ground elsewhere', later('virus', 'washer'), 'free-repair', 'unit 目录', 'eligible'],
      ['wear within the guarantee is none', later('wear'), 'free-repair', 'unit 目录', 'eligible'],
      ['an unknown cause is none', later('unknown'), 'free-repair', 'unit 目录', 'eligible'],
      ['damage on the way is the seller’s', later('transport'), 'free-repair', 'unit 目录', 'eligible'],
      ['bad installation is the seller’s', later('installation'), 'free-repair', 'unit 目录', 'eligible'],
      [
        'another serial number is for a person',
        claimed('washer', 100, { ...repairs, serialMatch: false }),
        'free-repair',
        null,
        'human-review',
      ],
      [
        'another serial number, though the store promised more',
        claimed('washer', 400, { ...repairs, serialMatch: false, promise: { freeRepairMonths: 24 } }),
        'free-repair',
        'free-repair 保修',
        'human-review',
      ],
      [
        'worn clothing has no defect',
        claimed('clothing', 250, { ...repairs, cause: 'wear' }),
        'free-repair',
        null,
        'human-review',
      ],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });

  test('each names its clause as unverified, and what it speaks against', () => {
    const { reasons, review } = judge(later('misuse'));
    const limits = reasons.filter((one) => one.grounds === 'limit');
    expect(limits[0]).toMatchObject({ ruleId: 'misuse', clause: '第十七条', verified: false });
    expect(limits[0]?.blocks).toContain('free-repair');
    expect(review.map((one) => one.cause)).toEqual(['unverified-limit']);
  });
});

describe('who has to prove', () => {
  const burden = (facts: Facts) => judge(facts).burdenOfProof;
  test.each([
    ['a fridge within six months', claimed('fridge', 184), 'store', 'burden-23'],
    ['a fridge a day later', claimed('fridge', 185), 'customer', 'burden-general'],
    ['a computer', claimed('pc', 30), 'store', 'burden-23'],
    ['a second-hand fridge', claimed('fridge', 30, { condition: 'second-hand' }), 'store', 'burden-23'],
    ['decoration', claimed('decoration', 30), 'store', 'burden-23'],
    ['a phone', claimed('mobile-phone', 30), 'customer', 'burden-general'],
    ['a phone in Shandong', claimed('mobile-phone', 30, { region: 'CN-SD' }), 'store', 'sd-28'],
    ['a camera in Shandong', claimed('camera', 30, { region: 'CN-SD' }), 'store', 'sd-28'],
    ['a sofa', claimed('furniture', 30), 'customer', 'burden-general'],
    ['a fridge in Zhejiang, month 10', claimed('fridge', 300, { region: 'CN-ZJ' }), 'store', 'zj-30'],
    ['a phone in Zhejiang, month 10', claimed('mobile-phone', 300, { region: 'CN-ZJ' }), 'store', 'zj-30'],
    [
      'a fridge in Zhejiang after a year',
      claimed('fridge', 370, { region: 'CN-ZJ' }),
      'customer',
      'burden-general',
    ],
  ] as const)('%s', (_name, facts, on, ruleId) => {
    expect(burden(facts)).toMatchObject({ on, ruleId });
  });

  const blamed = (over: Partial<Facts>) => claimed('fridge', 60, { ...repairs, cause: 'misuse', ...over });
  test.each(
    lines([
      [
        'no evidence: as if the goods failed',
        blamed({ storeEvidence: false }),
        'free-repair',
        'unit 目录',
        'eligible',
      ],
      ['evidence not known: a person asks for it', blamed({}), 'free-repair', 'unit 目录', 'human-review'],
      [
        'evidence: for pay, and a person decides',
        blamed({ storeEvidence: true }),
        'free-repair',
        null,
        'human-review',
      ],
    ]),
  )('bad use said within six months; %s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });

  test('nobody pays for carriage before that is settled', () => {
    expect(judge(blamed({})).freightPayer).toBe('undecided');
    expect(judge(blamed({ storeEvidence: false })).freightPayer).toBe('store');
  });
});

describe('papers that are lost are no refusal', () => {
  const lost = { proofs: [] };
  const unknown = { proofs: undefined };
  const shown = { proofs: ['payment-record'] };
  test.each(
    lines([
      [
        'a sale record of the store is enough',
        claimed('washer', 30, { ...repairs, proofs: ['sale-record'] }),
        'free-repair',
        'unit 目录',
        'eligible',
      ],
      [
        'a payment record is enough',
        claimed('washer', 30, { ...repairs, ...shown }),
        'free-repair',
        'unit 目录',
        'eligible',
      ],
      [
        'not said yet: conditional',
        claimed('washer', 30, { ...repairs, ...unknown }),
        'free-repair',
        null,
        'conditional',
      ],
      [
        'none at all: a person looks',
        claimed('washer', 30, { ...repairs, ...lost }),
        'free-repair',
        null,
        'human-review',
      ],
      [
        'a computer by payment record: repair',
        claimed('pc', 5, { ...repairs, ...shown }),
        'free-repair',
        'unit 第十条',
        'eligible',
      ],
      [
        'a computer by payment record: exchange',
        claimed('pc', 5, { ...swaps, ...shown }),
        'exchange',
        'd15 第十二条',
        'eligible',
      ],
      [
        'a computer by payment record: no return named',
        claimed('pc', 5, { ...asks, ...shown }),
        'return',
        null,
      ],
      [
        'a loudspeaker by payment record: exchange',
        claimed('home-audio', 5, { ...swaps, ...shown }),
        'exchange',
        'd15 第十三条',
        'eligible',
      ],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });

  const phone = (produced: string, claimDate: string) =>
    claimed('mobile-phone', 0, {
      ...repairs,
      ...lost,
      invoiceDate: undefined,
      deliveryDate: undefined,
      productionDate: produced,
      claimDate,
    });
  test.each(
    lines([
      [
        '15 months after production',
        phone('2024-12-04', '2026-03-04'),
        'free-repair',
        'lost-papers 条号待核对',
        'eligible',
      ],
      ['a day too late', phone('2024-12-04', '2026-03-05'), 'free-repair', null, 'human-review'],
      [
        'production not known',
        claimed('mobile-phone', 0, { ...repairs, ...lost, invoiceDate: undefined, deliveryDate: undefined }),
        'free-repair',
        null,
        'conditional',
      ],
    ]),
  )('a phone counts from 90 days after production: %s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });

  test('what would help is asked for, with what it opens', () => {
    const { missing } = judge(claimed('washer', 30, { ...repairs, ...unknown }));
    expect(missing.find((one) => one.fact === 'proofs')).toMatchObject({ opens: ['free-repair'] });
  });

  test('a date that nobody knows is asked for', () => {
    const facts = claimed('washer', 30, { ...repairs, invoiceDate: undefined, deliveryDate: undefined });
    expect(judge(facts)).toMatchObject({ verdict: 'conditional', entitlements: [{ remedy: 'paid-repair' }] });
    expect(judge(facts).missing.map((one) => one.fact)).toContain('invoiceDate');
  });

  test('“about five years ago” is enough to know that a year is over', () => {
    const facts = { ...later('unknown'), invoiceDate: undefined, deliveryDate: undefined, mainPart: false };
    expect(judge({ ...facts, approxYears: 5 }).possible).toEqual([]);
    expect(judge({ ...facts, approxYears: 1 }).possible).not.toEqual([]);
  });

  test('repairs that nobody knows of may have made a guarantee longer', () => {
    const facts = claimed('mobile-phone', 380, { ...repairs, finishedRepairs: undefined });
    expect(judge(facts).possible.map((one) => one.ruleId)).toContain('unit');
    expect(judge({ ...facts, repairDays: 0 }).possible.map((one) => one.ruleId)).not.toContain('unit');
  });

  test('a purchase in the future is for a person', () => {
    const facts = claimed('washer', 0, { ...repairs, invoiceDate: after(1), deliveryDate: after(1) });
    expect(judge(facts)).toMatchObject({ verdict: 'human-review', review: [{ cause: 'dates' }] });
  });
});
