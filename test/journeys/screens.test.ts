import { listClaims } from '../../contracts/claim';
import { beganWords, symptomWords } from '../../src/shared/words/faults';
import { me } from '../../src/shared/words/me';
import { staffTeam } from '../../src/shared/words/staff-team';
import { rightsWords } from '../../src/shared/words/rights';
import { wizard } from '../../src/shared/words/wizard';
import { leakingWasher, newKey, uploaded } from '../functions/parts/given';
import { picture } from '../functions/parts/picture';
import type { Hand } from './parts/hand';
import type { Plays } from './parts/in-browser';
import { obstacles } from './parts/look';
import { journeys, type Scene } from './parts/scene';
import { submitClaim } from '../../contracts/claim';

const lin = 'lin-xiaoman';

/** Every screen of a customer with one claim: its name, how to get there, and what shows that it is there. */
const screens = (claimId: string): readonly (readonly [string, string, string | RegExp])[] => [
  ['home', '/#/pages/home/index', /工单 RX/],
  ['claims', '/#/pages/claims/index', /海岚滚筒洗衣机/],
  ['claim-detail', `/#/pages/claim-detail/index?id=${claimId}`, /提交了工单/],
  ['products', '/#/pages/products/index', /海岚滚筒洗衣机/],
  ['me', '/#/pages/me/index', me.textSize],
  ['inbox', '/#/account/inbox/index', /工单收到了/],
  ['wizard-kind', '/#/filing/claim-new/index', wizard.kind.question],
  ['wizard-product', '/#/filing/claim-new/index?kind=repair', wizard.product.questions.repair],
];

/** The steps of the form, one after the other, as somebody sees them who fills it in. */
const walkWizard = async (hand: Hand, look: (name: string) => Promise<void>): Promise<void> => {
  await hand.goTo('/#/filing/claim-new/index?kind=repair');
  await hand.tap(/海岚滚筒洗衣机/);
  await hand.choose(symptomWords.leak);
  await hand.choose(beganWords['these-days']);
  await look('wizard-fault');
  await hand.tap(wizard.fault.next);
  await hand.see(wizard.photos.question);
  await look('wizard-photos');
  await hand.tap(wizard.photos.nextWithout);
  await hand.see(rightsWords.lead);
  await look('wizard-rights');
  await hand.tap(/提交$/);
  await hand.see(wizard.contact.question);
  await look('wizard-contact');
};

const everyScreen = (colorScheme: 'light' | 'dark', textSize: keyof typeof me.textSizes) =>
  async function everyScreenIsFree(scene: Scene) {
    const key = newKey();
    const photoId = await uploaded(scene.shop, lin, picture('jpeg'), { key });
    await scene.shop.call(lin, submitClaim, leakingWasher({ key, photos: [{ photoId, kind: 'voucher' }] }));
    const { claims } = await scene.shop.call(lin, listClaims, { group: 'open' });
    const hand = await scene.open(lin, { colorScheme });
    await hand.goTo('/#/pages/me/index');
    await hand.choose(me.textSizes[textSize]);

    const found: string[] = [];
    const look = async (name: string) => {
      await hand.show(`${name}-${colorScheme}-${textSize}`);
      found.push(...(await obstacles(hand.page)).map((one) => `${name}: ${one}`));
    };
    for (const [name, address, words] of screens(claims[0]?.id ?? '')) {
      await hand.goTo(address);
      await hand.see(words);
      await look(name);
    }
    await walkWizard(hand, look);
    expect(found).toEqual([]);
  };

/** The team as its owner sees it, with the sheet that asks whom to invite. */
const teamIsFree = async (scene: Scene): Promise<void> => {
  const hand = await scene.open('he-shun');
  await hand.goTo('/#/staff/team/index?storeId=sto_wensan');
  await hand.see('沈芸');
  const found = await obstacles(hand.page);
  await hand.tap(staffTeam.invite);
  await hand.see(staffTeam.inviteTitle);
  await hand.show('team-invite');
  expect([...found, ...(await obstacles(hand.page))]).toEqual([]);
};

const plays: Plays<Scene> = {
  'by day are free of obstacles': everyScreen('light', 100),
  'by night are free of obstacles': everyScreen('dark', 100),
  'in large letters are free of obstacles': everyScreen('light', 150),
  'of the team and its invitations are free of obstacles': teamIsFree,
};

journeys('the screens of a customer', plays);
