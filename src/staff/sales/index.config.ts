export default definePageConfig({ navigationBarTitleText: '卖出的货', enablePullDownRefresh: true });
