import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { CloudOptions } from '../../../local-cloud/cloud';
import { openShop, type Shop } from '../../functions/parts/shop';
import type { Recipe } from './find-browser';
import { Hand } from './hand';
import { inBrowser, type OpenBrowser, type Plays } from './in-browser';

export interface Scene {
  /** The cloud as it is now; another one after `restart`. */
  readonly shop: Shop;
  /** Somebody's phone with the app open. */
  open(openid: string, more?: BrowserContextOptions): Promise<Hand>;
  /** Another tab of the same phone. */
  openBeside(hand: Hand, address: string): Promise<Hand>;
  /** How the browser was started, for a journey that needs one of its own. */
  readonly recipe: Recipe;
  /** Stops the cloud and starts it again on the same data, at another port. */
  restart(): Promise<void>;
}

const staticDir = path.resolve(__dirname, '../../../dist/h5');
const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  locale: 'zh-CN',
};

/** Private cloud and phones of one journey; everything is put away at its end. */
class Stage implements Scene {
  readonly hands: Hand[] = [];

  constructor(
    public shop: Shop,
    readonly recipe: Recipe,
    private readonly browser: Browser,
    private readonly options: Partial<CloudOptions> & { readonly dataDir: string },
  ) {}

  async open(openid: string, more: BrowserContextOptions = {}): Promise<Hand> {
    const context = await this.browser.newContext({ ...phone, ...more });
    return this.turnTo(await context.newPage(), `${this.shop.cloud.url}/?as=${openid}`);
  }

  async openBeside(hand: Hand, address: string): Promise<Hand> {
    return this.turnTo(await hand.page.context().newPage(), address);
  }

  private async turnTo(page: Page, address: string): Promise<Hand> {
    // Long enough for a busy machine.
    page.setDefaultTimeout(60_000);
    const hand = new Hand(page);
    this.hands.push(hand);
    await page.goto(address);
    return hand;
  }

  async restart(): Promise<void> {
    await this.shop.close();
    this.shop = await openShop(this.options);
  }

  async putAway(): Promise<void> {
    await Promise.all(this.hands.map((hand) => hand.page.context().close()));
    await this.shop.close();
    rmSync(this.options.dataDir, { recursive: true, force: true });
  }
}

const perform = async (
  { browser, recipe }: OpenBrowser,
  play: (scene: Scene) => Promise<void>,
  options: Partial<CloudOptions>,
): Promise<void> => {
  if (!existsSync(path.join(staticDir, 'index.html')))
    throw new Error('The app is not built for browsers: npm run build:h5');
  // On disk, so that the cloud can be stopped and find its data again.
  const dataDir = mkdtempSync(path.join(tmpdir(), 'journey-'));
  const stage = new Stage(await openShop({ ...options, dataDir }), recipe, browser, { ...options, dataDir });
  try {
    await play(stage);
    expect(stage.hands.flatMap((hand) => hand.troubles)).toEqual([]);
  } catch (error) {
    const title = expect.getState().currentTestName ?? '';
    await Promise.all(stage.hands.map((hand, at) => hand.show(`failed ${title} ${at}`)));
    throw error;
  } finally {
    await stage.putAway();
  }
};

/** Journeys through the built app, each in a cloud of its own; pending where no browser runs. */
export const journeys = (name: string, plays: Plays<Scene>, options: Partial<CloudOptions> = {}): void => {
  const performed = Object.entries(plays).map(
    ([title, play]) =>
      [title, (open: OpenBrowser) => perform(open, play, { staticDir, ...options })] as const,
  );
  inBrowser(name, Object.fromEntries(performed));
};
