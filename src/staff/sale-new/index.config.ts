export default definePageConfig({ navigationBarTitleText: '记一笔销售' });
