import { altered } from './altered';

/**
 * Builds timers of surveys that name neither what they make nor what they tell: together with functions without
 * transactions the control of their test.
 */
export const withoutSurveyGuards = altered(
  'without-survey-guards',
  [/keep-surveys\.ts$/, ['claimId, String(version)', 'claimId, String(version), String(Math.random())']],
  [/survey-notices\.ts$/, ['`ntc_${name}_', '`ntc_${name}_${Math.random()}_']],
);
