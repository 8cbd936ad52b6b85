import type { Amends, FollowUp, Survey, SurveyAnswer } from '../../../contracts/survey';
import { nameOf } from '../names';
import type { Team } from '../records';
import type { Asking } from './asking';
import { isImprovement, violationsIn } from './causes';
import { stateOf } from './open-survey';
import { questionsOf } from './questions';
import { followUpUntil } from './schedule';
import type { FollowUpRecord, KeptAnswer, RecoveryRecord, SurveyRecord, SurveyText } from './survey-record';

const followUpView = (
  { completedAt, supersededAt }: SurveyRecord,
  { day, state, recommend, works, dueAt }: FollowUpRecord,
  now: string,
): FollowUp[] => {
  const shown = { day, recommend: recommend === true, ...(works === undefined ? {} : { works }) };
  if (state === 'answered') return [{ ...shown, state }];
  if (supersededAt !== undefined || now >= followUpUntil(completedAt, day)) return [];
  return [{ ...shown, state: dueAt <= now ? 'asked' : 'waits' }];
};

const stageOf = ({ state, after }: RecoveryRecord): Amends['stage'] => {
  if (state === 'open') return 'waits';
  // He was asked again and never answered: there is nothing to thank for.
  if (state === 'documented' || (state === 'ended' && after === undefined)) return 'told';
  if (state === 'asked' || state === 'ended') return state;
  return 'taken';
};

const amendsView = (
  recovery: RecoveryRecord,
  did: SurveyText | undefined,
  team: Team | undefined,
): Amends | undefined => {
  // Nobody is going to call about a mark of 3: he hears of it once something was done.
  if (isImprovement(recovery.causes) && !recovery.done) return undefined;
  const taker = recovery.steps[0]?.by;
  const person = taker === undefined ? undefined : nameOf(team, taker);
  const told = recovery.steps.find(({ act }) => act === 'document');
  return {
    stage: stageOf(recovery),
    ...(person === undefined ? {} : { person }),
    ...(did === undefined ? {} : { did: did.words }),
    ...(told === undefined ? {} : { didAt: told.at }),
  };
};

const answerView = (
  { hasWords: _has, ...answer }: KeptAnswer,
  said: SurveyText | undefined,
): SurveyAnswer => ({
  ...answer,
  ...(said === undefined ? {} : { words: said.words }),
});

/** What the text of a recovery's `document` lies under. */
export const didTextId = (recovery: RecoveryRecord | undefined): string | undefined =>
  recovery?.steps.find(({ act }) => act === 'document')?.textId;

/** A survey as the one who is asked sees it. */
export const surveyView = (
  survey: SurveyRecord,
  of: {
    readonly team: Team | undefined;
    readonly words: SurveyText | undefined;
    readonly recovery: RecoveryRecord | undefined;
    readonly did: SurveyText | undefined;
    readonly asking: Asking | undefined;
  },
  now: string,
): Survey => {
  const { answer } = survey;
  const person = survey.servedBy.flatMap((one) => nameOf(of.team, one) ?? []).join('、');
  const { dimensions, facts } = questionsOf(survey.path);
  const amends = of.recovery && amendsView(of.recovery, of.did, of.team);
  return {
    id: survey._id,
    claim: {
      id: survey.claimId,
      number: survey.number,
      productName: survey.productName,
      category: survey.category,
      ...(survey.itemId === undefined ? {} : { productId: survey.itemId }),
    },
    completedAt: survey.completedAt,
    ...(person === '' ? {} : { person }),
    path: survey.path,
    dimensions: [...dimensions],
    facts: [...facts],
    state: stateOf(survey, now),
    closesAt: survey.closesAt,
    ...(answer === undefined ? {} : { answer: answerView(answer, of.words) }),
    followUps: survey.followUps.flatMap((one) => followUpView(survey, one, now)),
    ...(amends === undefined ? {} : { amends }),
    passedOn: survey.answeredAt !== undefined && answer !== undefined && violationsIn(answer).length > 0,
    stopped: of.asking?.stopped ?? false,
  };
};
