import { answerSurvey as contract } from '../../contracts/survey';
import { Refusal } from '../_domain/refusal';
import { answerSurvey as answer } from '../_domain/survey/answer-survey';
import type { SurveyText } from '../_domain/survey/survey-record';
import { discreetly, serve } from '../_platform/serve';
import { finishAnswer } from '../_work/finish-answer';
import { readSurvey } from '../_work/read-survey';
import { saidBy } from '../_work/said';
import { mySurvey } from './my-survey';

// What a complaint may come of is logged without its caller: the number of requests would tell.
export const answerSurvey = discreetly(
  serve(contract, async ({ input, caller, cloud }) => {
    const { surveyId } = input;
    const { customerId } = caller;
    const { words, held } = await saidBy(cloud, caller, input.answer.words);
    const survey = await cloud.transaction(async (tables) => {
      const before = await mySurvey(tables, caller, surveyId);
      const { storeId } = before;
      const after = answer(before, input, cloud.now);
      if (!after) return before; // the first answer stays

      await tables.surveys.put(after);
      const said = { _id: surveyId, v: 1, storeId, customerId, ...(held ? { held } : {}) };
      const text: SurveyText | undefined = words === undefined ? undefined : { ...said, words };
      if (text) await tables['survey-texts'].put(text);
      else if (before.answer?.hasWords) await tables['survey-texts'].remove(surveyId);
      if (!input.sent) return after;
      const team = await tables.teams.get(storeId);
      if (!team) throw new Refusal('NOT_ALLOWED');
      await finishAnswer(tables, after, { text, team }, cloud.now);
      return after;
    });
    return readSurvey(cloud, survey);
  }),
  'unnamed',
);
