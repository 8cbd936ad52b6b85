import { productsPage } from '../../shared/words/products-page';

export default definePageConfig({ navigationBarTitleText: productsPage.title, enablePullDownRefresh: true });
