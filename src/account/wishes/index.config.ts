import { wishesWords } from '../../shared/words/complaint';

export default definePageConfig({ navigationBarTitleText: wishesWords.title });
