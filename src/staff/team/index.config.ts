export default definePageConfig({ navigationBarTitleText: '店里的人', enablePullDownRefresh: true });
