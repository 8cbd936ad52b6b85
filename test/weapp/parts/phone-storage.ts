const entryLimit = 1024 * 1024;
const totalLimit = 10 * 1024 * 1024;
const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** `wx.setStorageSync` and its like, with WeChat's limits: 1 MB an entry, 10 MB in all. */
export function newStorage() {
  const kept = new Map<string, unknown>();
  let elsewhere = 0;
  const used = (but?: string): number =>
    [...kept].reduce((sum, [key, value]) => (key === but ? sum : sum + bytesOf(value)), elsewhere);
  return {
    kept,
    /** Bytes of the largest entry there is. */
    largest: (): number => Math.max(0, ...[...kept.values()].map(bytesOf)),
    /** The phone itself refuses to keep anything more. */
    fill(): void {
      elsewhere = totalLimit - used();
    },
    read: (key: string): unknown => kept.get(key) ?? '',
    write(key: string, value: unknown): void {
      if (bytesOf(value) > entryLimit)
        throw new Error('setStorageSync:fail the length of data exceeds the entry limit');
      if (used(key) + bytesOf(value) > totalLimit)
        throw new Error('setStorageSync:fail exceed storage max size 10Mb');
      kept.set(key, value);
    },
    remove: (key: string): void => void kept.delete(key),
    info: () => ({
      keys: [...kept.keys()],
      currentSize: Math.ceil(used() / 1024),
      limitSize: totalLimit / 1024,
    }),
  };
}
