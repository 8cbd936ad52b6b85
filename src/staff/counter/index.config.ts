import { staffCounter } from '../../shared/words/staff-counter';

export default definePageConfig({ navigationBarTitleText: staffCounter.title, enablePullDownRefresh: true });
