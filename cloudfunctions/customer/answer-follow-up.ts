import { answerFollowUp as contract } from '../../contracts/survey';
import { Refusal } from '../_domain/refusal';
import { answerFollowUp as answer } from '../_domain/survey/answer-survey';
import { hasAny } from '../_domain/survey/causes';
import type { SurveyText } from '../_domain/survey/survey-record';
import { discreetly, serve } from '../_platform/serve';
import { riskyWords } from '../_platform/survey-words';
import { recover } from '../_work/finish-answer';
import { readSurvey } from '../_work/read-survey';
import { saidBy } from '../_work/said';
import { mySurvey } from './my-survey';

// What a complaint may come of is logged without its caller: the number of requests would tell.
export const answerFollowUp = discreetly(
  serve(contract, async ({ input, caller, cloud }) => {
    const { surveyId, day, works } = input;
    const { customerId } = caller;
    const { words, held } = await saidBy(cloud, caller, input.words);
    const survey = await cloud.transaction(async (tables) => {
      const before = await mySurvey(tables, caller, surveyId);
      const { storeId } = before;
      const after = answer(before, input, cloud.now);
      if (!after) return before; // the first answer stays

      await tables.surveys.put(after);
      const said = { _id: `${surveyId}:${day}`, v: 1, storeId, customerId, ...(held ? { held } : {}) };
      const text: SurveyText | undefined = words === undefined ? undefined : { ...said, words };
      if (text) await tables['survey-texts'].put(text);
      const isRisky = hasAny(words, riskyWords);
      if (works && !isRisky) return after;
      const team = await tables.teams.get(storeId);
      if (!team) throw new Refusal('NOT_ALLOWED');
      const causes = [
        ...(works ? [] : (['broke-again'] as const)),
        ...(isRisky ? (['risky-words'] as const) : []),
      ];
      const told = { reasons: [], ...(text === undefined ? {} : { textId: text._id }) };
      await recover(tables, after, { day, causes, answer: told, text }, team, cloud.now);
      return after;
    });
    return readSurvey(cloud, survey);
  }),
  'unnamed',
);
