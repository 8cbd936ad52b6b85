import { Refusal } from '../_domain/refusal';
import type { SurveyRecord } from '../_domain/survey/survey-record';
import type { Caller } from '../_platform/identity';
import type { TransactionTables } from '../_platform/tables';
import { stands } from '../_work/read-survey';

/**
 * A survey of one's own, to answer it, inside a transaction. Refuses with NOT_ALLOWED others, and whoever works in the
 * store, since he would rate himself; with TOO_LATE once the job was taken up again.
 */
export const mySurvey = async (
  tables: TransactionTables,
  { customerId, staff }: Caller,
  surveyId: string,
): Promise<SurveyRecord> => {
  const survey = await tables.surveys.get(surveyId);
  const claim = survey && (await tables.claims.get(survey.claimId));
  if (!survey || claim?.customerId !== customerId) throw new Refusal('NOT_ALLOWED');
  if (staff.some(({ storeId }) => storeId === survey.storeId)) throw new Refusal('NOT_ALLOWED');
  if (!stands(claim)) throw new Refusal('TOO_LATE');
  return survey.customerId === customerId ? survey : { ...survey, customerId };
};
