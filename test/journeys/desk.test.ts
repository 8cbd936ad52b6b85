import { getClaim, submitClaim } from '../../contracts/claim';
import { supplyInfo } from '../../contracts/claim-acts';
import { claimActs } from '../../src/shared/words/claim-acts';
import { claimDetail } from '../../src/shared/words/claim-detail';
import { stateWords } from '../../src/shared/words/claims';
import { questionWords } from '../../src/shared/words/needs';
import { remedyWords } from '../../src/shared/words/rights';
import { actWords, staffActs, stepWords } from '../../src/shared/words/staff-acts';
import { staffChecks } from '../../src/shared/words/staff-checks';
import { staffClaim } from '../../src/shared/words/staff-claim';
import { staffIntake } from '../../src/shared/words/staff-intake';
import { staffQueue } from '../../src/shared/words/staff-queue';
import { staffSales } from '../../src/shared/words/staff-sales';
import { symptomWords } from '../../src/shared/words/faults';
import { leakingWasher } from '../functions/parts/given';
import { obstacles } from './parts/look';
import type { Plays } from './parts/in-browser';
import { washer } from './parts/report';
import { journeys, type Scene } from './parts/scene';

const lin = 'lin-xiaoman';
const storeId = 'sto_wensan';
const approveAs = staffActs.approve.sendAs(remedyWords['free-repair']);

const plays: Plays<Scene> = {
  async 'a claim is asked about, answered, approved, repaired, and the customer sees each step'(scene) {
    const { id: claimId } = await scene.shop.call(lin, submitClaim, leakingWasher());
    const shen = await scene.open('shen-yun');
    await shen.goTo(`/#/staff/queue/index?storeId=${storeId}`);
    await shen.see(new RegExp(`${staffQueue.lists.waiting} 1`));
    await shen.show('desk-queue');
    const found = [...(await obstacles(shen.page))];
    await shen.tap(new RegExp(washer));
    await shen.see(staffChecks.judgement);
    await shen.tap(staffClaim.take);
    await shen.see(actWords['ask-info']);
    await shen.show('desk-claim');
    found.push(...(await obstacles(shen.page)));

    await shen.tap(actWords['ask-info']);
    await shen.choose(questionWords['when-it-happens']);
    await shen.show('desk-ask');
    found.push(...(await obstacles(shen.page)));
    await shen.tap(staffActs.ask.send);
    await shen.see(stateWords['need-info']);

    const asked = await scene.shop.call(lin, getClaim, { claimId });
    const photos = asked.needs?.slots.flatMap((slot) => (slot.what === 'photo' ? [slot.kind] : [])) ?? [];
    await scene.shop.call(lin, supplyInfo, {
      claimId,
      version: asked.version,
      photos: [],
      lacking: photos,
      answers: [{ question: 'when-it-happens', words: '脱水的时候' }],
    });
    await shen.goTo(`/#/staff/claim/index?storeId=${storeId}&id=${claimId}`);
    await shen.page.reload();
    await shen.see('脱水的时候');
    await shen.tap(approveAs);
    await shen.see(staffActs.approve.title);
    await shen.show('desk-approve');
    found.push(...(await obstacles(shen.page)));
    await shen.tap(shen.button(approveAs).last());
    await shen.see(stateWords.approved);

    for (const kind of ['work-begun', 'repaired'] as const) {
      await shen.tap(actWords['record-step']);
      await shen.choose(stepWords[kind]);
      if (kind === 'repaired') await shen.type(staffActs.step.words.repaired, '换了排水泵');
      await shen.tap(staffActs.step.send);
      await shen.see(kind === 'work-begun' ? stateWords['in-service'] : stateWords['handing-over']);
    }
    const customer = await scene.open(lin);
    await customer.goTo(`/#/pages/claim-detail/index?id=${claimId}`);
    await customer.see(claimDetail.turn['handing-over']);
    await customer.show('desk-handed-over');
    found.push(...(await obstacles(customer.page)));
    await customer.tap(claimActs.accept);
    await customer.see(stateWords.completed);
    await customer.see(claimDetail.progress);
    await customer.show('desk-seen-by-customer');
    expect(found).toEqual([]);
  },

  async 'a caller’s claim is written down on one page, and its slip shows number and code'(scene) {
    const shen = await scene.open('shen-yun');
    await shen.goTo(`/#/staff/queue/index?storeId=${storeId}`);
    await shen.tap(staffQueue.intake);
    await shen.type(staffIntake.find, 'HLW102608004417');
    await shen.tap(staffIntake.findButton);
    await shen.tap(new RegExp(washer));
    await shen.choose(symptomWords.leak);
    await shen.type(staffIntake.person, '林小满');
    await shen.type(staffIntake.phone, '13812346207');
    await shen.choose(staffIntake.custodyYes);
    await shen.choose(staffIntake.mark.scratched);
    await shen.show('desk-intake');
    const found = [...(await obstacles(shen.page))];
    await shen.tap(staffIntake.send);
    await shen.see(staffIntake.slip.custody);
    await shen.see(/RX-/);
    await shen.see(staffIntake.slip.qr);
    await shen.show('desk-slip');
    found.push(...(await obstacles(shen.page)));
    expect(shen.taps).toBeLessThanOrEqual(12);
    expect(found).toEqual([]);
  },

  async 'a file of sales with one wrong row changes nothing and says which; mended, it is there'(scene) {
    const shen = await scene.open('wu-jing');
    await shen.goTo(`/#/staff/import/index?storeId=${storeId}`);
    const head = 'name,category,price,soldOn,guaranteeMonths';
    await shen.type(
      staffSales.file.paste,
      `${head}\n落地扇,kitchen,199,2026-11-01,12\n暖风机,kitchen,abc,2026-11-02,12`,
    );
    await shen.tap(staffSales.file.send);
    await shen.see(staffSales.file.bad(1));
    await shen.see(new RegExp(staffSales.file.errors['bad-price']));
    await shen.show('desk-import-errors');
    const found = [...(await obstacles(shen.page))];
    await shen.type(
      staffSales.file.paste,
      `${head}\n落地扇,kitchen,199,2026-11-01,12\n暖风机,kitchen,299,2026-11-02,12`,
    );
    await shen.tap(staffSales.file.send);
    await shen.see(staffSales.file.done(2, 0));
    await shen.goTo(`/#/staff/sales/index?storeId=${storeId}`);
    await shen.see('落地扇');
    await shen.show('desk-sales');
    found.push(...(await obstacles(shen.page)));
    expect(found).toEqual([]);
  },
};

journeys('the desk', plays);
