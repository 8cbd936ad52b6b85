export default definePageConfig({ navigationBarTitleText: '导入销售记录' });
