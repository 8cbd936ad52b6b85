import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { listClaims } from '../../contracts/claim';
import { parts } from '../../src/shared/words/parts';
import { draftWords } from '../../src/shared/words/draft';
import { justSent } from '../../src/shared/words/just-sent';
import { wizard } from '../../src/shared/words/wizard';
import { Hand } from './parts/hand';
import type { Plays } from './parts/in-browser';
import { photoPath } from './parts/photo-path';
import { passRights, reportFault } from './parts/report';
import { journeys, type Scene } from './parts/scene';
import { until } from './parts/until';

const lin = 'lin-xiaoman';
const photos = [photoPath('baseline.jpg'), photoPath('lossy.webp')];

/** Half a form: the fault, and two photos that have arrived. */
const begin = async (hand: Hand): Promise<void> => {
  await reportFault(hand);
  await hand.pick(wizard.photos.faultAdd, photos);
  for (const at of [0, 1]) await hand.page.getByText(parts.photo.done).nth(at).waitFor();
};

const goOnAndSend = async (hand: Hand, { shop }: Scene): Promise<void> => {
  const done = hand.page.getByText(parts.photo.done).locator('visible=true');
  await until('both photos are there', async () => (await done.count()) === 2);
  await passRights(hand);
  await hand.tap(wizard.contact.submits.repair);
  await hand.see(justSent.title);
  const { claims } = await shop.call(lin, listClaims, { group: 'open' });
  expect(claims).toHaveLength(1);
};

const plays: Plays<Scene> = {
  async 'a form survives a reload, photos and all'(scene) {
    const hand = await scene.open(lin);
    await begin(hand);
    await hand.page.reload();
    await goOnAndSend(hand, scene);
  },

  async 'a form survives the end of the browser, and one tap goes on with it'(scene) {
    const profile = mkdtempSync(path.join(tmpdir(), 'profile-'));
    const open = async () => {
      const { recipe } = scene;
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: recipe.executablePath,
        args: [...recipe.args],
        env: { ...process.env, ...recipe.env },
        viewport: { width: 390, height: 844 },
      });
      const page = await context.newPage();
      const hand = new Hand(page);
      await page.goto(`${scene.shop.cloud.url}/?as=${lin}`);
      return hand;
    };
    const before = await open();
    await begin(before);
    await before.page.context().close();

    const after = await open();
    await after.tap(draftWords.goOn);
    await goOnAndSend(after, scene);
    expect(after.troubles).toEqual([]);
    await after.page.context().close();
    rmSync(profile, { recursive: true, force: true });
  },
};

journeys('a draft', plays);
