export default definePageConfig({ navigationBarTitleText: '派工', enablePullDownRefresh: true });
