import { beginReview } from '../../cloudfunctions/_domain/review';
import { claim, now, refusalOf, team } from './parts/given';

const full = team({ shen: ['customer-service'], lin0: ['customer-service'] });
const begin = (customerId: string, version = 1, of = claim, by = full) =>
  beginReview(of, by, { customerId, version }, now);

describe('beginning the review', () => {
  test('names the person, and the customer is told', () => {
    const begun = begin('cus_shen');
    expect(begun.claim).toMatchObject({ state: 'reviewing', version: 2, reviewerId: 'cus_shen' });
    expect(begun.event).toMatchObject({ _id: 'clm_0001:00002', kind: 'review-begun', by: 'staff' });
    expect(begun.event.fallback).toBeUndefined();
    expect(begun.notice).toMatchObject({ kind: 'review-begun', customerId: 'cus_lin0', actorId: 'cus_shen' });
  });
  test('a store that has nobody else records the fallback', () => {
    const begun = begin('cus_lin0', 1, claim, team({ lin0: ['owner'], zhou: ['technician'] }));
    expect(begun.event.fallback).toBe('nobody-else');
  });
  test.each([
    ['one’s own claim while a colleague is there', 'ANOTHER_PERSON', () => begin('cus_lin0')],
    ['a stranger', 'NOT_ALLOWED', () => begin('cus_nobody')],
    ['an older version', 'CHANGED_MEANWHILE', () => begin('cus_shen', 0)],
    [
      'a claim that is taken',
      'CHANGED_MEANWHILE',
      () => begin('cus_shen', 1, { ...claim, state: 'reviewing' }),
    ],
  ])('refuses %s', (_name, code, work) => {
    expect(refusalOf(work)).toBe(code);
  });
});
