import { navigateTo } from '@tarojs/taro';
import type { Step } from '../../shared/draft/claim-draft';

/** The next page of the form goes onto the page stack, so that the way back is the phone's own. */
export const goToStep = (step: Step): void => void navigateTo({ url: `/pages/claim-new/index?step=${step}` });
