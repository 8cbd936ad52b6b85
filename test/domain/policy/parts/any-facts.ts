import * as fc from 'fast-check';
import { addDays } from '../../../../cloudfunctions/_domain/calendar/day';
import { policyCategories } from '../../../../cloudfunctions/_domain/policy/categories';
import type { Facts } from '../../../../cloudfunctions/_domain/policy/facts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });
const from = <T extends string>(...values: readonly T[]) => maybe(fc.constantFrom(...values));
const yes = maybe(fc.boolean());
const days = (max: number) => maybe(fc.nat({ max }));

/** Sales of 2024 and 2025 with all that may be known of them; the days hang together. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    sold: fc.nat({ max: 700 }),
    sinceSale: fc.nat({ max: 900 }),
    delivered: fc.nat({ max: 6 }),
    inShop: maybe(fc.nat({ max: 100 })),
    known: fc.record({
      category: fc.constantFrom(...policyCategories),
      condition: from('new', 'second-hand'),
      region: fc.constantFrom('CN', 'CN-ZJ', 'CN-SD', 'CN-SH', 'CN-BJ', 'CN-GD'),
      saleMode: from('store', 'remote', 'door-to-door'),
      claimKind: from('repair', 'exchange', 'return'),
      fault: from('performance', 'quality', 'appearance', 'none'),
      cause: from('quality', 'misuse', 'unauthorised-repair', 'force-majeure', 'wear', 'virus', 'transport'),
      priceFen: maybe(fc.integer({ min: 1, max: 3_000_000 })),
      finishedRepairs: maybe(fc.array(fc.record({ days: fc.nat({ max: 30 }) }), { maxLength: 3 })),
      waitingDays: days(60),
      partsDays: days(120),
      delayDays: days(60),
      mainPart: yes,
      sameModelAvailable: yes,
      equivalentAvailable: yes,
      proofs: maybe(fc.subarray(['invoice', 'sale-record', 'payment-record'])),
      serialMatch: yes,
      seal: from('intact', 'broken', 'none'),
      packaging: from('complete', 'opened', 'incomplete'),
      goodsIntact: yes,
      faultDisclosed: yes,
      exception: from('none', 'made-to-order', 'by-nature'),
      exceptionConfirmed: yes,
      storeEvidence: yes,
      seriousBreach: yes,
      depreciationEnabled: yes,
      promise: maybe(fc.record({ freeRepairMonths: fc.nat({ max: 40 }), noReasonDays: fc.nat({ max: 40 }) })),
    }),
  })
  .map(({ sold, sinceSale, delivered, inShop, known }) => {
    const invoiceDate = addDays('2024-01-01', sold);
    const claimDate = addDays(invoiceDate, sinceSale + delivered);
    return {
      ...known,
      invoiceDate,
      deliveryDate: addDays(invoiceDate, delivered),
      claimDate,
      ...(inShop === undefined ? {} : { handInDate: claimDate, today: addDays(claimDate, inShop) }),
    };
  });
