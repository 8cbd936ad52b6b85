/** A browser has no scanner: what a code says is typed. */
export const canScan = false;

export const scanCode = (): Promise<string | undefined> => Promise.resolve(undefined);
