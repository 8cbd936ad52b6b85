import Taro from '@tarojs/taro';
import { useSyncExternalStore } from 'react';
import type { PrivacyQuestion } from './privacy-question';

/** WeChat checks that this very button was tapped. */
export const agreeButton = 'agree-to-privacy';

let question: PrivacyQuestion | undefined;
const watchers = new Set<() => void>();
const put = (next: PrivacyQuestion | undefined): void => {
  question = next;
  for (const tell of watchers) tell();
};

let listening = false;
const listen = (): void => {
  if (listening || typeof Taro.onNeedPrivacyAuthorization !== 'function') return;
  listening = true;
  Taro.onNeedPrivacyAuthorization((resolve) =>
    put({
      agree() {
        put(undefined);
        resolve({ event: 'agree', buttonId: agreeButton });
      },
      refuse() {
        put(undefined);
        resolve({ event: 'disagree' });
      },
    }),
  );
};

/** Whether the person agrees, asked once. After a refusal WeChat answers no by itself for ten seconds, then asks again. */
export const askPrivacy = (): Promise<boolean> => {
  listen();
  // Before 2.32.3 WeChat had no gate.
  if (typeof Taro.requirePrivacyAuthorize !== 'function') return Promise.resolve(true);
  return new Promise((resolve) => {
    Taro.requirePrivacyAuthorize({ success: () => resolve(true), fail: () => resolve(false) });
  });
};

const watch = (tell: () => void): (() => void) => {
  watchers.add(tell);
  return () => watchers.delete(tell);
};

/** The question as long as it is open; `PrivacySheet` shows it. */
export const usePrivacyQuestion = (): PrivacyQuestion | undefined =>
  useSyncExternalStore(watch, () => question);
