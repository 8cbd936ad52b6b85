import { claimsPage } from '../../shared/words/claims-page';

export default definePageConfig({ navigationBarTitleText: claimsPage.title, enablePullDownRefresh: true });
