import { inbox } from '../../shared/words/inbox';

export default definePageConfig({ navigationBarTitleText: inbox.title, enablePullDownRefresh: true });
