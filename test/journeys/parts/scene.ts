import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { CloudOptions } from '../../../local-cloud/cloud';
import { openShop, type Shop } from '../../functions/parts/shop';
import type { Recipe } from './find-browser';
import { Hand } from './hand';
import { patience } from './until';
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
  /** Stops the cloud and starts it again on the same data, at another port; of a stage whose data are kept. */
  restart(): Promise<void>;
}

const staticDir = path.resolve(__dirname, '../../../dist/h5');
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  // As sharp as a phone only where somebody looks at the pictures: each pixel is painted by the processor here.
  deviceScaleFactor: process.env['SHOTS'] === undefined ? 1 : 2,
  reducedMotion: 'reduce',
  hasTouch: true,
  locale: 'zh-CN',
};

/** What a cloud is told, and whether its data outlive it, so that it can be stopped and find them again. */
type StageOptions = Partial<CloudOptions> & { readonly kept?: boolean };

/** Private cloud and phones of one journey; everything is put away at its end. */
class Stage implements Scene {
  readonly hands: Hand[] = [];

  constructor(
    public shop: Shop,
    readonly recipe: Recipe,
    private readonly browser: Browser,
    private readonly options: Partial<CloudOptions>,
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
    page.setDefaultTimeout(patience);
    const hand = new Hand(page);
    this.hands.push(hand);
    await page.goto(address);
    return hand;
  }

  async restart(): Promise<void> {
    if (this.options.dataDir === undefined) throw new Error('the data of this stage are not kept');
    await this.shop.close();
    this.shop = await openShop(this.options);
  }

  async putAway(): Promise<void> {
    await Promise.all(this.hands.map((hand) => hand.page.context().close()));
    await this.shop.close();
    if (this.options.dataDir !== undefined) rmSync(this.options.dataDir, { recursive: true, force: true });
  }
}

const perform = async (
  { browser, recipe }: OpenBrowser,
  play: (scene: Scene) => Promise<void>,
  { kept = false, ...more }: StageOptions,
): Promise<void> => {
  if (!existsSync(path.join(staticDir, 'index.html')))
    throw new Error('The app is not built for browsers: npm run build:h5');
  const options = kept ? { ...more, dataDir: mkdtempSync(path.join(tmpdir(), 'journey-')) } : more;
  const stage = new Stage(await openShop(options), recipe, browser, options);
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
export const journeys = (name: string, plays: Plays<Scene>, options: StageOptions = {}): void => {
  const performed = Object.entries(plays).map(
    ([title, play]) =>
      [title, (open: OpenBrowser) => perform(open, play, { staticDir, ...options })] as const,
  );
  inBrowser(name, Object.fromEntries(performed));
};
