import { addPhotos } from '../../cloudfunctions/_domain/photos';
import { claim, now, photo, refusalOf } from './parts/given';

const fault = (photoId: string) => ({ photoId, kind: 'fault' as const });

describe('photos that come later', () => {
  test('join the claim and its history', () => {
    const added = addPhotos(claim, [fault('pho_0002')], [photo('pho_0002')], now);
    expect(added?.claim.photos).toEqual([fault('pho_0001'), fault('pho_0002')]);
    expect(added?.event).toMatchObject({ _id: 'clm_0001:00002', kind: 'photos-added', photos: 1 });
    expect(added?.photos[0]?.claimId).toBe('clm_0001');
  });
  test('sent again change nothing', () => {
    const had = photo('pho_0001', { claimId: claim._id });
    expect(addPhotos(claim, [fault('pho_0001')], [had], now)).toBeUndefined();
  });
  test('beyond nine are refused, and the limit is named', () => {
    const eight = { ...claim, photos: Array.from({ length: 8 }, (_, at) => fault(`pho_000${at}`)) };
    const two = ['pho_000x', 'pho_000y'];
    const work = () =>
      addPhotos(
        eight,
        two.map(fault),
        two.map((id) => photo(id)),
        now,
      );
    expect(refusalOf(work)).toBe('PHOTO_LIMIT');
  });
  test('another claim’s photo is refused', () => {
    const other = photo('pho_0002', { claimId: 'clm_0009' });
    expect(refusalOf(() => addPhotos(claim, [fault('pho_0002')], [other], now))).toBe('PHOTO_NOT_USABLE');
  });
});
