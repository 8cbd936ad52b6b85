import { useEffect, useRef } from 'react';

/** What pages asked WeChat for, in order: `[name, argument]`. */
export const asked: [string, unknown][] = [];

type Listener = () => void;
const shown = new Set<Listener>();
const hidden = new Set<Listener>();
const pulled = new Set<Listener>();
const bottom = new Set<Listener>();
const stored = new Map<string, unknown>();
let params: Record<string, string> = {};

/** The phone as it leaves the factory; `query` is what the next page was opened with. */
export function newPhone(query: Record<string, string> = {}): void {
  asked.length = 0;
  for (const listeners of [shown, hidden, pulled, bottom]) listeners.clear();
  stored.clear();
  params = query;
}

/** What WeChat would tell the page. */
export const happens = {
  show: () => shown.forEach((listener) => listener()),
  hide: () => hidden.forEach((listener) => listener()),
  pullDown: () => pulled.forEach((listener) => listener()),
  reachBottom: () => bottom.forEach((listener) => listener()),
};

const answers =
  (name: string) =>
  (argument?: unknown): Promise<Record<string, never>> => {
    asked.push([name, argument]);
    return Promise.resolve({});
  };

const hook =
  (listeners: Set<Listener>, atOnce = false) =>
  (listener: Listener): void => {
    const latest = useRef(listener);
    latest.current = listener;
    useEffect(() => {
      const call = () => latest.current();
      listeners.add(call);
      if (atOnce) call();
      return () => void listeners.delete(call);
    }, []);
  };

export const navigateTo = answers('navigateTo');
export const navigateBack = answers('navigateBack');
export const redirectTo = answers('redirectTo');
export const switchTab = answers('switchTab');
export const reLaunch = answers('reLaunch');
export const makePhoneCall = answers('makePhoneCall');
export const setClipboardData = answers('setClipboardData');
export const showToast = answers('showToast');
export const previewImage = answers('previewImage');
export const setNavigationBarTitle = answers('setNavigationBarTitle');
export const pageScrollTo = answers('pageScrollTo');
export const openPrivacyContract = answers('openPrivacyContract');
export const stopPullDownRefresh = answers('stopPullDownRefresh');
export const useDidShow = hook(shown, true);
export const usePullDownRefresh = hook(pulled);
export const useReachBottom = hook(bottom);
export const useDidHide = hook(hidden);
export const useUnload = (listener: Listener): void => useEffect(() => listener, [listener]);
export const useRouter = () => ({ params });
export const getStorageSync = (key: string): unknown => stored.get(key) ?? '';
export const setStorageSync = (key: string, value: unknown): void => void stored.set(key, value);
export const removeStorageSync = (key: string): void => void stored.delete(key);
export const getStorageInfoSync = () => ({ keys: [...stored.keys()], currentSize: 0, limitSize: 10_240 });
export const getAppBaseInfo = () => ({});
export const getCurrentPages = (): unknown[] => [];
export const getNetworkType = () => Promise.resolve({ networkType: 'wifi' });
export const onNetworkStatusChange = (): void => undefined;
export const offNetworkStatusChange = (): void => undefined;

export default {
  getStorageSync,
  setStorageSync,
  removeStorageSync,
  getStorageInfoSync,
  getNetworkType,
  onNetworkStatusChange,
  offNetworkStatusChange,
  showToast,
  navigateTo,
};
