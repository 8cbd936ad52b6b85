import { submitClaim } from '../../contracts/claim';
import { calls, exemptionWords, outcomeWords, purposeWords } from '../../src/shared/words/complaint-lane';
import { leakingWasher } from '../functions/parts/given';
import type { Plays } from './parts/in-browser';
import { inspector } from './parts/inspector';
import { journeys, type Scene } from './parts/scene';

const lin = 'lin-xiaoman';
const storeId = 'sto_wensan';

const plays: Plays<Scene> = {
  async 'before dialling staff say what for; the number comes, and the log and the customer know of it'(
    scene,
  ) {
    const { found, look } = inspector('calls');
    const { id: claimId } = await scene.shop.call(lin, submitClaim, leakingWasher());
    const shen = await scene.open('shen-yun');
    await shen.goTo(`/#/staff/claim/index?storeId=${storeId}&id=${claimId}`);
    await shen.see(calls.none);
    await shen.tap(calls.title);
    await shen.choose(purposeWords['arrange-visit']);
    // At any hour, so that the journey does not depend on it.
    await shen.choose(exemptionWords['asked-for']);
    await shen.type(calls.reason, '顾客留言让现在打');
    await look(shen, 'call');
    await shen.tap(calls.send);
    await shen.see('拨 13812346207');
    await shen.choose(outcomeWords.reached);
    await shen.tap(shen.button(calls.record).last());
    await shen.see(new RegExp(outcomeWords.reached));
    await look(shen, 'call-log');
    const customer = await scene.open(lin);
    await customer.goTo('/#/account/accesses/index');
    await customer.see(/说是你让打的/);
    await customer.goTo('/#/account/wishes/index');
    await customer.choose('10–12 点');
    await look(customer, 'wishes');
    expect(found).toEqual([]);
  },
};

journeys('calls', plays);
