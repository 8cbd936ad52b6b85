import { setTimeout as pause } from 'node:timers/promises';

/** Looks again until it holds; fails after a minute with what was waited for. */
export const until = async (what: string, holds: () => Promise<boolean> | boolean): Promise<void> => {
  for (const start = Date.now(); Date.now() - start < 60_000; await pause(50)) if (await holds()) return;
  throw new Error(`waited in vain until ${what}`);
};
