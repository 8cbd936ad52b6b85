import { type Browser, chromium } from 'playwright-core';
import { browserAtHand } from './browser-at-hand';

const longest = 120_000;

/** What is played, by its title. */
export type Plays<Stage> = Readonly<Record<string, (stage: Stage) => Promise<void>>>;

/**
 * A group of tests in one browser. Where no browser runs they are pending, never passed, and bear the reason in their
 * name.
 */
export const inBrowser = (name: string, plays: Plays<Browser>): void => {
  const search = browserAtHand();
  describe(name, () => {
    if ('reason' in search) {
      const pending = test.skip;
      for (const title of Object.keys(plays))
        pending(`${title} (not run: ${search.reason})`, () => undefined);
      return;
    }
    const { executablePath, args, env } = search.recipe;
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
    }, longest);
    afterAll(() => browser?.close());
    for (const [title, play] of Object.entries(plays)) test(title, () => play(browser), longest);
  });
};
