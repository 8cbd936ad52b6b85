import { addProductWords } from '../../shared/words/add-product';

export default definePageConfig({ navigationBarTitleText: addProductWords.title });
