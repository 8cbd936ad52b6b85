import { getCurrentPages, navigateBack, navigateTo } from '@tarojs/taro';
import type { Step } from '../../shared/draft/claim-draft';
import { formLink, formPage } from '../../shared/draft/form-link';

/** The page of the form that a link without a step opens: the kind is asked where the link does not name it. */
export const firstStep = (kind: unknown): Step => (kind === undefined ? 'kind' : 'product');

/** Which page of the form a page on the stack is; WeChat and browsers name its query differently. */
const stepOf = (page: ReturnType<typeof getCurrentPages>[number]): unknown => {
  if (page.route?.replace(/^\//, '') !== formPage) return undefined;
  const query: unknown = page['$taroParams'] ?? page.options;
  if (typeof query !== 'object' || query === null) return firstStep(undefined);
  return 'step' in query ? query.step : firstStep('kind' in query ? query.kind : undefined);
};

/**
 * The next page of the form goes onto the page stack, so that the way back is the phone's own. A page that is there
 * already is gone back to: WeChat opens no more than ten, and who corrects this and that would end at a dead button.
 */
export const goToStep = (step: Step): void => {
  const pages = getCurrentPages();
  const at = pages.map(stepOf).lastIndexOf(step);
  if (at === -1 || at === pages.length - 1) void navigateTo({ url: formLink({ step }) });
  else void navigateBack({ delta: pages.length - 1 - at });
};
