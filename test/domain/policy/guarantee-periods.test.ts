import { claimed, lines, outcome, wanted } from './parts/sale';

const repairs = { claimKind: 'repair' } as const;

/** The last day of a year from 4 March 2025 is 4 March 2026; 365 days later. */
describe('the guarantee of the whole and of its main parts', () => {
  test.each(
    lines([
      ['a fridge on the last day', claimed('fridge', 365, repairs), 'free-repair', 'unit 目录', 'eligible'],
      ['a fridge a day later', claimed('fridge', 366, repairs), 'free-repair', null, 'conditional'],
      [
        'its compressor a day later',
        claimed('fridge', 366, { ...repairs, mainPart: true }),
        'free-repair',
        'main-part 目录',
      ],
      [
        'another part a day later',
        claimed('fridge', 366, { ...repairs, mainPart: false }),
        'paid-repair',
        'paid-repair 收费维修',
        'conditional',
      ],
      [
        'a phone on the last day',
        claimed('mobile-phone', 365, repairs),
        'free-repair',
        'unit 条号待核对',
        'eligible',
      ],
      [
        'a phone a day later',
        claimed('mobile-phone', 366, repairs),
        'paid-repair',
        'paid-repair 收费维修',
        'conditional',
      ],
      ['a computer on the last day', claimed('pc', 365, repairs), 'free-repair', 'unit 第十条', 'eligible'],
      [
        'a computer a day later',
        claimed('pc', 366, { ...repairs, mainPart: false }),
        'free-repair',
        null,
        'conditional',
      ],
      ['a bicycle on the last day', claimed('bicycle', 365, repairs), 'free-repair', 'unit 目录', 'eligible'],
      [
        'a range hood a day later',
        claimed('range-hood', 366, { ...repairs, mainPart: true }),
        'free-repair',
        null,
      ],
      [
        'a watch under 100 yuan after 6 months',
        claimed('watch', 184, { ...repairs, priceFen: 9_999 }),
        'free-repair',
        'unit 目录',
        'eligible',
      ],
      [
        'a watch under 100 yuan a day later',
        claimed('watch', 185, { ...repairs, priceFen: 9_999 }),
        'free-repair',
        null,
      ],
      [
        'a watch of 100 yuan a day later',
        claimed('watch', 185, { ...repairs, priceFen: 10_000 }),
        'free-repair',
        'unit 目录',
      ],
      [
        'a watch of 10,000 yuan in the second year',
        claimed('watch', 366, { ...repairs, priceFen: 1_000_000 }),
        'free-repair',
        'unit 目录',
      ],
      [
        'a phone battery after 6 months',
        claimed('mobile-phone', 184, { accessory: 'battery' }),
        'exchange',
        'accessory 条号待核对',
      ],
      [
        'a phone battery a day later',
        claimed('mobile-phone', 185, { accessory: 'battery' }),
        'exchange',
        null,
      ],
      [
        'a wired earphone after 3 months',
        claimed('mobile-phone', 92, { accessory: 'earphone' }),
        'exchange',
        'accessory 条号待核对',
      ],
      [
        'a wired earphone a day later',
        claimed('mobile-phone', 93, { accessory: 'earphone' }),
        'exchange',
        null,
      ],
      [
        'a charger on the last day of its year',
        claimed('mobile-phone', 365, { accessory: 'charger' }),
        'exchange',
        'accessory 条号待核对',
      ],
      [
        'a list that leaves its period blank',
        claimed('sewing-machine', 30, repairs),
        'free-repair',
        null,
        'human-review',
      ],
      [
        'a fixed phone, whose period is blank',
        claimed('fixed-phone', 100, repairs),
        'free-repair',
        null,
        'human-review',
      ],
      [
        'a motorcycle below 6,000 km',
        claimed('motorcycle', 100, { ...repairs, kilometres: 6_000 }),
        'free-repair',
        'unit 目录',
      ],
      [
        'a motorcycle above 6,000 km',
        claimed('motorcycle', 100, { ...repairs, kilometres: 6_001 }),
        'free-repair',
        null,
        'human-review',
      ],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });
});
