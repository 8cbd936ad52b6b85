import type { JudgedForm } from '../../contracts/claim-form';
import { factsOfClaim } from '../../cloudfunctions/_domain/facts-of-claim';
import { claim, form, item, now, store } from './parts/given';

const judged: JudgedForm = {
  storeId: form.storeId,
  kind: 'repair',
  product: form.product,
  fault: form.fault,
  photoKinds: [],
};
const described = { from: 'described', category: 'tv', name: '电视' } as const;
const facts = (more: Partial<JudgedForm> = {}, of: Partial<Parameters<typeof factsOfClaim>[0]> = {}) =>
  factsOfClaim({ form: { ...judged, ...more }, item, store, same: [], at: now, ...of });
const unbound = { item: undefined };

describe('what the rules are told about a claim', () => {
  test('of a sold item the record says price, day, condition and the store’s guarantee', () => {
    expect(facts()).toMatchObject({
      category: 'washer',
      region: 'CN-ZJ',
      condition: 'new',
      priceFen: 329_900,
      invoiceDate: '2026-09-06',
      claimDate: '2026-11-24',
      claimKind: 'repair',
      reason: 'quality',
      fault: 'performance',
      proofs: ['sale-record'],
      promise: { freeRepairMonths: 12 },
    });
  });
  test('a claim late in the evening is one of that day in Shanghai', () => {
    expect(facts({}, { at: '2026-11-24T15:59:59.000Z' }).claimDate).toBe('2026-11-24');
    expect(facts({}, { at: '2026-11-24T16:00:00.000Z' }).claimDate).toBe('2026-11-25');
  });
  test.each([
    ['shop', 'store'],
    ['online', 'remote'],
    ['door', 'door-to-door'],
    ['gift', undefined],
  ] as const)('bought %s it is a sale of mode %s', (channel, saleMode) => {
    const told = facts({ product: described, purchase: { channel, on: '2026-11-20' } }, unbound);
    expect(told.saleMode).toBe(saleMode);
    expect(told.invoiceDate).toBe('2026-11-20');
  });
  test('years of use, about, are no day', () => {
    const told = facts({ product: described, purchase: { channel: 'shop', approxYears: 3 } }, unbound);
    expect(told).not.toHaveProperty('invoiceDate');
    expect(told).not.toHaveProperty('priceFen');
  });
  test.each([
    [['scratched'], 'appearance'],
    [['seam', 'faded'], 'quality'],
    [['leak'], 'performance'],
    [['scratched', 'leak'], 'performance'],
  ] as const)('%j is a fault of %s', (symptoms, fault) => {
    expect(facts({ fault: { symptoms: [...symptoms], began: 'today' } }).fault).toBe(fault);
  });
  test('a fall is alleged misuse; a power cut alleges nothing', () => {
    const told = (triggers: NonNullable<JudgedForm['fault']>['triggers']) =>
      facts({ fault: { symptoms: ['leak'], began: 'today', triggers } }).cause;
    expect(told(['fall'])).toBe('misuse');
    expect(told(['own-repair'])).toBe('unauthorised-repair');
    expect(told(['power-cut'])).toBeUndefined();
  });
  test('photos are proofs, each kind once; a name plate alone proves no sale', () => {
    const told = facts(
      { product: described, photoKinds: ['voucher', 'voucher', 'order', 'fault', 'nameplate'] },
      unbound,
    );
    expect(told.proofs).toEqual(['invoice', 'order']);
  });
  test('a return without a reason has no fault; what was used is not intact', () => {
    const returning = { reason: 'no-reason', seal: 'broken', packaging: 'missing', used: true } as const;
    const { fault: _fault, ...rest } = judged;
    const told = factsOfClaim({
      form: { ...rest, kind: 'return', returning },
      item,
      store,
      same: [],
      at: now,
    });
    expect(told).toMatchObject({
      claimKind: 'return',
      reason: 'no-reason',
      fault: 'none',
      seal: 'broken',
      packaging: 'incomplete',
      goodsIntact: false,
    });
  });
  test('earlier repairs of the same thing are counted with their days', () => {
    const repair = { handedInOn: '2026-10-01', handedBackOn: '2026-10-11', days: 10, waitingDays: 3 };
    const told = facts({}, { same: [{ ...claim, done: true, repairs: [repair] }, claim] });
    expect(told).toMatchObject({ waitingDays: 3 });
    expect(told.finishedRepairs).toEqual([
      { handedInOn: '2026-10-01', handedBackOn: '2026-10-11', days: 10 },
    ]);
  });
  test('another serial on the name plate is told', () => {
    const product = { from: 'owned', productId: item._id, serial: 'HLW000000000000' } as const;
    expect(facts({ product }).serialMatch).toBe(false);
    expect(facts()).not.toHaveProperty('serialMatch');
  });
});
