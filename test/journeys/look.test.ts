import type { Browser } from 'playwright-core';
import { inBrowser, type OpenBrowser, type Plays } from './parts/in-browser';
import { obstacles } from './parts/look';

/** What stands in somebody's way on a page with this body. */
const onPage = async (browser: Browser, body: string): Promise<readonly string[]> => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const head = '<title>x</title><meta name="viewport" content="width=device-width">';
  await page.setContent(`<html lang="zh-CN"><head>${head}</head><body><main>${body}</main></body></html>`);
  const found = await obstacles(page);
  await page.close();
  return found;
};
const button = (style: string) =>
  `<div role="button" tabindex="0" style="display:inline-block;${style}">好</div>`;

const sights: Plays<OpenBrowser> = {
  async 'find nothing on a page that is in order'({ browser }) {
    expect(await onPage(browser, button('width:44px;height:44px'))).toEqual([]);
  },

  async 'see a target that a thumb misses'({ browser }) {
    expect(await onPage(browser, button('width:44px;height:30px;margin:60px'))).toEqual(['target 44x30: 好']);
  },

  async 'take a small sign whose surroundings can be touched'({ browser }) {
    const wide = '<style>div{position:relative}div::after{content:"";position:absolute;inset:-12px}</style>';
    expect(await onPage(browser, wide + button('width:24px;height:24px;margin:60px'))).toEqual([]);
  },

  async 'do not take surroundings that another target covers'({ browser }) {
    const wide = '<style>div{position:relative}div::after{content:"";position:absolute;inset:-12px}</style>';
    const cover = '<p style="position:absolute;top:0;left:0;width:390px;height:72px;background:#fff">x</p>';
    expect(await onPage(browser, wide + button('width:24px;height:24px;margin:60px') + cover)).not.toEqual(
      [],
    );
  },

  async 'see a page that scrolls sideways'({ browser }) {
    expect(await onPage(browser, '<p style="width:400px">x</p>')).toContain('scrolls sideways by 18 px');
  },

  async 'see words that are too pale'({ browser }) {
    const found = await onPage(browser, '<p style="color:#bbb;background:#fff">太浅了</p>');
    expect(found.join()).toContain('color-contrast');
  },
};

inBrowser('the eyes of the journeys', sights);
