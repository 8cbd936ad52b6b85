import type { Route } from 'playwright-core';
import { listClaims } from '../../contracts/claim';
import { parts } from '../../src/shared/words/parts';
import { claimDetail } from '../../src/shared/words/claim-detail';
import { eventWords, photoKindWords } from '../../src/shared/words/claims';
import { tabs } from '../../src/shared/words/tabs';
import { justSent } from '../../src/shared/words/just-sent';
import { wizard } from '../../src/shared/words/wizard';
import type { Plays } from './parts/in-browser';
import { photoPath } from './parts/photo-path';
import { passRights, reportFault, reportWasher, washer } from './parts/report';
import { journeys, type Scene } from './parts/scene';
import { until } from './parts/until';

const lin = 'lin-xiaoman';
const names = ['baseline.jpg', 'progressive.jpg', 'truecolour.png', 'lossy.webp'];
const cutOff = /Failed to load resource|ERR_FAILED|ERR_INTERNET_DISCONNECTED/;

const plays: Plays<Scene> = {
  async 'one photo that fails never holds up the others, and one tap sends it again'(scene) {
    const hand = await scene.open(lin);
    await reportFault(hand);
    let uploads = 0;
    await hand.page.route('**/client/upload*', (route) => {
      uploads += 1;
      return uploads === 2 ? route.abort() : route.continue();
    });
    await hand.pick(wizard.photos.faultAdd, names.map(photoPath));
    const done = hand.page.getByText(parts.photo.done, { exact: true });
    await until('three of four have arrived', async () => (await done.count()) === 3);
    await hand.show('upload-failed');
    await hand.tap(/没传上去，重新上传/);
    await until('all four have arrived', async () => (await done.count()) === 4);
    hand.forgive(cutOff);
  },

  async 'a photo that comes to mind later joins the claim and its history'(scene) {
    const hand = await scene.open(lin);
    await reportWasher(hand);
    const kinds = async () => {
      const { claims } = await scene.shop.call(lin, listClaims, { group: 'open' });
      const claim = await scene.shop.backstage().tables.claims.get(claims[0]?.id ?? '');
      return claim?.photos.map((photo) => photo.kind) ?? [];
    };
    // On a slow line it follows the claim, and both would be one line of the history.
    await until('the voucher is there', async () => (await kinds()).includes('voucher'));
    await hand.tap(claimDetail.addPhoto);
    // The sheet is WeChat's own; in a browser Taro draws one.
    const kind = hand.page.getByText(photoKindWords.nameplate, { exact: true }).last();
    await hand.pick(kind, [photoPath('truecolour.png')]);
    await until('the name plate is there', async () => (await kinds()).includes('nameplate'));
    expect((await kinds()).sort()).toEqual(['nameplate', 'voucher']);
    await hand.see(
      eventWords({ version: 2, at: '', kind: 'photos-added', state: 'submitted', by: 'customer', photos: 1 }),
    );
  },

  async 'a claim is sent while photos are on their way, and they follow'(scene) {
    const hand = await scene.open(lin);
    await reportFault(hand);
    const held: (() => void)[] = [];
    const hold = (route: Route) => void held.push(() => void route.continue().catch(() => undefined));
    await hand.page.route('**/client/upload*', hold);
    await hand.pick(wizard.photos.voucherAdd, [photoPath('baseline.jpg')]);
    await until('the upload has begun', () => held.length === 1);
    await passRights(hand);
    await hand.tap(wizard.contact.submits.repair);
    await hand.see(justSent.title);
    await hand.page.unroute('**/client/upload*', hold);
    for (const go of held) go();
    const arrived = async () => {
      const { claims } = await scene.shop.call(lin, listClaims, { group: 'open' });
      const claim = await scene.shop.backstage().tables.claims.get(claims[0]?.id ?? '');
      return claim?.photos.length === 1;
    };
    await until('the photo is part of the claim', arrived);
  },

  async 'without a net the list stays readable and says from when it is'(scene) {
    const hand = await scene.open(lin);
    await reportWasher(hand);
    await hand.goTo('/');
    await hand.turnTo(tabs.claims);
    await hand.see(new RegExp(washer));
    await hand.page.context().setOffline(true);
    await hand.turnTo(tabs.home);
    await hand.turnTo(tabs.claims);
    await hand.see(new RegExp(parts.state.offlineBar));
    await hand.see(new RegExp(washer));
    await hand.show('offline');
    hand.forgive(cutOff);
  },

  async 'a button that is pressed twice at once sends one claim'(scene) {
    const hand = await scene.open(lin);
    await reportFault(hand);
    await passRights(hand, wizard.photos.nextWithout);
    await hand.button(wizard.contact.submits.repair).dblclick();
    await hand.see(justSent.title);
    expect((await scene.shop.call(lin, listClaims, { group: 'open' })).claims).toHaveLength(1);
  },

  async 'the same form in two tabs is one claim'(scene) {
    const one = await scene.open(lin);
    await reportFault(one);
    await passRights(one, wizard.photos.nextWithout);
    await one.see(wizard.contact.question);
    const other = await scene.openBeside(one, one.page.url());
    await other.see(wizard.contact.question);
    await Promise.all([one.tap(wizard.contact.submits.repair), other.tap(wizard.contact.submits.repair)]);
    await Promise.all([one.see(justSent.title), other.see(justSent.title)]);
    expect((await scene.shop.call(lin, listClaims, { group: 'open' })).claims).toHaveLength(1);
  },
};

journeys('when things go wrong', plays);
