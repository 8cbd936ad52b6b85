import { bookVisit, listWindows } from '../../contracts/booking';
import type { Slot } from '../../contracts/slot';
import { booking as words } from '../../src/shared/words/booking';
import { stateWords } from '../../src/shared/words/claims';
import { slotWords, windowWords } from '../../src/shared/words/slots';
import { visitCard } from '../../src/shared/words/visit-card';
import { takenOn } from '../functions/parts/review-desk';
import type { Shop } from '../functions/parts/shop';
import type { Plays } from './parts/in-browser';
import { obstacles } from './parts/look';
import { journeys, type Scene } from './parts/scene';

const chen = 'chen-bo';

const freeOf = async (shop: Shop, openid: string, claimId: string): Promise<readonly Slot[]> =>
  (await shop.call(openid, listWindows, { claimId })).days.flatMap(({ date, windows }) =>
    windows.filter(({ why }) => why === undefined).map(({ window }) => ({ date, window })),
  );
const [wu, li] = ['wu-other', 'li-other'];
/** Others take every place of a window. */
const sellOut = async (shop: Shop, slot: Slot): Promise<void> => {
  for (let at = 0; ; at += 1) {
    const openid = at % 2 === 0 ? wu : li;
    const { claimId, version } = await takenOn(shop, 'shen-yun', `${openid}-${at}`);
    const answer = await shop.ask(`${openid}-${at}`, bookVisit, { claimId, version, ...slot });
    if (!answer.ok) return;
  }
};

const plays: Plays<Scene> = {
  async 'a window is booked in two taps from the claim, moved in three, and given back'(scene) {
    const { claimId } = await takenOn(scene.shop, 'shen-yun', chen);
    const [first] = await freeOf(scene.shop, chen, claimId);
    if (!first) throw new Error('nothing is free');
    const phone = await scene.open(chen);
    await phone.goTo(`/#/pages/claim-detail/index?id=${claimId}`);
    await phone.see(visitCard.book);
    await phone.show('booking-claim');
    const found = [...(await obstacles(phone.page))];
    phone.taps = 0;
    await phone.tap(visitCard.book);
    await phone.see(words.which);
    await phone.show('booking-windows');
    found.push(...(await obstacles(phone.page)));
    await phone.tap(words.book(slotWords(first)));
    await phone.see(words.doneTitle);
    expect(phone.taps).toBeLessThanOrEqual(4);
    await phone.show('booking-done');
    found.push(...(await obstacles(phone.page)));
    const file = phone.page.waitForEvent('download');
    await phone.tap(words.calendar);
    expect((await file).suggestedFilename()).toMatch(/\.ics$/);
    await phone.tap(words.back);
    await phone.see(stateWords.scheduled);

    phone.taps = 0;
    await phone.tap(visitCard.change);
    await phone.see(words.giveBack);
    const other = (await freeOf(scene.shop, chen, claimId)).find(
      ({ date, window }) => date === first.date && window.from !== first.window.from,
    );
    if (other) {
      await phone.choose(new RegExp(windowWords(other.window)));
      await phone.tap(words.move(slotWords(other)));
      await phone.see(words.doneTitle);
      expect(phone.taps).toBeLessThanOrEqual(3);
      await phone.tap(words.back);
      await phone.tap(visitCard.change);
    }
    await phone.tap(words.giveBack);
    await phone.choose(words.reasons['not-home']);
    await phone.show('booking-give-back');
    await phone.tap(words.giveBackAct);
    await phone.see(visitCard.book);
    expect(found).toEqual([]);
  },

  async 'somebody is faster: the same screen shows the nearest others, and what was typed is still there'(
    scene,
  ) {
    const { claimId } = await takenOn(scene.shop, 'shen-yun', chen);
    const phone = await scene.open(chen);
    await phone.goTo(`/#/service/book/index?id=${claimId}`);
    await phone.see(words.which);
    await phone.type(words.note, '门禁按 501');
    const [first] = await freeOf(scene.shop, chen, claimId);
    if (!first) throw new Error('nothing is free');
    await sellOut(scene.shop, first);
    await phone.tap(words.book(slotWords(first)));
    await phone.see(words.nearest);
    await phone.show('booking-taken');
    const found = await obstacles(phone.page);
    const [next] = await freeOf(scene.shop, chen, claimId);
    expect(next).toBeDefined();
    await phone.tap(/^约 /);
    await phone.see(words.doneTitle);
    await phone.tap(words.back);
    expect(found).toEqual([]);
  },
};

journeys('a visit', plays);
