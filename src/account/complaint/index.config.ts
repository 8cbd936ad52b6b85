import { complaint } from '../../shared/words/complaint';

export default definePageConfig({ navigationBarTitleText: complaint.title, enablePullDownRefresh: true });
