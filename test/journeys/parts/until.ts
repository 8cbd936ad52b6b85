import { setTimeout as pause } from 'node:timers/promises';

/** How long anything is waited for before a journey gives up; nothing passes or fails by being quick. */
export const patience = 180_000;

/** Looks again until it holds; fails with what was waited for. */
export const until = async (what: string, holds: () => Promise<boolean> | boolean): Promise<void> => {
  for (const start = Date.now(); Date.now() - start < patience; await pause(50)) if (await holds()) return;
  throw new Error(`waited in vain until ${what}`);
};
