/** A browser fetches the newest release with every load. */
export const watchForUpdate = (): void => undefined;
