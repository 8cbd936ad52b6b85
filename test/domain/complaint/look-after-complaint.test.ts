import fc from 'fast-check';
import { settled } from '../../../cloudfunctions/_domain/complaint/complaint-life';
import type { Complaint } from '../../../cloudfunctions/_domain/complaint/complaint-record';
import { never, nextDue } from '../../../cloudfunctions/_domain/complaint/complaint-timers';
import { lookAfterComplaint } from '../../../cloudfunctions/_domain/complaint/look-after-complaint';
import { now } from '../parts/given';
import { complaint, hours, lin, opened, owner, sup, team, without } from './parts/given-complaint';

const standing = (more: Partial<Complaint>): Complaint => {
  const made = settled(complaint({ ...more, sinceVersion: 3 }));
  return { ...made, dueAt: nextDue(made, made.since) };
};

/** Looks at every hour of some days; answers what happened, by the hour. */
const live = (begun: Complaint, days: number, staff = team()) => {
  let one = begun;
  const told: string[] = [];
  for (let hour = 0; hour <= days * 24; hour += 1) {
    const { complaint: next, event, notices } = lookAfterComplaint(one, staff, hours(hour));
    for (const { kind, customerId } of notices) told.push(`${hour} ${kind} ${customerId}`);
    if (event) told.push(`${hour} ${event.kind}`);
    one = next;
  }
  return { told, one };
};

describe('time alone', () => {
  test('reminds the supervisor, and passes a complaint on to the owner after 72 hours', () => {
    expect(live(opened().complaint, 3).told).toEqual([
      `3 complaint-waits ${sup}`,
      `4 complaint-waits ${sup}`,
      `48 complaint-waits ${sup}`,
      `66 complaint-waits ${sup}`,
      `72 complaint-passed-on ${lin}`,
      `72 complaint-passed-up ${sup}`,
      `72 complaint-passed-up ${owner}`,
      '72 escalated',
    ]);
  });

  test('reminds both of what was passed on, and passes it on no second time', () => {
    const { told } = live(opened().complaint, 12);
    expect(told.filter((line) => line.endsWith('escalated'))).toHaveLength(1);
    expect(told.filter((line) => line.startsWith('96 '))).toEqual([
      `96 complaint-waits ${sup}`,
      `96 complaint-waits ${owner}`,
    ]);
  });

  test.each<[string, Partial<Complaint>, readonly string[]]>([
    [
      'a proposal without an answer',
      { state: 'proposed' },
      [
        `72 complaint-reply-reminder ${lin}`,
        `168 complaint-reply-reminder ${lin}`,
        `360 complaint-ended ${lin}`,
        '360 lapsed',
      ],
    ],
    [
      'what was agreed and not done',
      { state: 'accepted' },
      [`72 complaint-waits ${sup}`, `168 complaint-waits ${sup}`],
    ],
    ['a result that nobody told', { state: 'resolved' }, [`24 complaint-waits ${sup}`]],
    ['a result that was told', { state: 'told' }, [`168 complaint-ended ${lin}`, '168 closed']],
    ['what is closed', { state: 'closed' }, []],
    [
      'a suggestion',
      { kind: 'suggestion', state: 'open' },
      [`72 complaint-waits ${sup}`, `168 complaint-waits ${sup}`],
    ],
  ])('%s', (_what, more, expected) => {
    expect(live(standing(more), 20).told).toEqual(expected);
  });

  test('lets the owner step in where the last supervisor has left, and tells the customer first', () => {
    const { told, one } = live(opened().complaint, 3, without(team(), sup));
    expect(told.slice(0, 3)).toEqual([
      `3 complaint-passed-on ${lin}`,
      `3 complaint-passed-up ${owner}`,
      '3 owner-stepped-in',
    ]);
    expect(one).toMatchObject({ fallback: 'nobody-else', owners: true, state: 'escalated' });
  });

  test('of a complaint without a name nobody is told but the lane', () => {
    const { told } = live(opened({ customerId: undefined }).complaint, 4);
    expect(
      told.filter((line) => /complaint-/.test(line) && !line.includes(sup) && !line.includes(owner)),
    ).toEqual([]);
  });

  test('comes to the same state whether looked at each hour, seldom or late', () => {
    const dense = live(opened().complaint, 20).one;
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 479 }), { maxLength: 12 }), (looks) => {
        let one = opened().complaint;
        for (const hour of [...looks.sort((a, b) => a - b), 480, 480, 481]) {
          one = lookAfterComplaint(one, team(), hours(hour)).complaint;
        }
        expect([one.state, one.version]).toEqual([dense.state, dense.version]);
      }),
      { numRuns: 60 },
    );
  });

  test('has nothing to look at once all is over', () => {
    expect(nextDue(standing({ state: 'closed' }), now)).toBe(never);
  });
});
