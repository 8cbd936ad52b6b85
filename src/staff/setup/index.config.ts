export default definePageConfig({ navigationBarTitleText: '派工设置', enablePullDownRefresh: true });
