import { listClaims } from '../../contracts/claim';
import { stateWords } from '../../src/shared/words/claims';
import { claimsPage } from '../../src/shared/words/claims-page';
import { tabs } from '../../src/shared/words/tabs';
import type { Plays } from './parts/in-browser';
import { reportAsStranger, reportWasher, washer } from './parts/report';
import { journeys, type Scene } from './parts/scene';

const lin = 'lin-xiaoman';
const claimsOf = async ({ shop }: Scene, openid: string) =>
  (await shop.call(openid, listClaims, { group: 'open' })).claims;

const plays: Plays<Scene> = {
  async 'a returning customer reports a repair with a receipt in at most twelve taps'(scene) {
    const hand = await scene.open(lin);
    await reportWasher(hand);
    expect(hand.taps).toBeLessThanOrEqual(12);

    const [claim] = await claimsOf(scene, lin);
    expect(claim?.productName).toBe(washer);
    await hand.see(claim?.number ?? '');
    await hand.show('claim-sent');

    await hand.goTo('/#/pages/claims/index');
    await hand.see(claimsPage.title);
    await hand.tap(new RegExp(washer));
    await hand.see(claim?.number ?? '');
  },

  async 'a new customer reports a repair with a receipt in at most eighteen taps'(scene) {
    const hand = await scene.open('chen-yu');
    await reportAsStranger(hand, { product: '老式洗衣机', name: '陈雨', address: '文二路 1 号' });
    expect(hand.taps).toBeLessThanOrEqual(18);
    const [claim] = await claimsOf(scene, 'chen-yu');
    expect(claim?.productName).toBe('老式洗衣机');
    await hand.see(claim?.number ?? '');
  },

  async 'the phone gets the message when the minute has passed'(scene) {
    const hand = await scene.open(lin);
    await reportWasher(hand);
    const [claim] = await claimsOf(scene, lin);
    // Her consent is on its way to the shop on its own.
    await hand.page.waitForLoadState('networkidle');
    expect(scene.shop.cloud.deliveries(lin)).toEqual([]);
    await scene.shop.cloud.fire('scheduler', 'minute');
    expect(scene.shop.cloud.deliveries(lin)).toHaveLength(1);
    await hand.goTo('/phone');
    await hand.see(claim?.number ?? '');
    await hand.show('phone');
  },

  async 'a claim is there after the cloud was stopped and started again'(scene) {
    const hand = await scene.open(lin);
    await reportWasher(hand);
    const [before] = await claimsOf(scene, lin);
    await scene.restart();
    await hand.page.goto(`${scene.shop.cloud.url}/?as=${lin}`);
    // Until then the open page went on asking, and nobody was there.
    hand.forgive(/ERR_(EMPTY_RESPONSE|CONNECTION_)/);
    await hand.turnTo(tabs.claims);
    await hand.see(new RegExp(stateWords.submitted));
    await hand.tap(new RegExp(washer));
    await hand.see(before?.number ?? '');
    expect(await claimsOf(scene, lin)).toEqual([before]);
  },
};

journeys('reporting a repair', plays, { kept: true });
