import Taro from '@tarojs/taro';

/** The device would not keep it: too large for one entry, or no room left. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
}

/** WeChat keeps 1 MB an entry and 10 MB in all; browsers about 5 MB. A tenth stays free for what must be kept. */
const entryBytes = 1024 * 1024;
const totalBytes = (process.env.TARO_ENV === 'weapp' ? 9 : 4) * 1024 * 1024;

const bytesOf = (text: string): number => {
  let bytes = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
};

const keys = (): readonly string[] => Taro.getStorageInfoSync().keys;

const textAt = (key: string): string | undefined => {
  const text: unknown = Taro.getStorageSync(key);
  return typeof text === 'string' && text !== '' ? text : undefined;
};

const used = (but: string): number =>
  keys().reduce((sum, key) => (key === but ? sum : sum + bytesOf(textAt(key) ?? '')), 0);

/** What this device keeps across a kill: JSON under a key, the same on both platforms. */
export const storage = {
  keys,
  /** `undefined` when absent or damaged; the caller checks the shape. */
  read(key: string): unknown {
    try {
      const text = textAt(key);
      const value: unknown = text === undefined ? undefined : JSON.parse(text);
      return value;
    } catch {
      return undefined;
    }
  },
  /** Throws `StorageFull`; what was there before stays. */
  write(key: string, value: unknown): void {
    const text = JSON.stringify(value);
    const bytes = bytesOf(text);
    if (bytes > entryBytes || used(key) + bytes > totalBytes) throw new StorageFull(key);
    try {
      Taro.setStorageSync(key, text);
    } catch {
      throw new StorageFull(key);
    }
  },
  remove(key: string): void {
    Taro.removeStorageSync(key);
  },
};
