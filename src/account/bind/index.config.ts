import { binding } from '../../shared/words/binding';

export default definePageConfig({ navigationBarTitleText: binding.title });
