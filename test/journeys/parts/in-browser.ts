import { type Browser, chromium } from 'playwright-core';
import { browserAtHand } from './browser-at-hand';
import type { Recipe } from './find-browser';
import { patience } from './until';

/** Longer than anything in it waits, so that a journey that fails says at what. */
const longest = 4 * patience;

/** A running browser and how it was started. */
export interface OpenBrowser {
  readonly browser: Browser;
  readonly recipe: Recipe;
}

/** What is played, by its title. */
export type Plays<Stage> = Readonly<Record<string, (stage: Stage) => Promise<void>>>;

/**
 * A group of tests in one browser. Where no browser runs they are pending, never passed, and bear the reason in their
 * name.
 */
export const inBrowser = (name: string, plays: Plays<OpenBrowser>): void => {
  const search = browserAtHand();
  describe(name, () => {
    if ('reason' in search) {
      const pending = test.skip;
      for (const title of Object.keys(plays))
        pending(`${title} (not run: ${search.reason})`, () => undefined);
      return;
    }
    const { recipe } = search;
    const { executablePath, args, env } = recipe;
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
    }, longest);
    afterAll(() => browser?.close());
    for (const [title, play] of Object.entries(plays)) test(title, () => play({ browser, recipe }), longest);
  });
};
