/** A browser has no scanner: the serial is typed. */
export const canScan = false;

export const scanSerial = (): Promise<string | undefined> => Promise.resolve(undefined);
