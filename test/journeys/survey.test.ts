import { listClaims } from '../../contracts/claim';
import { closeClaim } from '../../contracts/claim-acts';
import { getSurvey } from '../../contracts/survey';
import { me } from '../../src/shared/words/me';
import { claimActs } from '../../src/shared/words/claim-acts';
import { recoveryWords, scoreWords } from '../../src/shared/words/staff-recovery';
import { surveyWords as words } from '../../src/shared/words/survey';
import { beganWords, symptomWords } from '../../src/shared/words/faults';
import { justSent } from '../../src/shared/words/just-sent';
import { wizard } from '../../src/shared/words/wizard';
import { takenOn } from '../functions/parts/review-desk';
import { walk } from '../functions/parts/steps';
import type { Plays } from './parts/in-browser';
import { inspector } from './parts/inspector';
import { photoPath } from './parts/photo-path';
import { passRights, washer } from './parts/report';
import { journeys, type Scene } from './parts/scene';

const lin = 'lin-xiaoman';
const storeId = 'sto_wensan';

/** A repair of 林小满's that 周建国 made and that she accepted. */
const done = async ({ shop }: Scene): Promise<string> => {
  const taken = await takenOn(shop, 'shen-yun', lin);
  const { claimId, version } = await walk(shop, taken, [
    ['zhou-jianguo', { kind: 'work-begun' }],
    ['zhou-jianguo', { kind: 'repaired', words: '换了水管', mainPart: false }],
  ]);
  await shop.call(lin, closeClaim, { claimId, version });
  return claimId;
};

const plays: Plays<Scene> = {
  async 'a low score is put right by the manager, and the customer has the last word'(scene) {
    const { found, look } = inspector('survey');
    const claimId = await done(scene);
    const her = await scene.open(lin);
    await her.goTo(`/#/pages/claim-detail/index?id=${claimId}`);
    await her.tap(her.page.getByText(claimActs.rate));
    await her.see(words.solved.title);
    await look(her, 'first');
    await her.choose(words.solved.yes);
    await her.choose(words.marks[1]);
    await her.see(words.low);
    await her.choose(words.reasons.late);
    await her.type(words.words, '来晚了三小时');
    await look(her, 'low');
    await her.tap(words.next);
    await her.see(words.dimensions.attitude);
    await her.choose(words.marks[4]);
    await her.see(words.dimensions.skill);
    await look(her, 'marks');
    await her.tap(words.send);
    await her.see(words.thanks);
    await look(her, 'sent');

    const wu = await scene.open('wu-jing');
    await wu.goTo(`/#/staff/recoveries/index?storeId=${storeId}`);
    await wu.see('来晚了三小时');
    await look(wu, 'recovery');
    const step = async (act: keyof typeof recoveryWords.acts, said?: string) => {
      await wu.tap(recoveryWords.acts[act]);
      if (said !== undefined) await wu.type(recoveryWords.said, said);
      await wu.tap(recoveryWords.save);
      await wu.page.getByText(recoveryWords.leads[act]).waitFor({ state: 'detached' });
    };
    await step('acknowledge');
    await step('listen', '等了一下午');
    await step('document', '退了上门费');
    await step('ask-again');
    await wu.see(recoveryWords.empty.waiting.title);
    await wu.choose(recoveryWords.lists.asked);
    await wu.see('退了上门费');
    await wu.goTo(`/#/staff/scores/index?storeId=${storeId}`);
    await wu.see(scoreWords.jobs(1, 1));
    await look(wu, 'scores');

    await her.goTo(`/#/service/survey/index?claimId=${claimId}&again=1`);
    await her.page.reload();
    await her.see('退了上门费');
    await her.choose(words.solved.yes);
    await her.choose(words.marks[5]);
    await her.see(words.amends.ended);
    await look(her, 'amends');
    const zhou = await scene.open('zhou-jianguo');
    await zhou.goTo(`/#/staff/scores/index?storeId=${storeId}`);
    await zhou.see(scoreWords.ownNone);
    expect(await zhou.page.getByText(scoreWords.store).count()).toBe(0);
    expect(found).toEqual([]);
  },

  async 'a happy customer is done in six taps'(scene) {
    const claimId = await done(scene);
    const her = await scene.open(lin);
    await her.goTo(`/#/service/survey/index?claimId=${claimId}`);
    await her.see(words.solved.title);
    await her.choose(words.solved.yes);
    await her.choose(words.marks[5]);
    await her.tap(words.send);
    await her.see(words.thanks);
    expect(her.taps).toBeLessThanOrEqual(6);
    // The claim asks no more, and shows what was said.
    await her.goTo(`/#/pages/claim-detail/index?id=${claimId}`);
    await her.see(claimActs.rated);
    expect(await her.page.getByText(claimActs.rate).count()).toBe(0);
  },

  async 'all that is asked of a visit, large and by night: one tap a screen, nothing in the way'(scene) {
    const { found, look } = inspector('survey-whole');
    const claimId = await done(scene);
    const her = await scene.open(lin, { colorScheme: 'dark' });
    await her.goTo('/#/pages/me/index');
    await her.choose(me.textSizes[150]);
    await her.goTo(`/#/service/survey/index?claimId=${claimId}`);
    const before = her.taps;
    // A happy one, to whom none of it happened; what he taps on each screen, in their order.
    const screens = [
      [words.solved.title, words.solved.yes],
      [words.overall, words.marks[5]],
      [words.dimensions.attitude, words.marks[5]],
      [words.dimensions.skill, words.marks[5]],
      [words.dimensions.punctuality, words.marks[5]],
      [words.dimensions.clarity, words.marks[5]],
      [words.dimensions.tidiness, words.marks[5]],
      [words.effort, words.efforts[7]],
      [words.facts['in-band'].ask, words.facts['in-band'].yes],
      [words.facts.badge.ask, words.facts.badge.yes],
      [words.facts['fee-first'].ask, words.facts['fee-first'].none ?? ''],
      [words.facts['new-part'].ask, words.facts['new-part'].none ?? ''],
      [words.facts['asked-praise'].ask, words.facts['asked-praise'].no],
      [words.facts['asked-money'].ask, words.facts['asked-money'].no],
    ] as const;
    for (const [at, [title, answer]] of screens.entries()) {
      await her.see(title);
      await look(her, String(at + 1));
      // Read out with its figure, where it has one; the whole of it, since 满意 is a part of 很满意.
      await her.choose(new RegExp(`^(\\d，)?${answer}$`));
    }
    await her.tap(words.send);
    await her.see(words.thanks);
    await look(her, 'thanks');
    expect(her.taps - before).toBe(screens.length + 1);
    const { answer } = await scene.shop.call(lin, getSurvey, { of: { claimId } });
    expect(answer?.facts.map(({ of }) => of)).toEqual(['in-band', 'badge', 'asked-praise', 'asked-money']);
    expect(found).toEqual([]);
  },

  async 'a problem after thirty days becomes a claim that is filled in already, and work for the manager'(
    scene,
  ) {
    const { found, look } = inspector('follow-up');
    const her = await scene.open(lin);
    await her.see(washer);
    const claimId = await done(scene);
    const { claims, surveys } = scene.shop.backstage().tables;
    const claim = await claims.get(claimId);
    if (!claim) throw new Error('there is no claim');
    const product = { ...claim.product, productId: 'prd_demo0washer', name: washer };
    // A month and a day later: the seventh day went by without a word, and it cannot be reopened any more.
    const before = (at: string) => new Date(Date.parse(at) - 31 * 24 * 3_600_000).toISOString();
    const ended = claim.ended && { ...claim.ended, at: before(claim.ended.at) };
    await claims.put({ ...claim, product, ...(ended === undefined ? {} : { ended }) });
    const { id } = await scene.shop.call(lin, getSurvey, { of: { claimId } });
    const survey = await surveys.get(id);
    if (!survey) throw new Error('there is no survey');
    await surveys.put({
      ...survey,
      completedAt: before(survey.completedAt),
      closesAt: before(survey.closesAt),
      followUps: survey.followUps.map((one) => ({
        ...one,
        dueAt: before(one.dueAt),
        state: one.day === 7 ? 'skipped' : one.day === 30 ? 'asked' : one.state,
      })),
    });
    await her.goTo(`/#/service/follow-up/index?claimId=${claimId}`);
    await her.see(words.later.ask(washer));
    await her.choose(words.later.problem);
    await her.type(words.later.words, '又开始漏');
    await look(her, 'asked');
    await her.tap(words.send);
    await her.see(words.later.what);
    await look(her, 'answered');
    await her.tap(words.later.repair);
    await her.choose(symptomWords.leak);
    await her.choose(beganWords['these-days']);
    await her.tap(wizard.fault.next);
    await her.pick(wizard.photos.voucherAdd, [photoPath('baseline.jpg')]);
    await passRights(her);
    await her.tap(wizard.contact.submits.repair);
    await her.see(justSent.title);
    const { claims: open } = await scene.shop.call(lin, listClaims, { group: 'open' });
    expect(open[0]).toMatchObject({ productName: washer, symptoms: ['leak'], kind: 'repair' });
    const wu = await scene.open('wu-jing');
    await wu.goTo(`/#/staff/recoveries/index?storeId=${storeId}`);
    await wu.see('又开始漏');
    expect(found).toEqual([]);
  },
};

journeys('survey', plays);
