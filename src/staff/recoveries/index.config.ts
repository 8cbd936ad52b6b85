import { recoveryWords } from '../../shared/words/staff-recovery';

export default definePageConfig({ navigationBarTitleText: recoveryWords.title, enablePullDownRefresh: true });
