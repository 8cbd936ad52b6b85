import type { StoreFigures } from '../../../contracts/recovery';
import { dimensions, lowReasons, surveyPaths, type SurveyFact } from '../../../contracts/survey';
import { isImprovement } from './causes';
import { isRecovered } from './recovery';
import type { RecoveryRecord, SurveyRecord } from './survey-record';

/* The formulas (survey.md F2). Sums are of whole numbers, so that the order of the answers changes nothing. */

const sum = (values: readonly number[]): number => values.reduce((whole, one) => whole + one, 0);
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** How many of all, in percent to a tenth; nothing of none. */
export const shareOf = (part: number, of: number): StoreFigures['csat'] =>
  of === 0 ? undefined : { of, percent: tenth((part / of) * 100) };

/** Marks of 4 and 5 of all. */
export const csat = (marks: readonly number[]): StoreFigures['csat'] =>
  shareOf(marks.filter((mark) => mark >= 4).length, marks.length);

/** Percent of 9 and 10 less percent of 0 to 6. */
export const nps = (answers: readonly number[]): StoreFigures['nps'] => {
  if (answers.length === 0) return undefined;
  const promoters = answers.filter((one) => one >= 9).length;
  const detractors = answers.filter((one) => one <= 6).length;
  return { of: answers.length, score: tenth(((promoters - detractors) / answers.length) * 100) };
};

export const meanOf = (values: readonly number[]): StoreFigures['effort'] =>
  values.length === 0
    ? undefined
    : { of: values.length, mean: Math.round((sum(values) / values.length) * 100) / 100 };

const hour = 3_600_000;

/** Weight of what is believed beforehand, in answers. */
const confidence = 10;

/** (C·m + Σ) / (C + n): few answers move it little. */
export const shrunk = (marks: readonly number[], prior: number): number =>
  (confidence * prior + sum(marks)) / (confidence + marks.length);

type Case = Pick<RecoveryRecord, 'causes' | 'contactedAt' | 'contactBy' | 'after' | 'openedAt' | 'done'>;

type Row = Pick<
  SurveyRecord,
  '_id' | 'claimId' | 'round' | 'path' | 'answer' | 'answeredAt' | 'supersededAt' | 'followUps'
>;

/** Each claim once, with its last round: an older one is past, whether or not it says so yet. */
export const finalRows = <R extends Row>(rows: readonly R[]): readonly R[] => {
  const last = new Map<string, R>();
  for (const row of rows) {
    const known = last.get(row.claimId);
    const better = known === undefined || row.round > known.round;
    // Of two versions of one document the one that knows more.
    const fuller = known?.round === row.round && weightOf(row) > weightOf(known);
    if (better || fuller) last.set(row.claimId, row);
  }
  return [...last.values()];
};

const weightOf = ({ answeredAt, supersededAt, followUps }: Row): number =>
  Number(supersededAt !== undefined) * 100 +
  Number(answeredAt !== undefined) * 10 +
  followUps.filter(({ state }) => state === 'answered').length;

/** An answer that counts: sent, and about a job that was not taken up again. */
export const counted = ({ answer, answeredAt, supersededAt }: Row) =>
  answer !== undefined && answeredAt !== undefined && supersededAt === undefined ? [answer] : [];

/**
 * What a store learns from its surveys of a time. Rows may come in any order and more than once; of a claim that was
 * taken up again the last round is scored.
 */
export const storeFigures = (rows: readonly Row[], cases: readonly Case[]): StoreFigures => {
  const recoveries = cases.filter(({ causes }) => !isImprovement(causes));
  const improvements = cases.filter(({ causes }) => isImprovement(causes));
  const jobs = finalRows(rows);
  const standing = jobs.filter(({ supersededAt }) => supersededAt === undefined);
  const answers = jobs.flatMap(counted);
  const overall = answers.flatMap((one) => one.overall ?? []);
  const effort = answers.flatMap((one) => one.effort ?? []);
  const fact = (name: SurveyFact) => {
    const said = answers.flatMap(({ facts }) => facts.filter(({ of }) => of === name));
    return shareOf(said.filter(({ yes }) => yes).length, said.length);
  };
  const final = new Set(jobs.map(({ _id }) => _id));
  const taken = new Set(
    rows
      .filter(({ _id, supersededAt }) => supersededAt !== undefined || !final.has(_id))
      .map(({ claimId }) => claimId),
  );
  const contacted = recoveries.filter(({ contactedAt }) => contactedAt !== undefined);
  return {
    jobs: jobs.length,
    answers: answers.length,
    response: shareOf(answers.length, standing.length),
    csat: csat(overall),
    nps: nps(jobs.flatMap(({ followUps }) => followUps.flatMap(({ recommended }) => recommended ?? []))),
    effort: meanOf(effort),
    easy: shareOf(effort.filter((one) => one >= 5).length, effort.length),
    solved: shareOf(answers.filter(({ solved }) => solved === 'yes').length, answers.length),
    dimensions: dimensions.flatMap((of) => {
      const marks = answers.flatMap((one) => one.marks.filter((each) => each.of === of));
      const mean = meanOf(marks.map(({ mark }) => mark));
      return mean === undefined ? [] : [{ of, count: mean.of, mean: mean.mean }];
    }),
    inBand: fact('in-band'),
    badge: fact('badge'),
    newPart: fact('new-part'),
    reopened: shareOf(taken.size, jobs.length),
    byPath: surveyPaths.flatMap((path) => {
      const of = jobs.filter((job) => job.path === path);
      const marks = of.flatMap(counted).flatMap((one) => one.overall ?? []);
      return of.length === 0 ? [] : [{ path, jobs: of.length, csat: csat(marks) }];
    }),
    reasons: lowReasons
      .map((of) => ({ of, count: answers.filter(({ reasons }) => reasons.includes(of)).length }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count),
    recoveries: {
      count: recoveries.length,
      inTime: shareOf(
        contacted.filter(({ contactedAt = '', contactBy }) => contactedAt <= contactBy).length,
        recoveries.length,
      ),
      recovered: shareOf(contacted.filter(isRecovered).length, contacted.length),
      hours: meanOf(
        contacted.map(
          ({ contactedAt = '', openedAt }) => (Date.parse(contactedAt) - Date.parse(openedAt)) / hour,
        ),
      ),
    },
    improvements: {
      count: improvements.length,
      done: shareOf(improvements.filter(({ done }) => done).length, improvements.length),
    },
  };
};
