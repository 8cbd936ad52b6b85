import type { SurveyAnswer } from '../../../contracts/survey';
import { apart, flagsIn } from '../../../cloudfunctions/_domain/survey/flags';
import type { SurveyRecord } from '../../../cloudfunctions/_domain/survey/survey-record';
import { answer, completedAt, later, survey } from './parts';

const nameOf = (who: string) => ({ cus_zhou: '周建国', cus_sun: '孙磊' })[who];

/** Jobs of somebody, so many of them answered as `said` tells, each so many hours after its end. */
const jobsOf = (
  who: string,
  count: number,
  said: (at: number) => SurveyAnswer | undefined,
  hoursAfter: (at: number) => number = (at) => 2 + at,
): readonly SurveyRecord[] =>
  Array.from({ length: count }, (_, at) => {
    const made = said(at);
    return survey({
      _id: `srv_${who}_${at}`,
      claimId: `clm_${who}_${at}`,
      servedBy: [who],
      ...(made === undefined ? {} : { answer: made, answeredAt: later(completedAt, hoursAfter(at)) }),
    });
  });

const mixed = (at: number) => answer({ overall: at % 3 === 0 ? 5 : 4 });
const half = (at: number) => (at % 2 === 0 ? mixed(at) : undefined);
const honest = jobsOf('cus_sun', 40, half);

test('of people who work and are answered alike nothing is conspicuous', () => {
  expect(flagsIn([...honest, ...jobsOf('cus_zhou', 30, half)], nameOf)).toEqual([]);
});

test('answers within twenty seconds of the end of the job are, from three on', () => {
  const quick = (count: number) =>
    jobsOf('cus_zhou', 12, half, (at) => (at < count * 2 ? 19.9 / 3_600 + at / 60 / 3_600 / 1_000 : 30 + at));
  expect(flagsIn([...honest, ...quick(2)], nameOf)).toEqual([]);
  expect(flagsIn([...honest, ...quick(3)], nameOf)).toContainEqual({
    kind: 'at-once',
    person: '周建国',
    count: 3,
    of: 6,
  });
});

test('three answers in one minute are', () => {
  const found = flagsIn(
    [...honest, ...jobsOf('cus_zhou', 12, half, (at) => (at < 6 ? 50 : 60 + at))],
    nameOf,
  );
  expect(found).toEqual([{ kind: 'burst', person: '周建国', count: 3, of: 6 }]);
});

test('nothing but fives without a word is, where others are praised less; a word or a four speaks for itself', () => {
  const fives = jobsOf('cus_zhou', 20, () => answer({ overall: 5 })).slice(0, 20);
  const others = jobsOf('cus_sun', 40, mixed);
  expect(flagsIn([...others, ...fives], nameOf)).toEqual([
    { kind: 'only-fives', person: '周建国', count: 20, of: 20 },
  ]);
  const withWords = fives.map((row): SurveyRecord => ({
    ...row,
    ...(row.answer ? { answer: { ...row.answer, hasWords: true as const } } : {}),
  }));
  expect(flagsIn([...others, ...withWords], nameOf)).toEqual([]);
  const few = fives.slice(0, 9);
  expect(flagsIn([...others, ...few], nameOf)).toEqual([]);
});

test('far more and far fewer answers than everybody else are', () => {
  const all = jobsOf('cus_zhou', 20, mixed);
  expect(flagsIn([...jobsOf('cus_sun', 40, half), ...all], nameOf)).toEqual([
    { kind: 'answered-less', person: '孙磊', count: 20, of: 40 },
    { kind: 'answered-more', person: '周建国', count: 20, of: 20 },
  ]);
});

test('whoever is gone has no name, older rounds and duplicates count once, jobs that were taken up again not at all', () => {
  const burst = jobsOf('cus_gone', 4, mixed, () => 50);
  expect(flagsIn([...burst, ...burst], nameOf)).toEqual([{ kind: 'burst', count: 4, of: 4 }]);
  const past = burst.map((row) => ({ ...row, supersededAt: later(completedAt, 60) }));
  expect(flagsIn(past, nameOf)).toEqual([]);
});

test('the z-test: 30 of 40 against 10 of 40 are 4.47 standard errors apart; too few or too near are none', () => {
  expect(apart({ part: 30, of: 40 }, { part: 10, of: 40 })).toBeCloseTo(4.472, 3);
  expect(apart({ part: 10, of: 40 }, { part: 30, of: 40 })).toBeCloseTo(-4.472, 3);
  expect(apart({ part: 9, of: 9 }, { part: 0, of: 40 })).toBe(0);
  expect(apart({ part: 25, of: 100 }, { part: 20, of: 100 })).toBe(0);
});
