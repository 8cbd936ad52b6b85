export default definePageConfig({ navigationBarTitleText: '卖出的一件', enablePullDownRefresh: true });
