import type { FollowUpDay } from '../../../contracts/survey';
import { seal, settled } from './answer-survey';
import {
  askAgainAt,
  askedLately,
  followUpUntil,
  inHours,
  mayAskRecommend,
  remindAt,
  sealedAt,
} from './schedule';
import type { Asking } from './asking';
import type { FollowUpRecord, SurveyRecord } from './survey-record';

/** What follows from time alone. */
export interface LookedAfterSurvey {
  readonly survey: SurveyRecord;
  readonly asking: Asking;
  /** What the customer is asked now. */
  readonly tell?: 'ask' | 'remind' | FollowUpDay;
  /** What was begun counts now. */
  readonly sealed?: true;
}

/** Whether the customer may be asked by message at all. */
export interface MayAsk {
  /** He has a complaint open in this store, works here himself, or nobody has the claim yet. */
  readonly not: boolean;
}

const withFollowUp = (survey: SurveyRecord, one: FollowUpRecord): SurveyRecord => ({
  ...survey,
  followUps: survey.followUps.map((each) => (each.day === one.day ? one : each)),
});

const ask = (survey: SurveyRecord, asking: Asking, may: MayAsk, now: string): LookedAfterSurvey => {
  if (survey.asked === 'asked') {
    const silent = may.not || asking.stopped;
    const reminded = { ...survey, asked: 'reminded' as const };
    return { survey: reminded, asking, ...(silent ? {} : { tell: 'remind' as const }) };
  }
  if (may.not || asking.stopped || askedLately(asking.askedAt, now))
    return { survey: { ...survey, asked: 'skipped' }, asking };
  // A late timer asks at once where the hour allows it, and reminds two days after that.
  return {
    survey: { ...survey, asked: 'asked', askAt: remindAt(now) },
    asking: { ...asking, askedAt: now },
    tell: 'ask',
  };
};

const followUp = (
  survey: SurveyRecord,
  one: FollowUpRecord,
  asking: Asking,
  may: MayAsk,
  now: string,
): LookedAfterSurvey => {
  const isOver = now >= followUpUntil(survey.completedAt, one.day);
  if (isOver || may.not || asking.stopped)
    return { survey: withFollowUp(survey, { ...one, state: 'skipped' }), asking };
  if (asking.askedAt !== undefined && askedLately(asking.askedAt, now))
    return { survey: withFollowUp(survey, { ...one, dueAt: askAgainAt(asking.askedAt) }), asking };
  const recommend = mayAskRecommend(one.day, asking.recommendAt, now);
  return {
    survey: withFollowUp(survey, { ...one, state: 'asked', ...(recommend ? { recommend: true } : {}) }),
    asking: { ...asking, askedAt: now, ...(recommend ? { recommendAt: now } : {}) },
    tell: one.day,
  };
};

/**
 * One thing that is due on a survey; what is due besides is found at the next look. Looking twice comes to the same.
 * @param now ISO instant in UTC
 */
export const lookAfterSurvey = (
  survey: SurveyRecord,
  asking: Asking,
  may: MayAsk,
  now: string,
): LookedAfterSurvey => {
  const settle = (looked: LookedAfterSurvey): LookedAfterSurvey => ({
    ...looked,
    survey: settled(looked.survey),
  });
  const { touchedAt, answeredAt, supersededAt } = survey;
  if (supersededAt !== undefined) return settle({ survey, asking });
  if (touchedAt !== undefined && answeredAt === undefined && sealedAt(touchedAt) <= now)
    return { survey: seal(survey, touchedAt), asking, sealed: true };
  const first = survey.followUps.find(({ state, dueAt }) => state === 'waits' && dueAt <= now);
  const asks = answeredAt === undefined && (survey.asked === 'waits' || survey.asked === 'asked');
  if (asks && survey.askAt <= now && now >= survey.closesAt)
    return settle({ survey: { ...survey, asked: 'skipped' }, asking });
  // Due in the night because a timer came late: it waits for the morning.
  const morning = inHours(now);
  if (asks && survey.askAt <= now)
    return morning > now
      ? settle({ survey: { ...survey, askAt: morning }, asking })
      : settle(ask(survey, asking, may, now));
  if (first === undefined) return settle({ survey, asking });
  return morning > now
    ? settle({ survey: withFollowUp(survey, { ...first, dueAt: morning }), asking })
    : settle(followUp(survey, first, asking, may, now));
};
