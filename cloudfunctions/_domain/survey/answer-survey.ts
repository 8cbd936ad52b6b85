import type { FollowUpDay, SurveyAnswer } from '../../../contracts/survey';
import { Refusal } from '../refusal';
import { stateOf } from './open-survey';
import { checkAnswer } from './questions';
import { followUpUntil, sealedAt } from './schedule';
import { never, type FollowUpRecord, type KeptAnswer, type SurveyRecord } from './survey-record';

const kept = ({ words, ...answer }: SurveyAnswer): KeptAnswer => ({
  ...answer,
  ...(words === undefined ? {} : { hasWords: true as const }),
});

/** When a timer has to look at a survey next. */
export const nextDue = (survey: SurveyRecord): string => {
  if (survey.supersededAt !== undefined) return never;
  const waits = survey.asked === 'waits' || survey.asked === 'asked';
  const times = [
    ...(waits && survey.answeredAt === undefined ? [survey.askAt] : []),
    ...(survey.touchedAt !== undefined && survey.answeredAt === undefined
      ? [sealedAt(survey.touchedAt)]
      : []),
    ...survey.followUps.filter(({ state }) => state === 'waits').map(({ dueAt }) => dueAt),
  ];
  return times.reduce((first, at) => (at < first ? at : first), never);
};

/** A change with the next time that a timer looks at it. */
export const settled = (survey: SurveyRecord): SurveyRecord => ({ ...survey, dueAt: nextDue(survey) });

/** What is begun counts as it stands. */
export const seal = (survey: SurveyRecord, at: string): SurveyRecord =>
  settled({ ...survey, answeredAt: at });

/**
 * An answer, or a part of one. The first that was sent stays: `undefined` says that one was sent already.
 * Refuses with TOO_LATE and NOT_ASKED.
 */
export const answerSurvey = (
  survey: SurveyRecord,
  { answer, sent }: { readonly answer: SurveyAnswer; readonly sent: boolean },
  now: string,
): SurveyRecord | undefined => {
  const state = stateOf(survey, now);
  if (state === 'answered') return undefined;
  if (state !== 'open') throw new Refusal('TOO_LATE');
  checkAnswer(survey.path, answer);
  const begun = { ...survey, answer: kept(answer), touchedAt: now };
  return sent ? seal(begun, now) : settled(begun);
};

export interface FollowUpAnswer {
  readonly day: FollowUpDay;
  readonly works: boolean;
  readonly recommend?: number | undefined;
}

const answered = (
  one: FollowUpRecord,
  { works, recommend }: FollowUpAnswer,
  now: string,
): FollowUpRecord => ({
  ...one,
  state: 'answered',
  works,
  // Whoever was not asked whether he would recommend the shop did not say it.
  ...(one.recommend && recommend !== undefined ? { recommended: recommend } : {}),
  answeredAt: now,
});

/**
 * Whether it still works; `undefined`: this day was answered already. Refuses with NOT_ASKED before its time, TOO_LATE
 * once the next one came or the job was taken up again.
 */
export const answerFollowUp = (
  survey: SurveyRecord,
  answer: FollowUpAnswer,
  now: string,
): SurveyRecord | undefined => {
  const one = survey.followUps.find(({ day }) => day === answer.day);
  if (one?.state === 'answered') return undefined;
  if (survey.supersededAt !== undefined) throw new Refusal('TOO_LATE');
  if (!one || one.dueAt > now) throw new Refusal('NOT_ASKED');
  if (now >= followUpUntil(survey.completedAt, one.day)) throw new Refusal('TOO_LATE');
  return settled({
    ...survey,
    followUps: survey.followUps.map((each) => (each === one ? answered(one, answer, now) : each)),
  });
};
