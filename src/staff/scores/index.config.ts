import { scoreWords } from '../../shared/words/staff-recovery';

export default definePageConfig({ navigationBarTitleText: scoreWords.title, enablePullDownRefresh: true });
