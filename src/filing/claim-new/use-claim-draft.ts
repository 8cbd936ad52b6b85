import { useDidHide, useUnload } from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import { type LiveDraft, liveDraft } from './live-draft';

/** The form being written, for a page; kept at once when the page is left. Only for use at page level. */
export const useClaimDraft = (): LiveDraft | undefined => {
  useDidHide(liveDraft.save);
  useUnload(liveDraft.save);
  return useSyncExternalStore(liveDraft.watch, liveDraft.get);
};
