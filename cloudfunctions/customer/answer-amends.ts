import { answerAmends as contract } from '../../contracts/survey';
import { Refusal } from '../_domain/refusal';
import { endRecovery } from '../_domain/survey/recovery';
import { serve } from '../_platform/serve';
import { readSurvey, recoveryOf } from '../_work/read-survey';

export const answerAmends = serve(contract, async ({ input, caller, cloud }) => {
  const { surveyId, solved, overall } = input;
  const found = await recoveryOf(cloud, surveyId);
  const survey = await cloud.transaction(async (tables) => {
    const mine = await tables.surveys.get(surveyId);
    if (mine?.customerId !== caller.customerId) throw new Refusal('NOT_ALLOWED');
    const recovery = found && (await tables.recoveries.get(found._id));
    if (!recovery) throw new Refusal('NOT_ASKED');
    const ended = endRecovery(recovery, { solved, overall });
    if (ended) await tables.recoveries.put(ended);
    return mine;
  });
  return readSurvey(cloud, survey);
});
