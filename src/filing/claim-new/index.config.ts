export default definePageConfig({ navigationBarTitleText: '新工单' });
