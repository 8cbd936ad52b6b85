import { followUpDays, type Survey } from '../../contracts/survey';
import type { Claim } from '../_domain/claim-record';
import type { RecoveryRecord, SurveyRecord } from '../_domain/survey/survey-record';
import { didTextId, surveyView } from '../_domain/survey/survey-view';
import type { Cloud } from '../_platform/cloud';
import { recoveryIdOf } from './finish-answer';

const comesLater = (one: RecoveryRecord, other: RecoveryRecord): boolean => {
  const [asked, otherAsked] = [one.state === 'asked', other.state === 'asked'];
  return asked === otherAsked ? one.order > other.order : asked;
};

/** What is put right because of a survey: what waits for the customer's word, else the latest. */
export const recoveryOf = async (cloud: Cloud, surveyId: string): Promise<RecoveryRecord | undefined> => {
  const ids = [undefined, ...followUpDays].map((day) => recoveryIdOf(surveyId, day));
  const found = await cloud.tables.recoveries.getMany(ids);
  return found.reduce<RecoveryRecord | undefined>(
    (last, one) => (last === undefined || comesLater(one, last) ? one : last),
    undefined,
  );
};

/** A survey as its customer sees it. */
export const readSurvey = async (cloud: Cloud, survey: SurveyRecord): Promise<Survey> => {
  const { _id: surveyId, storeId, customerId } = survey;
  const [words, recovery, team, customer] = await Promise.all([
    cloud.tables['survey-texts'].get(surveyId),
    recoveryOf(cloud, surveyId),
    cloud.tables.teams.get(storeId),
    cloud.tables.customers.get(customerId),
  ]);
  const didId = didTextId(recovery);
  const did = didId === undefined ? undefined : await cloud.tables['survey-texts'].get(didId);
  return surveyView(survey, { team, words, recovery, did, asking: customer?.asking }, cloud.now);
};

/** Whether the job that is asked about is done and stays so. */
export const stands = ({ state }: Pick<Claim, 'state'>): boolean =>
  state === 'completed' || state === 'closed';
