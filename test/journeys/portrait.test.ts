import { savePortrait } from '../../contracts/portrait';
import { shipIn } from '../../contracts/counter';
import { me } from '../../src/shared/words/me';
import { staffBoard } from '../../src/shared/words/staff-board';
import { staffQueue } from '../../src/shared/words/staff-queue';
import { staffSetup } from '../../src/shared/words/staff-setup';
import { visitCard } from '../../src/shared/words/visit-card';
import { uploaded } from '../functions/parts/given';
import { aroundTheClock, visitNow } from '../functions/parts/given-today';
import { bookedWith, wednesday } from '../functions/parts/given-visit';
import { repairBy } from '../functions/parts/given-way';
import { picture } from '../functions/parts/picture';
import type { Shop } from '../functions/parts/shop';
import type { Hand } from './parts/hand';
import type { Plays } from './parts/in-browser';
import { obstacles } from './parts/look';
import { photoPath } from './parts/photo-path';
import { journeys, type Scene } from './parts/scene';

const storeId = 'sto_wensan';
const [owner, zhou, booker] = ['he-shun', 'zhou-jianguo', 'awaits-somebody'];
const at = (page: string, more = '') => `/#/staff/${page}/index?storeId=${storeId}${more}`;
const looks = [
  ['light', 100],
  ['dark', 100],
  ['light', 150],
] as const;

/** WeChat's word on every photo has come. */
const letPass = async (shop: Shop): Promise<void> => {
  const { photos } = shop.backstage().tables;
  for (const photo of await photos.all()) await photos.put({ ...photo, safety: 'pass' });
};
const face = (hand: Hand) => hand.page.locator('.face-photo img').locator('visible=true').first();

/** English words of the code that people should not read, in texts and in what fields hold. */
const english = (hand: Hand): Promise<string[]> =>
  hand.page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map(
      (one) => (one as HTMLInputElement).value,
    );
    const words = `${document.body.innerText} ${fields.join(' ')}`.replaceAll('GCJ-02', '');
    return words.match(/[a-z]{3,}/g) ?? [];
  });

const plays: Plays<Scene> = {
  async 'a manager comes to the set-up from the queue, gives a technician a face, and takes it away again'(
    scene,
  ) {
    const he = await scene.open(owner);
    await he.goTo(at('queue'));
    await he.see(staffQueue.board);
    await he.show('queue-links');
    const found = [...(await obstacles(he.page))];
    await he.tap(new RegExp(`^${staffQueue.setup}$`));
    await he.tap(new RegExp(staffSetup.items.crew));
    await he.tap(/周建国/);
    await he.see(staffSetup.portrait.none);
    await he.pick(staffSetup.portrait.add, [photoPath('baseline.jpg')]);
    await he.see(staffSetup.portrait.replace);
    await face(he).waitFor();
    await letPass(scene.shop);
    await he.show('portrait-set');
    found.push(...(await obstacles(he.page)), ...(await english(he)));
    await he.goTo(at('setup-part', '&what=crew'));
    await face(he).waitFor();
    await he.show('portrait-crew');
    await he.goTo(at('setup-part', `&what=technician&who=${scene.shop.customerId(zhou)}`));
    await he.tap(staffSetup.portrait.remove);
    await he.see(staffSetup.portrait.none);
    expect(await scene.shop.backstage().tables.photos.all()).toEqual([]);
    expect(found).toEqual([]);
  },

  async 'the customer sees the face of who comes on the claim and on his page, by day, by night and in large letters'(
    scene,
  ) {
    await aroundTheClock(scene.shop);
    const customerId = scene.shop.customerId(zhou);
    const photoId = await uploaded(scene.shop, owner, picture('jpeg'), { portraitOf: customerId });
    await scene.shop.call(owner, savePortrait, { storeId, customerId, photoId });
    await letPass(scene.shop);
    const { claimId } = await visitNow(scene.shop, zhou, booker, { frozen: true });
    const found: string[] = [];
    for (const [colorScheme, size] of looks) {
      const her = await scene.open(booker, { colorScheme });
      await her.goTo('/#/pages/me/index');
      await her.choose(me.textSizes[size]);
      await her.goTo(`/#/pages/claim-detail/index?id=${claimId}`);
      await her.see(visitCard.who);
      await face(her).waitFor();
      await face(her).scrollIntoViewIfNeeded();
      await her.show(`portrait-claim-${colorScheme}-${size}`);
      found.push(...(await obstacles(her.page)));
      await her.tap(visitCard.who);
      await her.see('HS-017');
      await face(her).waitFor();
      await her.show(`portrait-page-${colorScheme}-${size}`);
      found.push(...(await obstacles(her.page)), ...(await english(her)));
    }
    expect(found).toEqual([]);
  },

  async 'the board says why somebody has a visit and why nobody has, in words that people read'(scene) {
    const customerId = scene.shop.customerId(zhou);
    const photoId = await uploaded(scene.shop, owner, picture('jpeg'), { portraitOf: customerId });
    await scene.shop.call(owner, savePortrait, { storeId, customerId, photoId });
    await bookedWith(scene.shop, zhou, { frozen: true });
    await bookedWith(scene.shop, 'nobody', { skills: ['钢琴'], window: { from: 840, to: 960 } });
    const found: string[] = [];
    for (const [colorScheme, size] of looks) {
      const he = await scene.open(owner, { colorScheme });
      await he.goTo('/#/pages/me/index');
      await he.choose(me.textSizes[size]);
      await he.goTo(at('board', `&date=${wednesday}`));
      await he.tap(/9 点|09:00/);
      await he.see(staffBoard.sheet.frozen);
      await he.see(/大家的中间数/);
      await he.show(`explain-him-${colorScheme}-${size}`);
      found.push(...(await obstacles(he.page)), ...(await english(he)));
      await he.goTo(at('board', `&date=${wednesday}&again=1`));
      await he.tap(/14:00/);
      await he.see(/只差 钢琴/);
      await he.show(`explain-nobody-${colorScheme}-${size}`);
      found.push(...(await obstacles(he.page)));
    }
    const wide = await scene.open(owner, { viewport: { width: 1_024, height: 768 } });
    await wide.goTo(at('board', `&date=${wednesday}`));
    await face(wide).waitFor();
    await wide.show('board-faces');
    expect([...found, ...(await obstacles(wide.page))]).toEqual([]);
  },

  async 'a manager moves the address for returns, and sees first what is still to come'(scene) {
    await repairBy(scene.shop, 'waits-to-send', 'mail');
    const { claimId, version } = await repairBy(scene.shop, 'has-sent', 'mail');
    const sent = { courier: 'sf', number: 'SF1234567890123' } as const;
    await scene.shop.call('has-sent', shipIn, { claimId, version, ...sent });
    const found: string[] = [];
    for (const [colorScheme, size] of looks) {
      const he = await scene.open(owner, { colorScheme });
      await he.goTo('/#/pages/me/index');
      await he.choose(me.textSizes[size]);
      await he.goTo(at('setup'));
      await he.see(staffSetup.items.returns);
      await he.show(`setup-${colorScheme}-${size}`);
      found.push(...(await obstacles(he.page)));
      await he.tap(new RegExp(staffSetup.items.returns));
      await he.type(staffSetup.returns.name, '和顺仓库');
      await he.type(staffSetup.fields.address, `杭州市余杭区五常大道 ${size} 号`);
      await he.type(staffSetup.fields.phone, '12345');
      await he.tap(staffSetup.save);
      await he.see(staffSetup.bad.phone);
      await he.type(staffSetup.fields.phone, '0571-88009999');
      await he.show(`returns-${colorScheme}-${size}`);
      found.push(...(await obstacles(he.page)));
      await he.tap(staffSetup.save);
      await he.see(staffSetup.touched.told);
      await he.see(staffSetup.touched.underWay);
      await he.show(`returns-touched-${colorScheme}-${size}`);
      found.push(...(await obstacles(he.page)));
      await he.tap(staffSetup.touched.back);
    }
    const he = await scene.open(owner);
    await he.goTo(at('setup'));
    await he.tap(new RegExp(staffSetup.items.returns));
    await he.type(staffSetup.fields.address, '杭州市余杭区五常大道 1 号');
    await he.tap(staffSetup.save);
    await he.tap(staffSetup.touched.confirm);
    // Back where it came from, it stands there.
    await he.see('杭州市余杭区五常大道 1 号');
    const customer = await scene.open('waits-to-send');
    await customer.goTo('/#/account/inbox/index');
    await customer.see('寄东西的地址换了');
    expect(found).toEqual([]);
  },
};

journeys('faces, reasons and addresses', plays);
