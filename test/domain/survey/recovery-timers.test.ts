import type { RecoveryAct } from '../../../contracts/recovery';
import {
  actOnRecovery,
  actsOn,
  endRecovery,
  noteCall,
  openRecovery,
} from '../../../cloudfunctions/_domain/survey/recovery';
import { lookAfterRecovery } from '../../../cloudfunctions/_domain/survey/recovery-timers';
import type { RecoveryRecord } from '../../../cloudfunctions/_domain/survey/survey-record';
import { completedAt, later, survey } from './parts';

const now = later(completedAt, 5);
const who = 'cus_wu';
const opened = () =>
  openRecovery(
    survey(),
    { recoveryId: 'rcv_1', causes: ['low-score'], answer: { overall: 1, reasons: [] } },
    now,
  );
/** A recovery after these steps, each so many hours after it was opened. */
const after = (...steps: readonly (readonly [RecoveryAct, number])[]): RecoveryRecord =>
  steps.reduce(
    (one, [act, hours]) =>
      actOnRecovery(one, act, { who, roles: ['manager'], textId: 'rcv_1:0', at: later(now, hours) }),
    opened(),
  );
const taken = { kind: 'acknowledge' } as const;
const heard = { kind: 'listen', words: '还漏' } as const;
const missed = { kind: 'not-reached' } as const;
const did = { kind: 'document', words: '换了水管' } as const;
const again = { kind: 'ask-again' } as const;

describe('once the customer was reached', () => {
  test('every further step is asked for after three days, then by the owner, once each', () => {
    const one = after([taken, 1], [heard, 2]);
    expect(one.dueAt).toBe(later(now, 2 + 72));
    const pressed = lookAfterRecovery(one, later(now, 2 + 72));
    expect(pressed).toMatchObject({ tell: 'managers', recovery: { dueAt: later(now, 2 + 144) } });
    const up = lookAfterRecovery(pressed.recovery, later(now, 2 + 144));
    expect(up).toMatchObject({ tell: 'owners', recovery: { dueAt: 'never' } });
    expect(up.name).not.toBe(pressed.name);
    // The next step has three days of its own.
    const next = actOnRecovery(up.recovery, did, {
      who,
      roles: ['manager'],
      textId: 't',
      at: later(now, 200),
    });
    expect(next.dueAt).toBe(later(now, 272));
  });

  test('and asked again, he is reminded after a week and not waited for after two', () => {
    const one = after([taken, 1], [heard, 2], [did, 3], [again, 4]);
    expect(lookAfterRecovery(one, later(now, 4 + 24 * 6)).tell).toBeUndefined();
    const reminded = lookAfterRecovery(one, later(now, 4 + 24 * 8));
    expect(reminded).toMatchObject({ tell: 'customer', recovery: { state: 'asked', done: false } });
    expect(lookAfterRecovery(reminded.recovery, later(now, 4 + 24 * 13)).recovery.state).toBe('asked');
    const ended = lookAfterRecovery(reminded.recovery, later(now, 4 + 24 * 14));
    expect(ended.tell).toBeUndefined();
    expect(ended.recovery).toMatchObject({ state: 'ended', done: true, dueAt: 'never' });
    expect(ended.recovery.after).toBeUndefined();
    expect(() => endRecovery(ended.recovery, { solved: 'yes', overall: 5 })).toThrow('NOT_ASKED');
  });
});

describe('whoever cannot be reached', () => {
  test('does not count as reached, and after two days of trying is told what was done', () => {
    const twice = after([taken, 1], [missed, 2], [missed, 3]);
    expect(twice.contactedAt).toBeUndefined();
    expect(actsOn(twice)).toEqual(['listen', 'not-reached']);
    expect(twice.dueAt).toBe(twice.contactBy);
    const other = after([taken, 1], [missed, 2], [missed, 26]);
    expect(actsOn(other)).toEqual(['listen', 'not-reached', 'document']);
    const told = after([taken, 1], [missed, 2], [missed, 26], [did, 27]);
    expect(told).toMatchObject({ state: 'documented', dueAt: later(now, 27 + 72) });
    expect(told.contactedAt).toBeUndefined();
  });
});

describe('a call about it', () => {
  const call = (one: RecoveryRecord, reached: boolean) =>
    noteCall(one, { who, reached, textId: undefined, at: later(now, 9) });

  test('that reached him is the step of listening; one in vain is a try', () => {
    expect(call(after([taken, 1]), true)).toMatchObject({
      state: 'listened',
      contactedAt: later(now, 9),
      version: 3,
      steps: [{ act: 'acknowledge' }, { act: 'listen', by: who }],
    });
    const missedIt = call(after([taken, 1]), false);
    expect(missedIt).toMatchObject({ state: 'acknowledged', steps: [{}, { act: 'not-reached' }] });
    expect(missedIt.contactedAt).toBeUndefined();
  });

  test('says only when he was reached where nobody takes care yet, and nothing at the end', () => {
    const early = call(opened(), true);
    expect(early).toMatchObject({ state: 'open', version: 1, steps: [], contactedAt: later(now, 9) });
    const asked = after([taken, 1], [heard, 2], [did, 3], [again, 4]);
    const done = endRecovery(asked, { solved: 'yes', overall: 5 });
    expect(done && call(done, true)).toBe(done);
  });
});
