import { account } from '../../shared/words/account';

export default definePageConfig({ navigationBarTitleText: account.title });
