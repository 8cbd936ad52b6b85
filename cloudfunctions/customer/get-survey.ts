import { getSurvey as contract } from '../../contracts/survey';
import type { Claim } from '../_domain/claim-record';
import { Refusal } from '../_domain/refusal';
import { roundsOf } from '../_domain/survey/rounds';
import type { SurveyRecord } from '../_domain/survey/survey-record';
import type { Cloud } from '../_platform/cloud';
import { serve } from '../_platform/serve';
import { historyTo, whole } from '../_work/history';
import { keepSurveys, surveyIdOf } from '../_work/keep-surveys';
import { readSurvey } from '../_work/read-survey';

/** The latest survey of a claim; made here where the timer has not come by yet. */
const ofClaim = async (cloud: Cloud, claim: Claim): Promise<SurveyRecord> => {
  const { _id: claimId, version } = claim;
  const events = whole(claim, await historyTo(cloud, { claimId, version }));
  const rounds = roundsOf(claim, events);
  const last = rounds.at(-1);
  if (!last) throw new Refusal('NOT_NOW');
  const surveyId = surveyIdOf(claimId, last);
  const known = await cloud.tables.surveys.get(surveyId);
  if (known) return known;
  const made = await cloud.transaction(async (tables) => {
    const now = await tables.claims.get(claimId);
    if (now?.version !== version) throw new Refusal('CHANGED_MEANWHILE');
    await keepSurveys(tables, now, rounds, cloud.now);
    return tables.surveys.get(surveyId);
  });
  if (!made) throw new Refusal('NOT_NOW');
  return made;
};

export const getSurvey = serve(contract, async ({ input, caller, cloud }) => {
  const { of } = input;
  const { surveys, claims } = cloud.tables;
  const known = 'surveyId' in of ? await surveys.get(of.surveyId) : undefined;
  const claimId = 'claimId' in of ? of.claimId : known?.claimId;
  const claim = claimId === undefined ? undefined : await claims.get(claimId);
  if (claim?.customerId !== caller.customerId) throw new Refusal('NOT_ALLOWED');
  return readSurvey(cloud, known ?? (await ofClaim(cloud, claim)));
});
