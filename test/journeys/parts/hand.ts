import type { Locator, Page } from 'playwright-core';
import { shoot } from './shoot';

/** Somebody's thumb on somebody's phone: counts what it does, and knows what went wrong on the page. */
export class Hand {
  /** One element activated, or one field typed; system dialogs are not counted. */
  taps = 0;
  /** Errors of the page and of its console. */
  readonly troubles: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => {
      const { url } = message.location();
      // Browsers ask for this sign unasked; a page without one is not in trouble.
      if (message.type() === 'error' && !url.endsWith('/favicon.ico'))
        this.troubles.push(`${message.text()} ${url}`);
    });
  }

  /** A button, chip or row by the words that are read out for it. */
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  chip(name: string | RegExp): Locator {
    return this.page.getByRole('radio', { name }).or(this.page.getByRole('checkbox', { name }));
  }

  async tap(what: string | RegExp | Locator): Promise<void> {
    const target = typeof what === 'string' || what instanceof RegExp ? this.button(what) : what;
    // The page before lies hidden below this one, and may have a button of the same name.
    await target.locator('visible=true').first().click();
    this.taps += 1;
  }

  /** One of the four tabs at the bottom. */
  async turnTo(tab: string): Promise<void> {
    await this.tap(this.page.locator('.weui-tabbar__item', { hasText: tab }));
  }

  async choose(name: string | RegExp): Promise<void> {
    await this.tap(this.chip(name));
  }

  async type(label: string | RegExp, text: string): Promise<void> {
    const named = this.page.getByLabel(label).locator('visible=true').first();
    await named.waitFor();
    // Taro's parts wrap the browser's own.
    const own = named.locator('input, textarea');
    await ((await own.count()) > 0 ? own.first() : named).fill(text);
    this.taps += 1;
  }

  /** Taps what opens the system's file chooser and picks files there. */
  async pick(opener: string | RegExp | Locator, files: readonly string[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.tap(opener);
    await (await chooser).setFiles([...files]);
  }

  /** Waits until the words stand on the screen. */
  async see(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).locator('visible=true').first().waitFor();
  }

  async goTo(address: string): Promise<void> {
    await this.page.goto(new URL(address, this.page.url()).href);
  }

  /** Says that errors like this one are part of the story, such as a request that the journey itself cut off. */
  forgive(trouble: RegExp): void {
    const rest = this.troubles.filter((text) => !trouble.test(text));
    this.troubles.splice(0, Infinity, ...rest);
  }

  /** A picture for people, where the variable SHOTS names a folder. */
  async show(name: string): Promise<void> {
    await shoot(this.page, name);
  }
}
