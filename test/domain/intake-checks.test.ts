import type { JudgedForm } from '../../contracts/claim-form';
import { checkIntake } from '../../cloudfunctions/_domain/intake-checks';
import { claim, form, item } from './parts/given';

const judged: JudgedForm = {
  storeId: form.storeId,
  kind: 'repair',
  product: form.product,
  fault: form.fault,
  photoKinds: [],
};
const washer = { ...claim, product: { productId: item._id, category: 'washer', name: item.name } } as const;

describe('what the shop should look at twice', () => {
  test('nothing is odd about the first claim of a thing', () => {
    expect(checkIntake(judged, item, [])).toEqual({ flags: [], same: [] });
  });
  test('an open claim about the same sold item', () => {
    expect(checkIntake(judged, item, [washer])).toEqual({ flags: ['open-same-item'], same: [washer] });
  });
  test('a finished claim about the same sold item is its history, and nothing odd', () => {
    const finished = { ...washer, done: true };
    expect(checkIntake(judged, item, [finished])).toEqual({ flags: [], same: [finished] });
  });
  test('the same serial on a described thing', () => {
    const product = { from: 'described', category: 'tv', name: '电视', serial: 'CY55X190077' } as const;
    const other = { ...claim, product: { category: 'tv', name: '电视', serial: 'CY55X190077' } } as const;
    expect(checkIntake({ ...judged, product }, undefined, [other]).flags).toEqual(['open-same-item']);
    expect(
      checkIntake({ ...judged, product: { ...product, serial: 'CY55X190078' } }, undefined, [other]),
    ).toEqual({ flags: [], same: [] });
  });
  test('a voucher number that another thing was claimed with', () => {
    const purchase = { channel: 'shop', voucherNumber: 'INV-20260906' } as const;
    const product = { from: 'described', category: 'tv', name: '电视' } as const;
    const other = { ...claim, purchase };
    expect(checkIntake({ ...judged, product, purchase }, undefined, [other]).flags).toEqual(['voucher-used']);
    expect(checkIntake({ ...judged, purchase }, item, [{ ...washer, done: true, purchase }]).flags).toEqual(
      [],
    );
  });
  test('a name plate with another serial than the one that was sold', () => {
    const scanned = (serial: string) => ({
      ...judged,
      product: { from: 'owned' as const, productId: item._id, serial },
    });
    expect(checkIntake(scanned('HLW000000000000'), item, []).flags).toEqual(['serial-differs']);
    expect(checkIntake(scanned(item.serial ?? ''), item, []).flags).toEqual([]);
  });
});
