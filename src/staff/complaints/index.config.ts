import { lane } from '../../shared/words/complaint-lane';

export default definePageConfig({ navigationBarTitleText: lane.title, enablePullDownRefresh: true });
