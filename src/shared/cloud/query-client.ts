import { QueryClient, environmentManager, focusManager, onlineManager } from '@tanstack/react-query';
import Taro from '@tarojs/taro';

/** One for the whole app. `call` retries by itself what may be retried. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 30_000, gcTime: 30 * 60_000 } },
});

/** Tells TanStack Query about WeChat: it is no server, and network and foreground are WeChat's to know. At launch. */
export const startServerState = (): void => {
  environmentManager.setIsServer(() => false);
  onlineManager.setEventListener((setOnline) => {
    const listener = ({ isConnected }: { isConnected: boolean }): void => setOnline(isConnected);
    void Taro.getNetworkType().then(({ networkType }) => setOnline(networkType !== 'none'));
    Taro.onNetworkStatusChange(listener);
    return () => Taro.offNetworkStatusChange(listener);
  });
  focusManager.setEventListener((setFocused) => {
    const shown = (): void => setFocused(true);
    const hidden = (): void => setFocused(false);
    Taro.onAppShow?.(shown);
    Taro.onAppHide?.(hidden);
    return () => {
      Taro.offAppShow?.(shown);
      Taro.offAppHide?.(hidden);
    };
  });
};
