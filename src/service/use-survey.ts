import { useRouter } from '@tarojs/taro';
import { getSurvey, type Survey } from '../../contracts/survey';
import { learn, useServer } from '../shared/cloud/server-state';

/** The survey that the page is opened with: by its own id, or by its claim's. */
export const useSurvey = () => {
  const { id, claimId } = useRouter().params;
  const asked = { of: id === undefined ? { claimId: claimId ?? '' } : { surveyId: id } };
  const survey = useServer(getSurvey, asked);
  return { survey, keep: (now: Survey) => learn(getSurvey, asked, now) };
};
