import { checkIn } from '../../contracts/goods-desk';
import { showCode } from '../../contracts/counter';
import { getStaffClaim } from '../../contracts/review';
import { letters } from '../../src/shared/words/letters';
import { serviceWays as words } from '../../src/shared/words/service-ways';
import { stateWords } from '../../src/shared/words/claims';
import { staffGoods } from '../../src/shared/words/staff-goods';
import { booking } from '../../src/shared/words/booking';
import { actWords, staffActs } from '../../src/shared/words/staff-acts';
import { staffCounter } from '../../src/shared/words/staff-counter';
import { addDays, dayOf } from '../../cloudfunctions/_domain/calendar/day';
import { custody, repairBy } from '../functions/parts/given-way';
import { walk } from '../functions/parts/steps';
import type { Plays } from './parts/in-browser';
import { obstacles } from './parts/look';
import { journeys, type Scene } from './parts/scene';

const lin = 'lin-xiaoman';
const storeId = 'sto_wensan';
const repaired = { kind: 'repaired', words: '换了门封', mainPart: false } as const;

const plays: Plays<Scene> = {
  async 'a repair is booked at the counter, brought, repaired and fetched by its code'(scene) {
    const claim = await repairBy(scene.shop, lin, 'shop');
    const { claimId } = claim;
    const me = await scene.open(lin);
    await me.goTo(`/#/pages/claim-detail/index?id=${claimId}`);
    await me.tap(letters.hand);
    await me.see(words.steps.shop[0]);
    await me.show('ways-way');
    const found = [...(await obstacles(me.page))];
    await me.tap(words.book);
    await me.see(words.which);
    await me.choose(/–.*还能/);
    await me.show('ways-slot');
    found.push(...(await obstacles(me.page)));
    await me.tap(/^约 /);
    await me.see(words.move);
    await me.tap(words.code);
    await me.see(words.codeLead);
    await me.show('ways-code');
    found.push(...(await obstacles(me.page)));

    const { code } = await scene.shop.call(lin, showCode, { claimId });
    const { version } = await scene.shop.call('shen-yun', getStaffClaim, { storeId, claimId });
    const brought = { storeId, claimId, version, custody, photos: [], code };
    const here = await scene.shop.call('zhou-jianguo', checkIn, brought);
    await walk(scene.shop, { ...claim, version: here.version }, [['zhou-jianguo', repaired]]);

    await me.goTo(`/#/pages/claim-detail/index?id=${claimId}`);
    await me.tap(letters.hand);
    await me.tap(words.book);
    await me.see(words.fetch);
    await me.choose(/–.*还能/);
    await me.show('ways-fetch-slot');
    found.push(...(await obstacles(me.page)));
    await me.tap(/^约 /);
    await me.see(words.slot);
    await me.show('ways-fetch-booked');
    found.push(...(await obstacles(me.page)));

    const zhou = await scene.open('zhou-jianguo');
    await zhou.goTo(`/#/staff/counter/index?storeId=${storeId}`);
    const at = (await scene.shop.backstage().tables.claims.get(claimId))?.visit?.date ?? '';
    for (let day = dayOf(new Date().toISOString()); day !== at; day = addDays(day, 1))
      await zhou.tap(staffCounter.after);
    await zhou.see(new RegExp(staffCounter.fetches));
    await zhou.show('ways-fetch-list');
    await zhou.goTo(`/#/staff/claim/index?storeId=${storeId}&id=${claimId}`);
    await zhou.tap(actWords['hand-out']);
    await zhou.see(staffGoods.handOut.lead);
    await zhou.show('ways-hand-out');
    found.push(...(await obstacles(zhou.page)));
    const fetching = await scene.shop.call(lin, showCode, { claimId });
    await zhou.type(staffGoods.handOut.code, fetching.code);
    await zhou.tap(staffGoods.handOut.send);
    await zhou.see(stateWords.completed);
    expect(found).toEqual([]);
  },

  async 'the shop books a time at the counter for who called, sees him on its list, and gives it back'(
    scene,
  ) {
    const { claimId } = await repairBy(scene.shop, lin, 'shop');
    const shen = await scene.open('shen-yun');
    await shen.goTo(`/#/staff/claim/index?storeId=${storeId}&id=${claimId}`);
    await shen.tap(actWords['book-slot-for-customer']);
    await shen.see(words.which);
    await shen.choose(/–.*还能/);
    await shen.tap(/^约 /);
    await shen.see(stateWords.scheduled);
    const date = (await scene.shop.backstage().tables.claims.get(claimId))?.visit?.date;
    const found = [...(await obstacles(shen.page))];

    await shen.goTo(`/#/staff/counter/index?storeId=${storeId}`);
    for (let day = dayOf(new Date().toISOString()); day !== date; day = addDays(day, 1))
      await shen.tap(staffCounter.after);
    await shen.see(staffCounter.expected(1));
    await shen.show('ways-counter');
    found.push(...(await obstacles(shen.page)));

    await shen.goTo(`/#/staff/claim/index?storeId=${storeId}&id=${claimId}`);
    await shen.tap(staffActs.more);
    await shen.tap(actWords['cancel-for-customer']);
    await shen.choose(booking.reasons['not-home']);
    await shen.show('ways-give-back');
    found.push(...(await obstacles(shen.page)));
    await shen.tap(staffActs.giveBack.send);
    await shen.see(stateWords.approved);
    expect(found).toEqual([]);
  },
};

journeys('the counter', plays);
