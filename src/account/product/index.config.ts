import { productFile } from '../../shared/words/product-file';

export default definePageConfig({
  navigationBarTitleText: productFile.title,
  enablePullDownRefresh: true,
});
