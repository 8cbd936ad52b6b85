import { getCurrentPages, navigateBack, navigateTo } from '@tarojs/taro';
import type { Step } from '../../shared/draft/claim-draft';

const here = 'pages/claim-new/index';

/** Which page of the form a page on the stack is; WeChat and browsers name its query differently. */
const stepOf = (page: ReturnType<typeof getCurrentPages>[number]): unknown => {
  if (page.route?.replace(/^\//, '') !== here) return undefined;
  const query: unknown = page['$taroParams'] ?? page.options;
  return typeof query === 'object' && query !== null && 'step' in query ? query.step : 'product';
};

/**
 * The next page of the form goes onto the page stack, so that the way back is the phone's own. A page that is there
 * already is gone back to: WeChat opens no more than ten, and who corrects this and that would end at a dead button.
 */
export const goToStep = (step: Step): void => {
  const pages = getCurrentPages();
  const at = pages.map(stepOf).lastIndexOf(step);
  if (at === -1 || at === pages.length - 1) void navigateTo({ url: `/pages/claim-new/index?step=${step}` });
  else void navigateBack({ delta: pages.length - 1 - at });
};
