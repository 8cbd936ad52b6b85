export default definePageConfig({ navigationBarTitleText: '上门师傅', enablePullDownRefresh: true });
