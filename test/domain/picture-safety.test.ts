import type { Safety } from '../../contracts/photo';
import { begun, checkOf, judged, overdue, safetyOf } from '../../cloudfunctions/_domain/picture-safety';
import type { Photo } from '../../cloudfunctions/_domain/records';

const kept = '2026-11-22T02:00:00.000Z';
const minutes = (count: number) => new Date(Date.parse(kept) + count * 60_000).toISOString();
const photo = (more: Partial<Photo> = {}): Photo => ({
  _id: 'pho_1',
  v: 1,
  storeId: 'sto_wensan',
  customerId: 'cus_lin',
  path: 'photos/pho_1.jpg',
  type: 'image/jpeg',
  bytes: 1,
  width: 1,
  height: 1,
  createdAt: kept,
  for: 'clm_0001',
  settled: false,
  ...begun(true, kept),
  ...more,
});

describe('a picture without a verdict', () => {
  test('waits half an hour where WeChat looks at it, five minutes where it did not take it', () => {
    expect(begun(true, kept)).toEqual({ safety: 'checking', checkAt: minutes(30), checks: 1 });
    expect(begun(false, kept)).toEqual({ safety: 'unknown', checkAt: minutes(5), checks: 1 });
  });

  test('is left alone until then', () => {
    expect(overdue(photo(), minutes(29))).toBeUndefined();
    expect(overdue(photo({ checkAt: 'never' }), minutes(9_999))).toBeUndefined();
    const { checkAt: _checkAt, checks: _checks, safety: _safety, ...old } = photo();
    expect(overdue(old, minutes(9_999))).toBeUndefined();
    expect(safetyOf(old)).toBe('unknown');
  });

  test('is given up then, and asked about again', () => {
    const given = overdue(photo(), minutes(30));
    expect(given?.ask).toBe(true);
    expect(given?.photo).toMatchObject({ safety: 'unknown', checkAt: minutes(60), checks: 2 });
  });

  test('is asked about four times in all, and only within two hours', () => {
    expect(overdue(photo({ checks: 3 }), minutes(100))?.ask).toBe(true);
    for (const [more, at] of [
      [{ checks: 4 }, 100],
      [{ checks: 1 }, 120],
    ] as const)
      expect(overdue(photo(more), minutes(at))).toMatchObject({
        ask: false,
        photo: { safety: 'unknown', checkAt: 'never' },
      });
  });
});

describe('a verdict', () => {
  test.each<[Safety | undefined, Safety, Safety]>([
    ['checking', 'pass', 'pass'],
    ['checking', 'risky', 'risky'],
    ['unknown', 'review', 'review'],
    [undefined, 'pass', 'pass'],
    ['pass', 'risky', 'risky'],
    ['risky', 'pass', 'risky'],
    ['review', 'pass', 'review'],
  ])('on a picture that was %s: %s makes it %s, for good', (had, verdict, then) => {
    const before = photo(had === undefined ? {} : { safety: had });
    expect(judged(before, verdict, minutes(1))).toMatchObject({ safety: then, checkAt: 'never' });
  });

  test('that is none leaves the picture to the next try at once, and takes nothing back', () => {
    expect(judged(photo(), 'unknown', minutes(1))).toMatchObject({ safety: 'unknown', checkAt: minutes(1) });
    const clear = photo({ safety: 'pass', checkAt: 'never' });
    expect(judged(clear, 'unknown', minutes(1))).toEqual(clear);
  });
});

test('a question is kept for a day', () => {
  expect(checkOf('chk_1', photo(), kept)).toEqual({
    _id: 'chk_1',
    v: 1,
    storeId: 'sto_wensan',
    photoId: 'pho_1',
    expiresAt: minutes(24 * 60),
  });
});
