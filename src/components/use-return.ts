import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/** Asks again when a page is shown again; the first showing already asked. */
export function useReturn(ask: () => unknown): void {
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current) ask();
    shown.current = true;
  });
}
