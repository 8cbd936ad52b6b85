import { canIUse, getUpdateManager, showModal } from '@tarojs/taro';
import { update as words } from '../words/update';

/**
 * WeChat fetches a new release beside the running one. Once it is there, people are asked: what is being typed is a
 * draft on the phone and is there after the restart. An older WeChat has no such manager and updates at the next start.
 */
export const watchForUpdate = (): void => {
  if (!canIUse('getUpdateManager')) return;
  const manager = getUpdateManager();
  manager.onUpdateReady(() => {
    void showModal({
      title: words.title,
      content: words.text,
      confirmText: words.now,
      cancelText: words.later,
    })
      .then(({ confirm }) => {
        if (confirm) manager.applyUpdate();
      })
      // A dialog that cannot be shown leaves the update to the next start.
      .catch(() => undefined);
  });
};
