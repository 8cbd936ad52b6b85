import { claimed, lines, outcome, sold, wanted } from './parts/sale';

const asks = { claimKind: 'return' } as const;
const swaps = { claimKind: 'exchange' } as const;
const repairs = { claimKind: 'repair' } as const;
/** Sold and handed over on one day, claimed on another. */
const on = (sale: string, claim: string) => ({ invoiceDate: sale, deliveryDate: sale, claimDate: claim });
const installed = { installation: 'store' } as const;

describe('where a period starts', () => {
  const day = (claimDate: string, over: object) => sold('air-conditioner', { ...asks, claimDate, ...over });
  test.each(
    lines([
      [
        'at delivery, not at the invoice',
        sold('lcd-tv', { ...asks, deliveryDate: '2025-03-11', claimDate: '2025-03-18' }),
        'return',
        'd7 第九条',
      ],
      [
        'at the end of installation by the store',
        day('2025-04-08', { ...installed, installationDate: '2025-04-01' }),
        'return',
        'd7 第九条',
      ],
      [
        'a day after seven days from installation',
        day('2025-04-09', { ...installed, installationDate: '2025-04-01', sameModelAvailable: true }),
        'return',
        'money-instead 第十三条',
      ],
      [
        'not at an installation by the customer',
        day('2025-04-08', { installation: 'customer', installationDate: '2025-04-01' }),
        'return',
        null,
      ],
      [
        'again at an exchange, for exchange and repair',
        claimed('pc', 100, { ...swaps, exchangeDate: '2025-06-01' }),
        'exchange',
        'd15 第十二条',
      ],
      [
        'not again for the seven days of return',
        claimed('pc', 95, { ...asks, exchangeDate: '2025-06-05' }),
        'return',
        null,
      ],
      [
        'again at an exchange, for the guarantee',
        claimed('fridge', 400, { ...repairs, exchangeDate: '2025-06-05' }),
        'free-repair',
        'unit 目录',
        'eligible',
      ],
      [
        'with the days in repair added',
        claimed('fridge', 376, { ...repairs, repairDays: 12 }),
        'free-repair',
        'unit 目录',
        'eligible',
      ],
      [
        'with the days of waiting for parts added',
        claimed('fridge', 376, { ...repairs, waitingDays: 12 }),
        'free-repair',
        'unit 目录',
        'eligible',
      ],
      [
        'with no more than those days',
        claimed('fridge', 379, { ...repairs, repairDays: 12, mainPart: false }),
        'free-repair',
        null,
      ],
      [
        'without repairs that began after it was over',
        claimed('fridge', 380, {
          ...repairs,
          mainPart: false,
          finishedRepairs: [{ handedInOn: '2026-03-05', handedBackOn: '2026-03-16', failed: false }],
          proofs: ['invoice'],
          cause: 'quality',
        }),
        'free-repair',
        'repair-holds 第六条',
      ],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });
});

describe('days that people rest on, and years of other lengths', () => {
  test.each(
    lines([
      [
        'day 7 on a Sunday lasts until Monday',
        sold('lcd-tv', { ...asks, ...on('2025-03-09', '2025-03-17') }),
        'return',
        'd7 第九条',
      ],
      ['but not until Tuesday', sold('pc', { ...asks, ...on('2025-03-09', '2025-03-18') }), 'return', null],
      [
        'day 7 on the first of October lasts until the ninth',
        sold('pc', { ...asks, ...on('2025-09-24', '2025-10-09') }),
        'return',
        'd7 第十一条',
      ],
      ['but not until the tenth', sold('pc', { ...asks, ...on('2025-09-24', '2025-10-10') }), 'return', null],
      [
        'over the end of the year',
        sold('pc', { ...asks, ...on('2025-12-30', '2026-01-06') }),
        'return',
        'd7 第十一条',
      ],
      ['a day after that', sold('pc', { ...asks, ...on('2025-12-30', '2026-01-07') }), 'return', null],
      [
        'a year from 29 February ends on the 28th',
        sold('fridge', { ...repairs, ...on('2024-02-29', '2025-02-28') }),
        'free-repair',
        'unit 目录',
      ],
      [
        'and not on the first of March',
        sold('mobile-phone', { ...repairs, ...on('2024-02-29', '2025-03-03') }),
        'free-repair',
        null,
      ],
      [
        'day 7 over a leap day',
        sold('pc', { ...asks, ...on('2024-02-27', '2024-03-05') }),
        'return',
        'd7 第十一条',
      ],
      ['and the day after', sold('pc', { ...asks, ...on('2024-02-27', '2024-03-06') }), 'return', null],
      [
        'a year whose holidays are not published: for a person',
        sold('pc', { ...asks, ...on('2032-02-05', '2032-02-13') }),
        'return',
        null,
        'human-review',
      ],
      [
        'six months from 31 August end on the last of February',
        sold('watch', { ...repairs, priceFen: 5_000, ...on('2025-08-31', '2026-02-28') }),
        'free-repair',
        'unit 目录',
      ],
    ]),
  )('%s', (_name, line) => {
    expect(outcome(line)).toEqual(wanted(line));
  });
});
