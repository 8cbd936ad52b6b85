import { instantAt } from '../../../cloudfunctions/_domain/calendar/day';
import { dueOn, expectedStarts, toldAs, type Due } from '../../../cloudfunctions/_domain/dispatch/watch';
import type { PlannedVisit } from '../../../cloudfunctions/_domain/dispatch/technician-day';
import { tuesday as date, visit, zhou } from './given-sheet';

/** The window is 9:00 to 11:00. */
const at = (minute: number) => instantAt(date, minute);
const due = (minute: number, more: Partial<PlannedVisit> = {}, technicianId = zhou, expected?: number) =>
  dueOn(visit(more), { date, technicianId, now: at(minute), isOpen: true, expected });
const asked = { acceptBy: at(700) };
const accepted = { acceptedAt: at(-600) };

describe('who comes is fixed', () => {
  test.each<[string, number, readonly Due[]]>([
    ['not a minute before two hours before', 419, []],
    ['two hours before', 420, ['fix']],
    ['late, while the window lasts', 629, ['fix']],
    ['not any more when it is over', 661, ['late-risk']],
  ])('%s', (_name, minute, expected) => {
    expect(due(minute, { ...accepted, told: [] })).toEqual(expected);
  });

  test('once: who is announced already is not announced again', () => {
    expect(due(420, { ...accepted, frozen: true, told: ['soon'] })).toEqual([]);
  });

  test('never as nobody', () => {
    expect(due(420, {}, 'nobody')).toEqual(['unserved-soon']);
  });
});

describe('a customer is reminded', () => {
  test.each<[string, number, readonly Due[]]>([
    ['not before six in the evening', -361, []],
    ['from six in the evening before', -360, ['tomorrow']],
    ['not any more after midnight', 0, []],
  ])('%s', (_name, minute, expected) => {
    expect(due(minute, accepted)).toEqual(expected);
  });

  test('two hours before, where it is not told in the same moment who comes', () => {
    expect(due(420, { ...accepted, frozen: true })).toEqual(['soon']);
    expect(due(540, { ...accepted, frozen: true })).toEqual([]);
  });

  test('once', () => {
    expect(due(-300, { ...accepted, told: ['tomorrow'] })).toEqual([]);
  });
});

test('where nobody is found managers are reminded in the same moments, and the customer is promised nobody', () => {
  expect(due(-361, {}, 'nobody')).toEqual([]);
  expect(due(-360, {}, 'nobody')).toEqual(['unserved-tomorrow']);
  expect(due(0, {}, 'nobody')).toEqual([]);
  expect(due(420, {}, 'nobody')).toEqual(['unserved-soon']);
  expect(due(600, { told: ['unserved-soon'] }, 'nobody')).toEqual([]);
  // Found in the evening: now he is reminded.
  expect(due(-300, { ...accepted, told: ['unserved-tomorrow'] })).toEqual(['tomorrow']);
});

describe('a technician', () => {
  test('is asked whether he comes while the shop is open, and on the day itself in any case', () => {
    expect(due(-700)).toEqual(['ask']);
    const atNight = { date, technicianId: zhou, isOpen: false };
    expect(dueOn(visit(), { ...atNight, now: at(-700) })).toEqual([]);
    expect(dueOn(visit(), { ...atNight, now: at(60) })).toEqual(['ask']);
  });

  test('has not answered in time from the moment after the deadline, once for each who is asked', () => {
    const early = { acceptBy: at(60) };
    expect(due(60, early)).toEqual([]);
    expect(due(61, early)).toEqual(['unaccepted']);
    expect(due(61, { ...early, told: [toldAs('unaccepted', zhou)] })).toEqual([]);
    expect(due(61, { ...early, told: [toldAs('unaccepted', 'cus_li00')] })).toEqual(['unaccepted']);
    expect(due(61, { ...early, ...accepted })).toEqual([]);
  });

  test('is warned half an hour before the end of a window in which he has not arrived', () => {
    const known = { ...accepted, frozen: true as const };
    expect(due(629, known)).toEqual([]);
    expect(due(630, known)).toEqual(['late-risk']);
    expect(due(630, { ...known, state: 'departed' })).toEqual(['late-risk']);
    expect(due(630, { ...known, state: 'arrived' })).toEqual([]);
  });

  test('is warned as soon as the visit before takes too long', () => {
    const known = { ...accepted, ...asked, frozen: true as const };
    expect(due(560, known, zhou, 660)).toEqual([]);
    expect(due(560, known, zhou, 661)).toEqual(['late-risk']);
  });
});

describe('when visits are likely to begin', () => {
  const first = visit({ minutes: 45 });
  const second = visit({ minutes: 30, window: { from: 600, to: 720 } });
  const times = new Map([
    [first.visitId, { start: 540, fromPrevious: 10 }],
    [second.visitId, { start: 600, fromPrevious: 15 }],
  ]);
  const startOf = (minute: number, one: Partial<PlannedVisit> = {}) =>
    expectedStarts([{ ...first, ...one }, second], times, minute).get(second.visitId);

  test('is as planned while nothing is late', () => {
    expect(startOf(500)).toBe(600);
  });

  test('follows from the visit before: where it is not begun, from now', () => {
    expect(startOf(600)).toBe(600 + 10 + 45 + 15);
    expect(startOf(600, { state: 'departed' })).toBe(600 + 45 + 15);
  });

  test('follows from when the visit before was begun, and never lies behind', () => {
    expect(startOf(600, { state: 'arrived', arrivedAt: 570 })).toBe(570 + 45 + 15);
    expect(startOf(700, { state: 'arrived', arrivedAt: 570 })).toBe(700 + 15);
    expect(startOf(650, { state: 'done', arrivedAt: 570, doneAt: 640 })).toBe(650 + 15);
  });
});
