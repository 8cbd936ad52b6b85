import { never, type RecoveryRecord, type SurveyRecord } from './survey-record';

const nameless = { productName: '', number: '', dueAt: never } as const;

/** A survey whose customer has deleted his account: what he marked stays, nothing that names or describes him. */
export const eraseSurvey = ({ answer, ...survey }: SurveyRecord): SurveyRecord => {
  if (answer === undefined) return { ...survey, ...nameless };
  const { hasWords: _words, callMe: _call, ...marks } = answer;
  return { ...survey, ...nameless, answer: marks };
};

/** There is nobody any more to whom it could be put right. */
export const eraseRecovery = ({ answer, ...recovery }: RecoveryRecord): RecoveryRecord => {
  const { textId: _text, callMe: _call, ...marks } = answer;
  return { ...recovery, ...nameless, answer: marks, done: true };
};
