import { checkPhotos, freshPhotos } from '../../cloudfunctions/_domain/photos';
import { claim, customer, now, photo, refusalOf, store } from './parts/given';

const fault = (photoId: string) => ({ photoId, kind: 'fault' as const });
const hours = (count: number) => new Date(Date.parse(now) - count * 3_600_000).toISOString();

describe('photos that come later', () => {
  test('are those that the claim does not have yet', () => {
    expect(freshPhotos(claim, [fault('pho_0001'), fault('pho_0002')], [photo('pho_0002')], now)).toEqual([
      fault('pho_0002'),
    ]);
  });
  test('beyond nine are refused, and the limit is named', () => {
    const eight = { ...claim, photos: Array.from({ length: 8 }, (_, at) => fault(`pho_000${at}`)) };
    const two = ['pho_000x', 'pho_000y'];
    const photos = two.map((id) => photo(id));
    expect(refusalOf(() => freshPhotos(eight, two.map(fault), photos, now))).toBe('PHOTO_LIMIT');
  });
});

describe('a photo is taken for one claim', () => {
  const to = { storeId: store._id, customerId: customer._id, for: claim._id };
  const check = (one: ReturnType<typeof photo> | undefined) => () =>
    checkPhotos([fault('pho_0001')], one === undefined ? [] : [one], to, now);
  test.each([
    ['absent', undefined],
    ['another person’s', photo('pho_0001', { customerId: 'cus_other' })],
    ['another store’s', photo('pho_0001', { storeId: 'sto_other' })],
    ['taken for another claim', photo('pho_0001', { for: 'clm_0002' })],
    ['about to be swept', photo('pho_0001', { createdAt: hours(23) })],
  ])('one that is %s is refused', (_name, other) => {
    expect(refusalOf(check(other))).toBe('PHOTO_NOT_USABLE');
  });
  test('one that the claim keeps for good stays usable', () => {
    expect(check(photo('pho_0001', { createdAt: hours(100), settled: true }))).not.toThrow();
    expect(check(photo('pho_0001', { createdAt: hours(22) }))).not.toThrow();
  });
});
