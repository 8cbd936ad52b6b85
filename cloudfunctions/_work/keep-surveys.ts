import type { Claim } from '../_domain/claim-record';
import { openSurvey, supersede } from '../_domain/survey/open-survey';
import { dropRating, emptyScoreSheet, type ScoreSheet } from '../_domain/survey/own-groups';
import type { Round } from '../_domain/survey/rounds';
import { closesAt } from '../_domain/survey/schedule';
import type { SurveyRecord } from '../_domain/survey/survey-record';
import { idFrom } from '../_platform/ids';
import type { TransactionTables } from '../_platform/tables';

/** The survey of one time that a claim was finished. */
export const surveyIdOf = (claimId: string, { version }: Pick<Round, 'version'>): string =>
  idFrom('srv', claimId, String(version));

/** What somebody's closed groups come of; a fresh one where there is none. */
export const scoreSheetIn = async (
  tables: TransactionTables,
  of: { readonly storeId: string; readonly technicianId: string; readonly now: string },
): Promise<ScoreSheet> => {
  const _id = idFrom('scs', of.storeId, of.technicianId);
  return (await tables['score-sheets'].get(_id)) ?? emptyScoreSheet({ _id, ...of });
};

const retire = async (tables: TransactionTables, survey: SurveyRecord, now: string): Promise<void> => {
  await tables.surveys.put(supersede(survey, now));
  if (survey.answeredAt === undefined) return;
  for (const technicianId of survey.servedBy) {
    const sheet = await scoreSheetIn(tables, { storeId: survey.storeId, technicianId, now });
    await tables['score-sheets'].put(dropRating(sheet, survey._id, now));
  }
};

/** One survey for each time that the claim was finished: made once, past once it was taken up again. */
const keepOne = async (tables: TransactionTables, claim: Claim, round: Round, now: string): Promise<void> => {
  const surveyId = surveyIdOf(claim._id, round);
  const known = await tables.surveys.get(surveyId);
  if (round.reopenedAt !== undefined) {
    if (known && known.supersededAt === undefined) await retire(tables, known, now);
    return;
  }
  const { customerId } = claim;
  if (known && known.customerId !== customerId) await tables.surveys.put({ ...known, customerId });
  if (!known && now < closesAt(round.at)) await tables.surveys.put(openSurvey(surveyId, claim, round));
};

/**
 * Keeps the surveys of a claim as its log wants them, inside a transaction; however often, it comes to the same.
 * @param rounds of the whole log as it is now
 */
export const keepSurveys = async (
  tables: TransactionTables,
  claim: Claim,
  rounds: readonly Round[],
  now: string,
): Promise<void> => {
  // Every taking up is looked at by itself, so that older rounds are past long since.
  for (const round of rounds.slice(-2)) await keepOne(tables, claim, round, now);
};
