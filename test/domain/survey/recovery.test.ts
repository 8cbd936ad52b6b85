import {
  actOnRecovery,
  actsOn,
  endRecovery,
  firstTold,
  openRecovery,
} from '../../../cloudfunctions/_domain/survey/recovery';
import { lookAfterRecovery } from '../../../cloudfunctions/_domain/survey/recovery-timers';
import { completedAt, later, survey } from './parts';

const now = later(completedAt, 5);

describe('putting it right', () => {
  const opened = () =>
    openRecovery(
      survey(),
      { recoveryId: 'rcv_1', causes: ['low-score'], answer: { overall: 1, reasons: [] } },
      now,
    );
  const by = { who: 'cus_wu', roles: ['manager'] as const, textId: 'rcv_1:2', at: later(now, 3) };

  test('goes its steps in their order and no other', () => {
    let one = opened();
    expect(actsOn(one)).toEqual(['acknowledge']);
    expect(() => actOnRecovery(one, { kind: 'document', words: '好了' }, by)).toThrow('NOT_NOW');
    one = actOnRecovery(one, { kind: 'acknowledge' }, by);
    expect(one.contactedAt).toBeUndefined();
    one = actOnRecovery(one, { kind: 'listen', words: '还漏' }, by);
    expect(one.contactedAt).toBe(by.at);
    expect(() => actOnRecovery(one, { kind: 'offer', words: '赔', offerFen: 50_001 }, by)).toThrow(
      'BEYOND_AUTHORITY',
    );
    one = actOnRecovery(one, { kind: 'offer', words: '重修，赔 500', offerFen: 50_000 }, by);
    expect(() => endRecovery(one, { solved: 'yes', overall: 5 })).toThrow('NOT_ASKED');
    one = actOnRecovery(one, { kind: 'document', words: '换了水管' }, by);
    one = actOnRecovery(one, { kind: 'ask-again' }, by);
    const ended = endRecovery(one, { solved: 'yes', overall: 4 });
    expect(ended).toMatchObject({ state: 'ended', done: true, version: 7, dueAt: 'never' });
    expect(ended && endRecovery(ended, { solved: 'no', overall: 1 })).toBeUndefined();
  });

  test('of a mark of 3 is an improvement: taken, done and told within a week, nobody is called', () => {
    let one = openRecovery(
      survey(),
      { recoveryId: 'rcv_1', causes: ['so-so'], answer: { overall: 3, reasons: ['price'] } },
      now,
    );
    expect(one.contactBy).toBe(later(now, 7 * 24));
    const warned = lookAfterRecovery(one, later(now, 7 * 24));
    expect(warned).toMatchObject({ tell: 'managers', recovery: { dueAt: 'never' } });
    expect(lookAfterRecovery(one, later(now, 30 * 24)).tell).toBe('managers');
    expect(actsOn(one)).toEqual(['acknowledge']);
    one = actOnRecovery(one, { kind: 'acknowledge' }, by);
    expect(actsOn(one)).toEqual(['document']);
    expect(() => actOnRecovery(one, { kind: 'listen', words: '嗯' }, by)).toThrow('NOT_NOW');
    one = actOnRecovery(one, { kind: 'document', words: '价目表贴在门口了' }, by);
    expect(one).toMatchObject({ state: 'documented', done: true, dueAt: 'never' });
    expect(actsOn(one)).toEqual([]);
  });

  test('is warned of after a day and goes to the owner after two, once each, unless the customer was reached', () => {
    const one = opened();
    const warned = lookAfterRecovery(one, later(now, 24));
    expect(warned.tell).toBe('managers');
    expect(lookAfterRecovery(warned.recovery, later(now, 47)).tell).toBeUndefined();
    const up = lookAfterRecovery(warned.recovery, later(now, 48));
    expect(up).toMatchObject({ tell: 'owners', recovery: { escalated: true, dueAt: 'never' } });
    // A timer that slept for both tells the owner only.
    expect(lookAfterRecovery(one, later(now, 60))).toMatchObject({ tell: 'owners' });
    const listened = actOnRecovery(
      actOnRecovery(one, { kind: 'acknowledge' }, by),
      { kind: 'listen', words: '好' },
      by,
    );
    expect(lookAfterRecovery(listened, later(now, 60)).tell).toBeUndefined();
  });

  test('is never for the one who is rated', () => {
    const member = (customerId: string, roles: ('manager' | 'owner')[]) => ({
      customerId,
      identityId: customerId,
      name: customerId,
      roles,
      joinedAt: now,
    });
    const team = { members: [member('a', ['manager']), member('b', ['manager']), member('c', ['owner'])] };
    expect(firstTold(team, ['a'])).toEqual(['b']);
    expect(firstTold(team, ['a', 'b'])).toEqual(['c']);
    expect(firstTold(team, ['a', 'b', 'c'])).toEqual([]);
  });
});
