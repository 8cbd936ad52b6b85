import { claimDetail } from '../../shared/words/claim-detail';

export default definePageConfig({
  navigationBarTitleText: claimDetail.plainTitle,
  enablePullDownRefresh: true,
});
