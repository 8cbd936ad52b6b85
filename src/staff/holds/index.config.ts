export default definePageConfig({ navigationBarTitleText: '停售', enablePullDownRefresh: true });
