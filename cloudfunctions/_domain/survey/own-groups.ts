import type { OwnGroup, OwnLevel } from '../../../contracts/recovery';
import type { Dimension, SurveyAnswer } from '../../../contracts/survey';
import { dayOf, addDays, startOfDay, weekdayOf } from '../calendar/day';
import type { StoreDocument } from '../records';
import { shrunk } from './figures';

/*
 * What somebody who is rated learns (survey.md F5): groups of at least five answers, each closed for good. A group is
 * closed on a Monday, when its youngest answer is a week old at least; what is fewer waits for the next Monday. Groups
 * share no answer, so that nothing is learned from what changed between them; a group says neither when nor how many,
 * and its figures are so coarse that at each of them every single answer could have been another.
 */

export interface Rating {
  readonly surveyId: string;
  readonly answeredAt: string;
  readonly overall?: number;
  readonly marks: SurveyAnswer['marks'];
}

/** Of one store's person; `_id` names both. */
export interface ScoreSheet extends StoreDocument {
  readonly technicianId: string;
  /** Answers that are in no group yet. */
  readonly pending: readonly Rating[];
  /** The latest first. */
  readonly groups: readonly OwnGroup[];
  /** The last Monday that was looked at. */
  readonly settledAt: string;
}

export const groupSize = 5;
/** Groups that are kept. */
const groupsKept = 12;
/** What everybody is taken to be before anything is known; the store's own mean would move, and tell. */
const prior = 4;

/** The dimensions in which somebody is shown his groups; one breakdown for all. */
export const ownDimensions: readonly Dimension[] = [
  'attitude',
  'skill',
  'punctuality',
  'clarity',
  'tidiness',
];

const levels: readonly OwnLevel[] = ['2.5', '3.0', '3.5', '4.0', '4.5'];

/** Absent below five marks. */
export const levelOf = (marks: readonly number[]): OwnLevel | undefined => {
  if (marks.length < groupSize) return undefined;
  const half = Math.round(shrunk(marks, prior) * 2) / 2;
  return levels[Math.min(levels.length - 1, Math.max(0, half * 2 - 5))];
};

const groupOf = (ratings: readonly Rating[]): OwnGroup => {
  const overall = levelOf(ratings.flatMap((one) => one.overall ?? []));
  return {
    ...(overall === undefined ? {} : { overall }),
    dimensions: ownDimensions.flatMap((of) => {
      const level = levelOf(
        ratings.flatMap(({ marks }) => marks.filter((one) => one.of === of).map(({ mark }) => mark)),
      );
      return level === undefined ? [] : [{ of, level }];
    }),
  };
};

/** The first instant of the Monday on or before. */
export const mondayBefore = (instant: string): string => {
  const day = dayOf(instant);
  return startOfDay(addDays(day, -weekdayOf(day)));
};

const week = 7 * 24 * 3_600_000;
const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();

export const emptyScoreSheet = (of: {
  readonly _id: string;
  readonly storeId: string;
  readonly technicianId: string;
  readonly now: string;
}): ScoreSheet => ({
  _id: of._id,
  v: 1,
  storeId: of.storeId,
  technicianId: of.technicianId,
  pending: [],
  groups: [],
  settledAt: mondayBefore(of.now),
});

/** Closes what can be closed on each Monday up to now; the same however often it is asked. */
export const settleScores = (sheet: ScoreSheet, now: string): ScoreSheet => {
  let { pending, groups, settledAt } = sheet;
  const last = mondayBefore(now);
  while (settledAt < last && pending.length >= groupSize) {
    settledAt = later(settledAt, week);
    const bar = later(settledAt, -week);
    const ripe = pending.filter(({ answeredAt }) => answeredAt <= bar);
    // Marks of the whole are what a group is counted by: one tap alone says nothing about a person.
    if (ripe.filter(({ overall }) => overall !== undefined).length < groupSize) continue;
    groups = [groupOf(ripe), ...groups].slice(0, groupsKept);
    pending = pending.filter(({ answeredAt }) => answeredAt > bar);
  }
  return { ...sheet, pending, groups, settledAt: settledAt < last ? last : settledAt };
};

/** One more answer, in whatever order they come; the same one twice is one. */
export const addRating = (sheet: ScoreSheet, rating: Rating, now: string): ScoreSheet => {
  const settled = settleScores(sheet, now);
  if (settled.pending.some(({ surveyId }) => surveyId === rating.surveyId)) return settled;
  return { ...settled, pending: [...settled.pending, rating] };
};

/** The job was taken up again. In a closed group the answer stays: what was shown never changes. */
export const dropRating = (sheet: ScoreSheet, surveyId: string, now: string): ScoreSheet => {
  const settled = settleScores(sheet, now);
  return { ...settled, pending: settled.pending.filter((one) => one.surveyId !== surveyId) };
};
