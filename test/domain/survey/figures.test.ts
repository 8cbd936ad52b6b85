import { followUpDays, surveyPaths, type SurveyAnswer } from '../../../contracts/survey';
import {
  csat,
  meanOf,
  nps,
  shareOf,
  shrunk,
  storeFigures,
} from '../../../cloudfunctions/_domain/survey/figures';
import { questionsOf } from '../../../cloudfunctions/_domain/survey/questions';
import type { SurveyRecord } from '../../../cloudfunctions/_domain/survey/survey-record';
import { answer, completedAt, dice, later, survey } from './parts';

describe('worked examples', () => {
  test('CSAT: of 5 5 4 3 1 three are satisfied, 60 percent', () => {
    expect(csat([5, 5, 4, 3, 1])).toEqual({ of: 5, percent: 60 });
    expect(csat([4])).toEqual({ of: 1, percent: 100 });
    expect(csat([])).toBeUndefined();
  });

  test('NPS: of ten, six promoters, two passives, two detractors: 40', () => {
    expect(nps([10, 10, 9, 9, 9, 9, 8, 7, 6, 0])).toEqual({ of: 10, score: 40 });
    expect(nps([0])).toEqual({ of: 1, score: -100 });
    expect(nps([])).toBeUndefined();
  });

  test('CES: of 7 6 4 3 the mean is 5 and half find it easy', () => {
    expect(meanOf([7, 6, 4, 3])).toEqual({ of: 4, mean: 5 });
    expect(shareOf([7, 6, 4, 3].filter((one) => one >= 5).length, 4)).toEqual({ of: 4, percent: 50 });
  });

  test('shrinkage: five marks of 5 before a prior of 4 with the weight of ten are 4.33', () => {
    expect(shrunk([5, 5, 5, 5, 5], 4)).toBeCloseTo(65 / 15, 12);
    expect(shrunk([], 4)).toBe(4);
    expect(shrunk([1], 4)).toBeCloseTo(41 / 11, 12);
    expect(shrunk(Array<number>(990).fill(5), 4)).toBeCloseTo(4.99, 12);
  });

  test('a third is 33.3 percent', () => expect(shareOf(1, 3)).toEqual({ of: 3, percent: 33.3 }));
});

interface Job {
  readonly rows: readonly SurveyRecord[];
  /** What is to be counted, as raw as it was said; absent where nothing is. */
  readonly counted?: SurveyAnswer;
  readonly recommended?: number;
}

/** A random job: answered or not, taken up again or not, and answered again. */
const randomJob = (at: number, roll: () => number): Job => {
  const pick = (top: number) => Math.floor(roll() * top);
  const path = surveyPaths[pick(surveyPaths.length)] ?? 'visit';
  const made = (): SurveyAnswer =>
    answer({
      solved: (['yes', 'yes', 'partly', 'no'] as const)[pick(4)] ?? 'yes',
      ...(roll() < 0.8 ? { overall: 1 + pick(5) } : {}),
      ...(roll() < 0.5 ? { effort: 1 + pick(7) } : {}),
      marks: questionsOf(path).dimensions.flatMap((of) => (roll() < 0.6 ? [{ of, mark: 1 + pick(5) }] : [])),
      facts: questionsOf(path).facts.flatMap((of) => (roll() < 0.4 ? [{ of, yes: roll() < 0.7 }] : [])),
    });
  const recommended = roll() < 0.2 ? pick(11) : undefined;
  const rowOf = (round: number, said: SurveyAnswer | undefined): SurveyRecord =>
    survey({
      _id: `srv_${at}_${round}`,
      claimId: `clm_${at}`,
      path,
      round,
      ...(said === undefined ? {} : { answer: said, answeredAt: later(completedAt, round) }),
      followUps: followUpDays.map((day) => ({
        day,
        dueAt: later(completedAt, day * 24),
        ...(day === 30 && recommended !== undefined
          ? { state: 'answered' as const, works: true, recommended }
          : { state: 'waits' as const }),
      })),
    });
  const first = roll() < 0.6 ? made() : undefined;
  const tail = recommended === undefined ? {} : { recommended };
  if (roll() < 0.85) return { rows: [rowOf(1, first)], ...(first ? { counted: first } : {}), ...tail };
  const second = roll() < 0.6 ? made() : undefined;
  // That it was taken up again may be known of the first row, or come late.
  const past = roll() < 0.5 ? { supersededAt: later(completedAt, 2) } : {};
  return {
    rows: [{ ...rowOf(1, first), ...past }, rowOf(5, second)],
    ...(second ? { counted: second } : {}),
    ...tail,
  };
};

/** The same figures the plainest way: loops over what was said. */
const recomputed = (jobs: readonly Job[]) => {
  let [answers, marks, satisfied, effort, efforts, easy, solved] = [0, 0, 0, 0, 0, 0, 0];
  let [promoters, detractors, asked, again, attitude, attitudes] = [0, 0, 0, 0, 0, 0];
  for (const { rows, counted, recommended } of jobs) {
    if (rows.length > 1) again += 1;
    if (recommended !== undefined) {
      asked += 1;
      if (recommended > 8) promoters += 1;
      if (recommended < 7) detractors += 1;
    }
    if (!counted) continue;
    answers += 1;
    if (counted.solved === 'yes') solved += 1;
    if (counted.overall !== undefined) {
      marks += 1;
      if (counted.overall > 3) satisfied += 1;
    }
    if (counted.effort !== undefined) {
      efforts += 1;
      effort += counted.effort;
      if (counted.effort > 4) easy += 1;
    }
    for (const { of, mark } of counted.marks)
      if (of === 'attitude') {
        attitudes += 1;
        attitude += mark;
      }
  }
  const percent = (part: number, of: number) => Math.round((part / of) * 1000) / 10;
  return {
    jobs: jobs.length,
    answers,
    response: { of: jobs.length, percent: percent(answers, jobs.length) },
    csat: { of: marks, percent: percent(satisfied, marks) },
    nps: { of: asked, score: percent(promoters - detractors, asked) },
    effort: { of: efforts, mean: Math.round((effort / efforts) * 100) / 100 },
    easy: { of: efforts, percent: percent(easy, efforts) },
    solved: { of: answers, percent: percent(solved, answers) },
    reopened: { of: jobs.length, percent: percent(again, jobs.length) },
    attitude: { of: 'attitude', count: attitudes, mean: Math.round((attitude / attitudes) * 100) / 100 },
  };
};

const shuffled = <T>(all: readonly T[], roll: () => number): readonly T[] =>
  all
    .map((one) => ({ one, at: roll() }))
    .sort((one, other) => one.at - other.at)
    .map(({ one }) => one);

describe('ten thousand random jobs', () => {
  const roll = dice(7);
  const jobs = Array.from({ length: 10_000 }, (_, at) => randomJob(at, roll));
  const expected = recomputed(jobs);
  const rows = jobs.flatMap((job) => job.rows);

  test.each([1, 2, 3])('come to the same as counted plainly, in any order, with duplicates (%i)', (seed) => {
    const order = dice(seed);
    const again = rows.filter(() => order() < 0.3);
    // A row as it was before its answer came, delivered late.
    const stale = rows
      .filter(() => order() < 0.2)
      .map(({ answer: _answer, answeredAt: _at, supersededAt: _past, ...row }): SurveyRecord => ({
        ...row,
        followUps: row.followUps.map(({ day, dueAt }) => ({ day, dueAt, state: 'waits' })),
      }));
    const { attitude, ...figures } = expected;
    const counted = storeFigures(shuffled([...rows, ...again, ...stale], order), []);
    expect(counted).toMatchObject(figures);
    expect(counted.dimensions[0]).toEqual(attitude);
  });
});

test('what was put right is counted by what the customer said at the end', () => {
  const openedAt = completedAt;
  const contactBy = later(openedAt, 24);
  const one = { openedAt, contactBy, done: false, causes: ['low-score'] } as const;
  const soSo = { openedAt, contactBy: later(openedAt, 168), done: false, causes: ['so-so'] } as const;
  const good = { solved: 'yes', overall: 4 } as const;
  const { recoveries, improvements } = storeFigures(
    [],
    [
      { ...one, contactedAt: later(openedAt, 3), after: good },
      { ...one, contactedAt: later(openedAt, 30), after: { solved: 'no', overall: 3 } },
      { ...one },
      { ...one, contactedAt: contactBy },
      { ...soSo, done: true },
      soSo,
    ],
  );
  expect(recoveries).toEqual({
    count: 4,
    inTime: { of: 4, percent: 50 },
    recovered: { of: 3, percent: 33.3 },
    hours: { of: 3, mean: 19 },
  });
  expect(improvements).toEqual({ count: 2, done: { of: 2, percent: 50 } });
});
