import type { RecoveryCause } from '../../contracts/recovery';
import type { SurveyFact } from '../../contracts/survey';
import type { Team } from '../_domain/records';
import { causesOf, isImprovement, violationsIn } from '../_domain/survey/causes';
import { addRating } from '../_domain/survey/own-groups';
import { firstTold, openRecovery } from '../_domain/survey/recovery';
import { tellRecoverers } from '../_domain/survey/survey-notices';
import type { RecoveryRecord, SurveyRecord, SurveyText } from '../_domain/survey/survey-record';
import { digest, idFrom } from '../_platform/ids';
import { riskyWords, surveyComplaint } from '../_platform/survey-words';
import type { TransactionTables } from '../_platform/tables';
import { scoreSheetIn } from './keep-surveys';
import { openComplaint } from './open-complaint';

/** A survey's own recovery, or that of one of its later days. */
export const recoveryIdOf = (surveyId: string, day?: number): string =>
  idFrom('rcv', surveyId, ...(day === undefined ? [] : [String(day)]));

const saidOf = (fact: SurveyFact): readonly string[] =>
  Object.entries(surveyComplaint.facts).flatMap(([name, words]) => (name === fact ? [words] : []));

/** A complaint's words, out of an answer. */
const complaintWords = (said: readonly string[], text: SurveyText | undefined): string =>
  [`${surveyComplaint.lead}${said.join('；')}`, ...(text === undefined ? [] : [text.words])].join('\n');

interface Bad {
  readonly day?: number;
  readonly causes: readonly RecoveryCause[];
  readonly answer: RecoveryRecord['answer'];
  readonly text: SurveyText | undefined;
}

/** To the lane of complaints, of whose existence nobody learns here. */
const passOn = (
  tables: TransactionTables,
  survey: SurveyRecord,
  of: Pick<Bad, 'day' | 'text'> & { readonly words: string; readonly about: 'price' | 'service' },
  now: string,
) => {
  const { _id: surveyId, storeId, customerId, claimId } = survey;
  const parts = of.day === undefined ? [] : [String(of.day)];
  return openComplaint(
    tables,
    {
      complaintId: idFrom('cpl', surveyId, ...parts),
      storeId,
      kind: 'complaint',
      about: of.about,
      words: of.words,
      held: of.text?.held ?? false,
      formHash: digest(surveyId, ...parts),
      customerId,
      claimId,
      // Nobody is kept from coming again by what is only said of a fact, and without having been asked for it.
      technicianIds: [],
      photos: [],
      by: 'system',
    },
    now,
  );
};

/** Makes a bad answer somebody's work: a manager's who did none of it; where there is nobody, it goes to the lane. */
export const recover = async (
  tables: TransactionTables,
  survey: SurveyRecord,
  bad: Bad,
  team: Team,
  now: string,
): Promise<void> => {
  const to = firstTold(team, [...survey.servedBy, survey.customerId]);
  if (to.length === 0) {
    if (isImprovement(bad.causes)) return;
    const words = complaintWords([surveyComplaint.nobodyElse], bad.text);
    await passOn(tables, survey, { ...bad, words, about: 'service' }, now);
    return;
  }
  const recoveryId = recoveryIdOf(survey._id, bad.day);
  if (await tables.recoveries.get(recoveryId)) return;
  const recovery = openRecovery(survey, { recoveryId, causes: bad.causes, answer: bad.answer }, now);
  await tables.recoveries.put(recovery);
  if (isImprovement(bad.causes)) return; // no bell rings for it
  for (const notice of tellRecoverers(recovery, 'recovery-waits', to, { at: now, name: 'opened' }))
    await tables.notices.put(notice);
};

/** What follows once an answer counts: the marks of who did the work, what is to be put right, what is not honest. */
export const finishAnswer = async (
  tables: TransactionTables,
  survey: SurveyRecord,
  of: { readonly text: SurveyText | undefined; readonly team: Team },
  now: string,
): Promise<void> => {
  const { answer, answeredAt, storeId, _id: surveyId } = survey;
  if (answer === undefined || answeredAt === undefined) return;
  const { overall, marks, reasons, callMe, solved } = answer;
  for (const technicianId of survey.servedBy) {
    const sheet = await scoreSheetIn(tables, { storeId, technicianId, now });
    const rating = { surveyId, answeredAt, marks, ...(overall === undefined ? {} : { overall }) };
    await tables['score-sheets'].put(addRating(sheet, rating, now));
  }
  const violations = violationsIn(answer);
  if (violations.length > 0) {
    const about = violations.includes('asked-praise') && violations.length === 1 ? 'service' : 'price';
    const words = complaintWords(violations.flatMap(saidOf), of.text);
    await passOn(tables, survey, { text: of.text, words, about }, now);
  }
  const causes = causesOf(answer, of.text?.words, riskyWords);
  if (causes.length === 0) return;
  const kept = {
    solved,
    reasons,
    ...(overall === undefined ? {} : { overall }),
    ...(callMe === undefined ? {} : { callMe }),
    ...(of.text === undefined ? {} : { textId: of.text._id }),
  };
  await recover(tables, survey, { causes, answer: kept, text: of.text }, of.team, now);
};
