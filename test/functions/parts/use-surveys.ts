import { actOnRecovery, getScores, listRecoveries } from '../../../contracts/recovery';
import {
  answerAmends,
  answerFollowUp,
  answerSurvey,
  getSurvey,
  stopSurveys,
} from '../../../contracts/survey';
import { newKey } from './given';
import { repaired } from './given-survey';
import type { Shop } from './shop';
import type { Cost } from './use-review';

const storeId = 'sto_wensan';
const wu = 'wu-jing';

/** A job that was done, a bad answer, and how it is put right; each action once. */
export const useSurveys = async (shop: Shop, cost: Cost): Promise<void> => {
  const who = `asked-${newKey()}`;
  const claimId = await repaired(shop, who, 24 * 8);
  await shop.call(who, getSurvey, { of: { claimId } });
  const { id: surveyId } = await cost(who, getSurvey, { of: { claimId } });
  const answer = { solved: 'no', overall: 1, marks: [], facts: [], reasons: [], words: '还漏' } as const;
  const said = { ...answer, marks: [], facts: [], reasons: [] };
  await cost(who, answerSurvey, { surveyId, answer: said, sent: true });
  const { recoveries: found } = await cost(wu, listRecoveries, { storeId, done: false });
  const recoveryId = found.find(({ claim }) => claim.id === claimId)?.id ?? '';
  const act = { storeId, recoveryId };
  await shop.call(wu, actOnRecovery, { ...act, version: 1, act: { kind: 'acknowledge' } });
  await shop.call(wu, actOnRecovery, { ...act, version: 2, act: { kind: 'listen', words: '还漏' } });
  await cost(wu, actOnRecovery, { ...act, version: 3, act: { kind: 'document', words: '换了水管' } });
  await shop.call(wu, actOnRecovery, { ...act, version: 4, act: { kind: 'ask-again' } });
  await cost(who, answerAmends, { surveyId, solved: 'yes', overall: 5 });
  await cost(who, answerFollowUp, { surveyId, day: 7, works: true });
  await cost(who, stopSurveys, { stopped: true });
  await cost(wu, getScores, { storeId, month: '2026-11' });

  // The next round shall find as much as this one did.
  const { claims, surveys, recoveries, 'score-sheets': sheets } = shop.backstage().tables;
  for (const { _id } of await surveys.all()) await surveys.remove(_id);
  for (const { _id } of await recoveries.all()) await recoveries.remove(_id);
  for (const { _id } of await sheets.all()) await sheets.remove(_id);
  await claims.remove(claimId);
};
