import type { Facts } from '../../../cloudfunctions/_domain/policy/facts';
import { after, claimed, lines, outcome, wanted } from './parts/sale';

const swaps = { claimKind: 'exchange' } as const;
const asks = { claimKind: 'return' } as const;
const once = [{ days: 3 }];
const twice = [{ days: 3 }, { days: 4 }];
const late = (delayDays: number) => ({ ...swaps, delayDays });
const noParts = (partsDays: number) => ({ ...swaps, partsDays });
const inShop = (category: Facts['category'], days: number, over: Partial<Facts> = {}) =>
  claimed(category, 60, { claimKind: 'repair', handInDate: after(60), today: after(60 + days), ...over });

describe('two repairs that did not help', () => {
  const at = (category: Facts['category'], over: Partial<Facts>) => claimed(category, 100, over);
  const gone = { sameModelAvailable: false };
  test.each(
    lines([
      ['one is not enough', at('washer', { ...swaps, finishedRepairs: once }), 'exchange', null],
      ['a washer', at('washer', { ...swaps, finishedRepairs: twice }), 'exchange', 'r2 第十一条', 'eligible'],
      ['a phone', at('mobile-phone', { ...swaps, finishedRepairs: twice }), 'exchange', 'r2 条号待核对'],
      ['a computer', at('pc', { ...swaps, finishedRepairs: twice }), 'exchange', 'r2 第十三条', 'eligible'],
      ['a loudspeaker', at('home-audio', { ...swaps, finishedRepairs: twice }), 'exchange', 'r2 第十四条'],
      [
        'one of two had helped',
        at('washer', { ...swaps, finishedRepairs: [{}, { failed: false }] }),
        'exchange',
        null,
      ],
      [
        'repairs that nobody knows of leave it open',
        at('washer', { ...swaps, finishedRepairs: undefined }),
        'exchange',
        null,
        'conditional',
      ],
      [
        'no same model is left: money back',
        at('washer', { ...asks, ...gone, finishedRepairs: twice }),
        'return',
        'no-same-model 第十三条',
        'eligible',
      ],
      [
        'a same model is there: money back all the same',
        at('washer', { ...asks, sameModelAvailable: true, finishedRepairs: twice }),
        'return',
        'money-instead 第十三条',
      ],
      [
        'a computer without same model or substitute',
        at('pc', { ...asks, ...gone, equivalentAvailable: false, finishedRepairs: twice }),
        'return',
        'no-same-model 第十四条',
      ],
      [
        'a computer with a substitute that is not wanted',
        at('pc', { ...asks, ...gone, equivalentAvailable: true, finishedRepairs: twice }),
        'return',
        'money-instead 第十五条',
      ],
      [
        'a loudspeaker without same model',
        at('home-audio', { ...asks, ...gone, finishedRepairs: twice }),
        'return',
        'no-same-model 第十五条',
      ],
      [
        'after the guarantee two repairs give nothing',
        claimed('washer', 400, { ...swaps, finishedRepairs: [{ days: 1 }, { days: 1 }] }),
        'exchange',
        null,
      ],
      [
        'a phone accessory that was exchanged twice',
        claimed('mobile-phone', 30, { ...asks, accessory: 'charger', accessoryExchanges: 2 }),
        'return',
        'accessory-refund 条号待核对',
      ],
      [
        'an option card that was exchanged once',
        claimed('pc', 30, { ...asks, accessory: 'option-card', accessoryExchanges: 1 }),
        'return',
        null,
      ],
      [
        'an option card that was exchanged twice',
        claimed('pc', 30, { ...asks, accessory: 'option-card', accessoryExchanges: 2 }),
        'return',
        'option-card-refund 第十七条',
      ],
      [
        'software that was exchanged once',
        claimed('pc', 30, { ...asks, accessory: 'software', accessoryExchanges: 1 }),
        'return',
        'software-refund 第十八条',
      ],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });
});

describe('a repair that takes too long', () => {
  test.each(
    lines([
      ['30 days by the repairer', claimed('washer', 60, late(30)), 'exchange', null],
      ['31 days by the repairer', claimed('washer', 60, late(31)), 'exchange', 'slow 第十二条', 'eligible'],
      ['a computer, 31 days', claimed('pc', 60, late(31)), 'exchange', 'slow 第二十三条', 'eligible'],
      ['a phone, 31 days', claimed('mobile-phone', 60, late(31)), 'exchange', 'slow 条号待核对'],
      ['a loudspeaker, 31 days', claimed('home-audio', 60, late(31)), 'exchange', 'slow 第十七条'],
      [
        'a fixed phone, 31 days',
        claimed('fixed-phone', 60, late(31)),
        'exchange',
        'slow 第十五条至第二十二条',
      ],
      ['a computer does not get money for it', claimed('pc', 60, { ...late(31), ...asks }), 'return', null],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });
});

describe('parts that the maker does not supply', () => {
  test.each(
    lines([
      ['a washer, 90 days', claimed('washer', 60, noParts(90)), 'exchange', null],
      ['a washer, 91 days', claimed('washer', 60, noParts(91)), 'exchange', 'parts 第十二条', 'eligible'],
      ['a phone, 60 days', claimed('mobile-phone', 60, noParts(60)), 'exchange', null],
      ['a phone, 61 days', claimed('mobile-phone', 60, noParts(61)), 'exchange', 'parts 条号待核对'],
      ['a computer, 60 days', claimed('pc', 60, noParts(60)), 'exchange', null],
      ['a computer, 61 days', claimed('pc', 60, noParts(61)), 'exchange', 'parts 第二十四条', 'eligible'],
      ['a loudspeaker, 61 days', claimed('home-audio', 60, noParts(61)), 'exchange', 'parts 第十八条'],
      ['a fixed phone, 60 days', claimed('fixed-phone', 60, noParts(60)), 'exchange', null],
      [
        'a fixed phone, 61 days',
        claimed('fixed-phone', 60, noParts(61)),
        'exchange',
        'parts 第十五条至第二十二条',
      ],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });
});

describe('another one on loan', () => {
  test.each(
    lines([
      ['a phone, 7 days', inShop('mobile-phone', 7), 'loan-unit', null],
      ['a phone, 8 days', inShop('mobile-phone', 8), 'loan-unit', 'loan 条号待核对'],
      ['a fixed phone, 3 days', inShop('fixed-phone', 3), 'loan-unit', null],
      ['a fixed phone, 4 days', inShop('fixed-phone', 4), 'loan-unit', 'loan 第十五条至第二十二条'],
      ['a computer, whose rule has none', inShop('pc', 40), 'loan-unit', null],
      ['a washer, outside Zhejiang', inShop('washer', 40), 'loan-unit', null],
      ['a washer in Zhejiang, 5 days', inShop('washer', 5, { region: 'CN-ZJ' }), 'loan-unit', null],
      [
        'a washer in Zhejiang, 6 days',
        inShop('washer', 6, { region: 'CN-ZJ' }),
        'loan-unit',
        'zj-26-loan 第二十六条',
      ],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });
});

describe('what was repaired holds', () => {
  const back = (days: number) => ({
    claimKind: 'repair' as const,
    cause: 'quality' as const,
    mainPart: false,
    finishedRepairs: [{ handedBackOn: after(500) }],
    claimDate: after(500 + days),
  });
  test.each(
    lines([
      ['30 days', claimed('fridge', 0, back(30)), 'free-repair', 'repair-holds 第六条', 'eligible'],
      ['not longer', claimed('fridge', 0, back(33)), 'free-repair', null, 'conditional'],
      ['a computer', claimed('pc', 0, back(30)), 'free-repair', 'repair-holds 第十条', 'eligible'],
      [
        'anything in Zhejiang',
        claimed('clothing', 0, { ...back(30), region: 'CN-ZJ' }),
        'free-repair',
        'zj-15 第十五条',
      ],
      [
        'anything in Shandong',
        claimed('electric-water-heater', 0, { ...back(30), region: 'CN-SD' }),
        'free-repair',
        'sd-43 第四十三条',
      ],
      [
        '90 days where the store promises them',
        claimed('furniture', 0, { ...back(90), promise: { repairGuaranteeDays: 90 } }),
        'free-repair',
        'repair-guarantee 修后保修',
      ],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });
});
