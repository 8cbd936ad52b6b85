import { surveyWords } from '../../shared/words/survey';

export default definePageConfig({ navigationBarTitleText: surveyWords.later.title });
