import { tabs } from '../../shared/words/tabs';

export default definePageConfig({ navigationBarTitleText: tabs.me });
