import { getClaim, listClaims } from '../../contracts/claim';
import { draftWords } from '../../src/shared/words/draft';
import { beganWords, symptomWords } from '../../src/shared/words/faults';
import { selfCheck } from '../../src/shared/words/guides';
import { home } from '../../src/shared/words/home';
import { justSent } from '../../src/shared/words/just-sent';
import { me } from '../../src/shared/words/me';
import { categoryWords } from '../../src/shared/words/products';
import {
  channelWords,
  packagingWords,
  purchaseWords,
  reasonWords,
  usedWords,
} from '../../src/shared/words/returning';
import { rightsWords } from '../../src/shared/words/rights';
import { kindWords, wayWords } from '../../src/shared/words/ways';
import { wizard } from '../../src/shared/words/wizard';
import type { Hand } from './parts/hand';
import type { Plays } from './parts/in-browser';
import { obstacles } from './parts/look';
import { passRights, reportFault, reportWasher, washer } from './parts/report';
import { journeys, type Scene } from './parts/scene';

const lin = 'lin-xiaoman';
const openClaims = async ({ shop }: Scene, openid: string) =>
  (await shop.call(openid, listClaims, { group: 'open' })).claims;

/** From the question about the kind to why the washing machine goes back. */
const beginReturn = async (hand: Hand): Promise<void> => {
  await hand.tap(home.goesBack);
  // The button of the page before begins with the same word.
  await hand.see(wizard.kind.question);
  await hand.tap(new RegExp(`^${kindWords.return}`));
  await hand.tap(new RegExp(washer));
  await hand.choose(reasonWords.quality);
  await hand.choose(symptomWords.leak);
  await hand.choose(beganWords['since-purchase']);
  await hand.choose(packagingWords.complete);
  await hand.choose(usedWords.used);
};

/** Every page of the form as somebody sees it who returns something that the shop has no record of. */
const returnIsFree = (colorScheme: 'light' | 'dark', textSize: keyof typeof me.textSizes) =>
  async function everyPageIsFree(scene: Scene) {
    const hand = await scene.open('chen-yu', { colorScheme });
    await hand.goTo('/#/pages/me/index');
    await hand.choose(me.textSizes[textSize]);
    const found: string[] = [];
    const look = async (name: string) => {
      await hand.show(`${name}-${colorScheme}-${textSize}`);
      found.push(...(await obstacles(hand.page)).map((one) => `${name}: ${one}`));
    };
    await hand.goTo('/#/filing/claim-new/index');
    await hand.see(wizard.kind.question);
    await look('return-1-kind');
    await hand.tap(new RegExp(`^${kindWords.return}`));
    await hand.choose(categoryWords.phone);
    await hand.type(wizard.product.name, '青石 12 手机');
    await hand.choose(channelWords.online);
    await hand.choose(purchaseWords.years[0]);
    await look('return-2-product');
    await hand.tap(wizard.product.nextReturning);
    await hand.choose(reasonWords.quality);
    await hand.choose(symptomWords.battery);
    await hand.choose(beganWords['these-days']);
    await look('return-3-reason');
    await hand.choose(packagingWords.complete);
    await hand.choose(usedWords.used);
    await hand.choose('拆了');
    await hand.tap(wizard.fault.next);
    await hand.see(wizard.photos.question);
    await look('return-4-photos');
    await hand.tap(wizard.photos.nextWithout);
    await hand.see(rightsWords.plainLead);
    await look('return-5-rights');
    await hand.tap(/提交$/);
    await hand.see(wizard.contact.questionShop);
    await look('return-6-contact');
    expect(found).toEqual([]);
  };

const plays: Plays<Scene> = {
  async 'a return asks why and in what state, tells the rights, and reaches the shop as a return'(scene) {
    const hand = await scene.open(lin);
    await beginReturn(hand);
    await hand.tap(wizard.fault.next);
    await passRights(hand, wizard.photos.nextWithout);
    await hand.choose(wayWords.shop);
    await hand.tap(wizard.contact.submits.return);
    await hand.see(justSent.title);
    const [summary] = await openClaims(scene, lin);
    expect(summary).toMatchObject({ kind: 'return', symptoms: ['leak'] });
    const claim = await scene.shop.call(lin, getClaim, { claimId: summary?.id ?? '' });
    expect(claim).toMatchObject({
      way: 'shop',
      returning: { reason: 'quality', seal: 'none', packaging: 'complete', used: true },
    });
    expect(hand.taps).toBeLessThanOrEqual(13);
  },

  async 'a guide that helps is counted, and nothing is filed'(scene) {
    const hand = await scene.open(lin);
    await hand.tap(new RegExp(washer));
    await hand.choose(symptomWords.leak);
    await hand.see(selfCheck.title);
    await hand.show('guide');
    await hand.tap(selfCheck.solved);
    await hand.see(selfCheck.thanksTitle);
    await hand.page.waitForLoadState('networkidle');
    await hand.show('guide-thanks');
    expect(await obstacles(hand.page)).toEqual([]);
    await hand.tap(selfCheck.home);
    await hand.see(home.claim);
    expect(await openClaims(scene, lin)).toEqual([]);
    await hand.tap(home.claim);
    await hand.see(wizard.product.questions.repair);
    expect(await hand.page.getByText(draftWords.unfinished).locator('visible=true').count()).toBe(0);
  },

  async 'who reports the same thing twice is shown the open claim and may go there'(scene) {
    const hand = await scene.open(lin);
    await reportWasher(hand);
    const [first] = await openClaims(scene, lin);
    await hand.goTo('/#/filing/claim-new/index?kind=repair');
    await reportFault(hand);
    await hand.tap(wizard.photos.nextWithout);
    await hand.see(rightsWords.open.title);
    await hand.show('open-claim');
    await hand.tap(rightsWords.open.join);
    await hand.see(first?.number ?? '');
    expect(await openClaims(scene, lin)).toHaveLength(1);
  },

  async 'without a net the rights cannot be told, and the form goes on all the same'(scene) {
    const hand = await scene.open(lin);
    await reportFault(hand);
    await hand.see(wizard.photos.question);
    await hand.page.context().setOffline(true);
    await hand.tap(wizard.photos.nextWithout);
    await hand.see(rightsWords.offline);
    await hand.show('rights-offline');
    await hand.tap(rightsWords.next);
    await hand.see(wizard.contact.question);
    await hand.page.context().setOffline(false);
    await hand.tap(wizard.contact.submits.repair);
    await hand.see(justSent.title);
    hand.forgive(/ERR_INTERNET_DISCONNECTED/);
    expect(await openClaims(scene, lin)).toHaveLength(1);
  },

  'the pages of a return by night are free of obstacles': returnIsFree('dark', 100),
  'the pages of a return in large letters are free of obstacles': returnIsFree('light', 150),
};

journeys('filing', plays);
