import { getAppBaseInfo, getStorageSync, setStorageSync } from '@tarojs/taro';
import { useSyncExternalStore } from 'react';

export const textScales = [100, 125, 150] as const;
export type TextScale = (typeof textScales)[number];

const storageKey = 'text-scale';
const listeners = new Set<() => void>();

/** What the phone asks for: WeChat's own font size, rounded down to a step that the design was checked at. */
function systemScale(): TextScale {
  if (process.env.TARO_ENV !== 'weapp') return 100;
  // WeChat before 2.20.1 does not know it.
  const info: object = typeof getAppBaseInfo === 'function' ? getAppBaseInfo() : {};
  const factor =
    'fontSizeScaleFactor' in info && typeof info.fontSizeScaleFactor === 'number'
      ? info.fontSizeScaleFactor
      : 1;
  return factor >= 1.45 ? 150 : factor >= 1.15 ? 125 : 100;
}

/** Set by hand under 我的, else the phone's. */
function read(): TextScale {
  const chosen: unknown = getStorageSync(storageKey);
  return textScales.find((scale) => scale === chosen) ?? systemScale();
}

let current: TextScale | undefined;

/** The size of the text on every page, in percent. */
export function useTextScale(): TextScale {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => (current ??= read()),
    () => 100,
  );
}

/** Remembers the choice on this device and redraws every page. */
export function setTextScale(scale: TextScale): void {
  current = scale;
  for (const changed of listeners) changed();
  try {
    setStorageSync(storageKey, scale);
  } catch {
    // A phone without room shows it until the app is closed.
  }
}
