import { listClaims, submitClaim } from '../../contracts/claim';
import { eventWords, fallbackWords } from '../../src/shared/words/claims';
import { parts } from '../../src/shared/words/parts';
import { actWords } from '../../src/shared/words/staff-acts';
import { staffClaim } from '../../src/shared/words/staff-claim';
import { leakingWasher } from '../functions/parts/given';
import { obstacles } from './parts/look';
import type { Plays } from './parts/in-browser';
import { washer } from './parts/report';
import { journeys, type Scene } from './parts/scene';

const lin = 'lin-xiaoman';

const plays: Plays<Scene> = {
  async 'customer service takes the claim, and the customer sees who'(scene) {
    await scene.shop.call(lin, submitClaim, leakingWasher());
    const customer = await scene.open(lin);
    const shen = await scene.open('shen-yun');
    await shen.goTo('/#/staff/queue/index?storeId=sto_wensan');
    await shen.see(new RegExp(washer));
    await shen.show('staff-queue');
    const found = [...(await obstacles(shen.page))];
    await shen.tap(new RegExp(washer));
    await shen.see(staffClaim.take);
    await shen.show('staff-claim');
    found.push(...(await obstacles(shen.page)));
    await shen.tap(staffClaim.take);
    await shen.see(actWords['ask-info']);

    const { claims } = await scene.shop.call(lin, listClaims, { group: 'open' });
    await customer.goTo(`/#/pages/claim-detail/index?id=${claims[0]?.id ?? ''}`);
    await customer.see(
      eventWords({
        version: 2,
        at: '',
        kind: 'review-begun',
        state: 'reviewing',
        by: 'staff',
        person: '沈芸',
      }),
    );
    expect(found).toEqual([]);
  },

  async 'in a store of two an owner may take his own claim, and it stands there for him to read'(scene) {
    const described = { from: 'described', category: 'fridge', name: '冰箱' } as const;
    const fault = { symptoms: ['noise'], began: 'today' } as const;
    const form = leakingWasher({
      storeId: 'sto_gudun',
      product: described,
      fault: { ...fault, symptoms: [...fault.symptoms] },
    });
    const { id } = await scene.shop.call('feng-lei', submitClaim, form);
    const feng = await scene.open('feng-lei');
    await feng.goTo(`/#/staff/claim/index?storeId=sto_gudun&id=${id}`);
    await feng.see(staffClaim.verdict['nobody-else']);
    await feng.tap(staffClaim.take);
    await feng.see(actWords['ask-info']);
    await feng.goTo(`/#/pages/claim-detail/index?id=${id}`);
    await feng.see(fallbackWords['nobody-else']);
    await feng.show('nobody-else');
  },

  async 'somebody whose post does not review is shown nothing of the claim'(scene) {
    const { id } = await scene.shop.call(lin, submitClaim, leakingWasher());
    const zhou = await scene.open('zhou-jianguo');
    await zhou.goTo(`/#/staff/claim/index?storeId=sto_wensan&id=${id}`);
    await zhou.see(parts.state.refusedTitle);
    expect(await zhou.page.getByText(washer).count()).toBe(0);
  },
};

journeys('the shop at work', plays);
