import { getClaim } from '../../contracts/claim';
import { approveClaim, askInfo, cosignRejection, rejectClaim } from '../../contracts/review-acts';
import { beginReview } from '../../contracts/review';
import { claimActs } from '../../src/shared/words/claim-acts';
import { home } from '../../src/shared/words/home';
import { letters } from '../../src/shared/words/letters';
import { needs, questionWords } from '../../src/shared/words/needs';
import { remedyWords } from '../../src/shared/words/rights';
import { uploaded } from '../functions/parts/given';
import { picture } from '../functions/parts/picture';
import { filed, freeRepair, judged, limit, underReview } from '../functions/parts/review-desk';
import type { Plays } from './parts/in-browser';
import { obstacles } from './parts/look';
import { journeys, type Scene } from './parts/scene';

const lin = 'lin-xiaoman';
const shen = 'shen-yun';
const nameplate = { what: 'photo', kind: 'nameplate' } as const;
const question = { what: 'question', question: 'who-installed' } as const;

const plays: Plays<Scene> = {
  async 'what the shop asks for is supplied from the claim, and the approval is read there'(scene) {
    const { shop } = scene;
    const claim = await underReview(shop);
    await shop.call(shen, askInfo, { ...claim, slots: [nameplate, question], words: '铭牌在门框里侧' });

    const hand = await scene.open(lin);
    await hand.goTo('/#/pages/home/index');
    await hand.see(home.yours);
    await hand.tap(new RegExp(home.asks['need-info'].title));
    await hand.see('铭牌在门框里侧');
    await hand.show('reading-asked');
    const found = [...(await obstacles(hand.page))];
    await hand.choose(needs.lacking);
    await hand.type(questionWords['who-installed'], '店里装的，去年冬天');
    await hand.tap(new RegExp(needs.send));
    await hand.see('店里装的，去年冬天');
    expect(hand.taps).toBeLessThanOrEqual(4);

    const { version } = await shop.call(lin, getClaim, { claimId: claim.claimId });
    await shop.call(shen, approveClaim, { ...claim, ...freeRepair, version, words: '周师傅会联系你' });
    // On another day: nothing that was kept is fresh any more.
    const later = await scene.open(lin);
    await later.goTo(`/#/pages/claim-detail/index?id=${claim.claimId}`);
    await later.see(letters.approved);
    await later.see(remedyWords['free-repair']);
    await later.see('周师傅会联系你');
    await later.show('reading-approved');
    found.push(...(await obstacles(later.page)));
    expect(found).toEqual([]);
  },

  async 'a refusal is read with rule, reason and evidence, and another colleague looks again'(scene) {
    const { shop } = scene;
    const claim = await underReview(shop);
    await judged(shop, claim.claimId, { reasons: [limit] });
    const photoId = await uploaded(shop, shen, picture('jpeg'), { claimId: claim.claimId });
    const proposed = await shop.call(shen, rejectClaim, {
      ...claim,
      ruleId: limit.ruleId,
      words: '卖的时候当面说过门封条松。',
      evidence: [{ photoId, kind: 'fault' }],
    });
    if (proposed.state !== 'rejected')
      await shop.call('he-shun', cosignRejection, { ...claim, version: proposed.version, agree: true });

    const hand = await scene.open(lin);
    await hand.goTo(`/#/pages/claim-detail/index?id=${claim.claimId}`);
    await hand.see(letters.rejected);
    await hand.see('卖的时候当面说过门封条松。');
    await hand.see(letters.association);
    await hand.show('reading-rejected');
    expect(await obstacles(hand.page)).toEqual([]);
    await hand.tap(letters.appeal);
    await hand.type(letters.appealAsk, '买的时候没人跟我说过');
    await hand.tap(hand.button(letters.appeal).last());
    await hand.see('买的时候没人跟我说过');
    const { state } = await shop.call(lin, getClaim, { claimId: claim.claimId });
    expect(state).toBe('submitted');
  },

  async 'a claim is cancelled with one reason'(scene) {
    const { shop } = scene;
    const claim = await filed(shop);
    await shop.call(shen, beginReview, claim);
    const hand = await scene.open(lin);
    await hand.goTo(`/#/pages/claim-detail/index?id=${claim.claimId}`);
    await hand.tap(new RegExp(claimActs.cancel));
    await hand.choose(claimActs.cancelReasons['works-again']);
    await hand.tap(claimActs.cancelAct);
    await hand.see('已经取消了');
    expect(hand.taps).toBeLessThanOrEqual(3);
  },
};

journeys('the reading of a claim', plays);
