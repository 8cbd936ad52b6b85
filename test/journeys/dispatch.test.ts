import { staffBoard as words } from '../../src/shared/words/staff-board';
import { staffSetup } from '../../src/shared/words/staff-setup';
import { bookedWith, holderOf, nearby, wednesday as date } from '../functions/parts/given-visit';
import type { Plays } from './parts/in-browser';
import { obstacles } from './parts/look';
import { journeys, type Scene } from './parts/scene';

const storeId = 'sto_wensan';
const board = `/#/staff/board/index?storeId=${storeId}&date=${date}`;

const plays: Plays<Scene> = {
  async 'a manager sees the day, what has nobody first, moves a visit by hand, and plans anew after a look'(
    scene,
  ) {
    await bookedWith(scene.shop, 'zhou-jianguo');
    const far = await bookedWith(scene.shop, 'zhou-jianguo', {
      point: { ...nearby, lat: 30.24 },
      window: { from: 660, to: 780 },
    });
    await bookedWith(scene.shop, 'nobody', { skills: ['piano'], window: { from: 840, to: 960 } });
    const wu = await scene.open('wu-jing');
    await wu.goTo(board);
    await wu.see(words.waiting);
    await wu.show('board');
    const found = [...(await obstacles(wu.page))];

    // The far one goes to a colleague by hand, and stays with him.
    await wu.tap(wu.page.locator('.bd .job').nth(1));
    await wu.see(words.sheet.why);
    await wu.show('board-visit');
    found.push(...(await obstacles(wu.page)));
    await wu.tap(wu.page.getByRole('dialog').getByText('李强'));
    await wu.see(words.move.fits);
    await wu.show('board-move');
    found.push(...(await obstacles(wu.page)));
    await wu.tap(new RegExp(`^${words.move.send('李强')}$`));
    await wu.see(words.confirmed);
    const li = scene.shop.customerId('li-qiang');
    expect(await holderOf(scene.shop, far.visitId)).toBe(li);

    await wu.tap(words.replan.act);
    await wu.see(new RegExp(`${words.replan.nothing}|${words.replan.keeps}`));
    await wu.show('board-replan');
    found.push(...(await obstacles(wu.page)));
    expect(found).toEqual([]);
  },

  async 'on a wide screen the day is a timeline of bands'(scene) {
    await bookedWith(scene.shop, 'zhou-jianguo');
    const wu = await scene.open('wu-jing', { viewport: { width: 1_024, height: 768 } });
    await wu.goTo(board);
    await wu.see('周建国');
    await wu.show('board-wide');
    expect(await obstacles(wu.page)).toEqual([]);
  },

  async 'an owner sees how far the set-up is, and goes through its parts'(scene) {
    const he = await scene.open('he-shun');
    await he.goTo(`/#/staff/setup/index?storeId=${storeId}`);
    await he.see(staffSetup.lead);
    await he.show('setup');
    const found = [...(await obstacles(he.page))];
    for (const what of ['hours', 'windows', 'area', 'services', 'counter', 'travel', 'crew', 'places']) {
      await he.goTo(`/#/staff/setup-part/index?storeId=${storeId}&what=${what}`);
      await he.page.waitForLoadState('networkidle');
      await he.show(`setup-${what}`);
      found.push(...(await obstacles(he.page)));
    }
    expect(found).toEqual([]);
  },
};

journeys('dispatch', plays);
