import { serviceWays } from '../../shared/words/service-ways';

export default definePageConfig({ navigationBarTitleText: serviceWays.codeTitle });
