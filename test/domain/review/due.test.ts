import { promiseAfterPause } from '../../../cloudfunctions/_domain/opening-hours';
import { authorityOf, checkAuthority } from '../../../cloudfunctions/_domain/review/authority';
import { canReopen } from '../../../cloudfunctions/_domain/review/contest';
import { claim, refusalOf, store } from '../parts/given';

const at = (local: string) => new Date(`2026-11-${local}+08:00`).toISOString();

describe('the promise while the customer has to act', () => {
  test('what was left of it runs on from the answer, in opening hours only', () => {
    // Half an hour was left on Tuesday; the answer comes on Wednesday after closing.
    expect(promiseAfterPause(store, at('24T12:00'), at('24T11:30'), at('25T20:00'))).toBe(at('26T09:30'));
  });
  test('a promise that was broken before stays broken', () => {
    expect(promiseAfterPause(store, at('24T12:00'), at('24T12:30'), at('25T10:00'))).toBe(at('24T12:00'));
  });
});

describe('how much goodwill one person may give', () => {
  test.each([
    [['customer-service'], 5_000],
    [['customer-service', 'manager'], 50_000],
    [['owner'], Number.POSITIVE_INFINITY],
    [['technician'], 0],
  ] as const)('%s: %d fen', (roles, fen) => {
    expect(authorityOf(roles)).toBe(fen);
  });
  test('one fen more is refused', () => {
    expect(refusalOf(() => checkAuthority(['manager'], 50_001))).toBe('BEYOND_AUTHORITY');
  });
});

describe('taking a claim up again', () => {
  const ended = {
    ...claim,
    done: true,
    ended: { at: at('01T10:00'), kind: 'repaired', by: 'cus_x' },
  } as const;
  test('the thirtieth day counts to its end, and the next one no more', () => {
    expect(canReopen(ended, '2026-12-01T15:59:59.999Z')).toBe(true);
    expect(canReopen(ended, '2026-12-01T16:00:00.000Z')).toBe(false);
  });
  test('what the customer withdrew, and what was paid back, stays ended', () => {
    for (const kind of ['cancelled', 'refunded', 'rejected'] as const)
      expect(canReopen({ ...ended, ended: { ...ended.ended, kind } }, at('02T10:00'))).toBe(false);
  });
});
