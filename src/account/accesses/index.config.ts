import { accesses } from '../../shared/words/account';

export default definePageConfig({ navigationBarTitleText: accesses.title, enablePullDownRefresh: true });
