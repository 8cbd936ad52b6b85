import { countEnd, isSampled } from '../../../cloudfunctions/_domain/complaint/audit-sample';
import type { AuditCount, Complaint } from '../../../cloudfunctions/_domain/complaint/complaint-record';
import { settled } from '../../../cloudfunctions/_domain/complaint/complaint-life';
import { auditorsOf, laneOf, mayRead } from '../../../cloudfunctions/_domain/complaint/complaint-rights';
import {
  keepAway,
  notSentTo,
  techniciansOf,
} from '../../../cloudfunctions/_domain/complaint/complained-technicians';
import { customer, now } from '../parts/given';
import { complaint, lin, opened, owner, secondSupervisor, sup, team, without } from './parts/given-complaint';

const of = (more: Partial<Complaint> = {}) => settled(complaint(more));
const everybody = team().members.map(({ customerId }) => customerId);
const readers = (one: Complaint, staff = team()) => everybody.filter((who) => mayRead(one, staff, who));

describe('who may know of a complaint', () => {
  test.each<[string, Complaint, readonly string[]]>([
    ['fresh', of(), [sup]],
    ['passed on to the owner', of({ escalatedAt: now, state: 'escalated' }), [owner, sup]],
    ['closed', of({ state: 'closed', handlers: [sup] }), [sup]],
    ['closed and to be audited', of({ state: 'closed', handlers: [sup], audit: 'due' }), [owner, sup]],
    ['audited', of({ state: 'closed', handlers: [sup, owner], audit: 'done' }), [sup]],
    ['of the supervisor herself, passed on', of({ customerId: sup, escalatedAt: now }), [owner]],
  ])('%s', (_what, one, may) => {
    expect(readers(one)).toEqual(may);
  });

  test('in a store without a supervisor the owner, which stands on it from the beginning', () => {
    const small = without(team(), sup);
    const { complaint: begun, event } = opened({}, small);
    expect(begun.fallback).toBe('nobody-else');
    expect(event.fallback).toBe('nobody-else');
    expect(readers(begun, small)).toEqual([owner]);
  });

  test('a supervisor who complains has nobody but the owner; one who is alone is no supervisor for himself', () => {
    const { complaint: begun } = opened({ customerId: sup });
    expect(begun.fallback).toBe('nobody-else');
    expect(laneOf(begun, team())).toEqual([owner]);
  });

  test('an owner who sends the supervisor away does not see what was there before', () => {
    expect(readers(of(), without(team(), sup))).toEqual([]);
  });

  test('it is audited by another supervisor where there is one, else by the owner, never by who handled it', () => {
    const due = of({ state: 'closed', audit: 'due', handlers: [sup] });
    expect(auditorsOf(due, team())).toEqual([owner]);
    expect(auditorsOf(due, team([secondSupervisor]))).toEqual([secondSupervisor.customerId]);
    expect(auditorsOf({ ...due, handlers: [sup, owner] }, team())).toEqual([]);
  });
});

describe('the sample that is audited', () => {
  const sampled = (seed: string, oneIn: number, count: number) =>
    Array.from({ length: count }, (_, ended) => isSampled({ seed, ended }, oneIn));

  test.each([1, 2, 3, 5])('is exactly one of each %i, for whatever seed', (oneIn) => {
    for (const seed of ['a', 'b', 'seed_7f', '']) {
      const all = sampled(seed, oneIn, 100 * oneIn);
      for (let from = 0; from < all.length; from += oneIn)
        expect(all.slice(from, from + oneIn).filter(Boolean)).toHaveLength(1);
    }
  });

  test('is never thinner than one in five, whatever a store sets', () => {
    expect(sampled('a', 50, 100)).toEqual(sampled('a', 5, 100));
    expect(sampled('a', 0, 3)).toEqual([true, true, true]);
  });

  test('is the same when computed again, and another with another seed', () => {
    expect(sampled('a', 5, 200)).toEqual(sampled('a', 5, 200));
    expect(sampled('a', 5, 200)).not.toEqual(sampled('b', 5, 200));
  });

  test('counts each complaint once, and no suggestion', () => {
    const count: AuditCount = { _id: 'sto', v: 1, storeId: 'sto', ended: 0, seed: 'a' };
    expect(countEnd(complaint({ kind: 'suggestion' }), count).count.ended).toBe(0);
    expect(countEnd(complaint({ audit: 'done' }), count).count.ended).toBe(0);
    expect(countEnd(complaint(), count).count.ended).toBe(1);
  });
});

describe('a technician who is complained about', () => {
  const log = [{ by: 'staff', customerId: 'cus_zhou' }] as unknown as Parameters<typeof techniciansOf>[1];

  test('is found in the claim’s log; others who worked on it are no technicians', () => {
    const events = [...log, { ...log[0]!, customerId: 'cus_shen' }];
    expect(techniciansOf({}, events, team())).toEqual(['cus_zhou']);
    expect(techniciansOf({ work: { by: 'cus_zhou' } }, [], team())).toEqual(['cus_zhou']);
  });

  test('is not sent any more, once, and is again by a wish', () => {
    const away = keepAway(keepAway(customer, ['cus_zhou'], true), ['cus_zhou'], true);
    expect(notSentTo(away)).toEqual(['cus_zhou']);
    expect(notSentTo(keepAway(away, ['cus_zhou'], false))).toEqual([]);
    expect(notSentTo(undefined)).toEqual([]);
    expect(JSON.stringify(away)).not.toContain('cpl_');
    expect(away._id).toBe(lin);
  });
});
