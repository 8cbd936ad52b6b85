import { submitClaim } from '../../contracts/claim';
import { fileComplaint } from '../../contracts/complaint';
import { actOnComplaint } from '../../contracts/complaint-lane';
import { claimActs } from '../../src/shared/words/claim-acts';
import { complaint, stateWords, topicWords } from '../../src/shared/words/complaint';
import { lane } from '../../src/shared/words/complaint-lane';
import { me } from '../../src/shared/words/me';
import { staffQueue } from '../../src/shared/words/staff-queue';
import { leakingWasher, newKey } from '../functions/parts/given';
import type { Hand } from './parts/hand';
import type { Plays } from './parts/in-browser';
import { inspector } from './parts/inspector';
import { journeys, type Scene } from './parts/scene';

const lin = 'lin-xiaoman';
const storeId = 'sto_wensan';
const words = '说好免费，又让付 180 元';
const laneAt = `/#/staff/complaints/index?storeId=${storeId}`;

/** Opens the lane, one of its lists, and the complaint that stands on top. */
const openFirst = async (hand: Hand, list: keyof typeof lane.lists, title = words): Promise<void> => {
  await hand.goTo(laneAt);
  await hand.page.reload();
  await hand.tap(hand.page.getByRole('tab', { name: lane.lists[list] }));
  await hand.tap(new RegExp(title));
  await hand.see(complaint.history);
};
/** One act with its words, from the dock or from behind "more". */
const does = async (
  hand: Hand,
  act: keyof typeof lane.acts,
  said?: string,
  isBehind = false,
): Promise<void> => {
  if (isBehind) await hand.tap(lane.others);
  await hand.tap(lane.acts[act]);
  const { ask, send } = lane.sheets[act];
  if (said !== undefined) await hand.type(ask, said);
  await hand.tap(hand.button(send).last());
};

/** Somebody who had nothing to do with it, and every complaint of the store is audited. */
const secondSupervisor = async (scene: Scene): Promise<string> => {
  const { tables } = scene.shop.backstage();
  const [team, store] = [await tables.teams.get(storeId), await tables.stores.get(storeId)];
  const identity = (await tables.identities.all()).find(({ openid }) => openid === 'chen-yu');
  if (!team || !store || !identity) throw new Error('the demo has changed');
  const { _id: identityId, customerId } = identity;
  const roles = ['complaint-supervisor' as const];
  await tables.identities.put({ ...identity, staff: [{ storeId, role: 'complaint-supervisor' }] });
  const member = { customerId, identityId, name: '陈雨', roles, joinedAt: identity.createdAt };
  await tables.teams.put({ ...team, members: [...team.members, member] });
  await tables.stores.put({ ...store, auditOneIn: 1 });
  return identity.openid;
};

const plays: Plays<Scene> = {
  async 'a complaint goes from the claim through every hand to its audited result'(scene) {
    const { found, look } = inspector('complaint');
    const { id: claimId } = await scene.shop.call(lin, submitClaim, leakingWasher());
    const customer = await scene.open(lin);
    await customer.goTo(`/#/pages/claim-detail/index?id=${claimId}`);
    await customer.tap(claimActs.complain);
    await customer.choose(topicWords.price);
    await customer.type(complaint.words, words);
    await look(customer, 'form');
    await customer.tap(complaint.send.complaint);
    await customer.see(stateWords.open);
    await customer.see('72 小时内给方案');

    const zheng = await scene.open('zheng-jie');
    await zheng.goTo('/#/pages/me/index');
    await zheng.tap(/工作台/);
    await zheng.see(lane.independent);
    await zheng.see(words);
    await look(zheng, 'lane');
    await zheng.tap(new RegExp(words));
    await zheng.see(complaint.history);
    await does(zheng, 'acknowledge');
    await zheng.see(stateWords.acknowledged);
    await does(zheng, 'note', '没有第二次报价，顾客没点过同意', true);
    await zheng.see('没有第二次报价，顾客没点过同意');
    await look(zheng, 'investigating');
    await zheng.tap(lane.acts.propose);
    await zheng.type(lane.offer, '180');
    await zheng.type(lane.sheets.propose.ask, '退 180 元');
    await zheng.tap(lane.sheets.propose.send);
    await zheng.see(stateWords.proposed);

    await customer.page.reload();
    await customer.see('退 180 元');
    await look(customer, 'proposal');
    await customer.tap(complaint.answers.counter);
    await customer.type(complaint.counterAsk, '还要当面道歉');
    await customer.tap(complaint.sendAnswer.counter);
    await customer.see(stateWords.countered);

    await openFirst(zheng, 'todo');
    await does(zheng, 'escalate', '要店主出面', true);
    await zheng.see(stateWords.escalated);

    const owner = await scene.open('he-shun');
    await owner.goTo(`/#/staff/queue/index?storeId=${storeId}`);
    await owner.tap(staffQueue.complaints);
    await owner.see(lane.owner);
    await openFirst(owner, 'todo');
    await does(owner, 'propose', '退 180 元，我上门道歉');
    await owner.see(stateWords.proposed);

    await customer.page.reload();
    await customer.see('退 180 元，我上门道歉');
    await customer.tap(complaint.answers.accept);
    await customer.see(stateWords.accepted);

    await openFirst(owner, 'todo');
    await does(owner, 'resolve', '退了款，道了歉');
    await owner.see(stateWords.resolved);
    await openFirst(zheng, 'todo');
    await does(zheng, 'tell-back');
    await zheng.see(stateWords.told);

    const second = await secondSupervisor(scene);
    await customer.page.reload();
    await customer.see('退了款，道了歉');
    await customer.tap(complaint.answers.confirm);
    await customer.see(stateWords.closed);

    const auditor = await scene.open(second);
    await auditor.goTo(laneAt);
    await auditor.tap(new RegExp(lane.audits(1)));
    await auditor.tap(new RegExp(words));
    await auditor.see(complaint.history);
    await auditor.tap(lane.acts.audit);
    await auditor.choose(lane.passed.yes);
    await auditor.type(lane.sheets.audit.ask, '处理得当');
    await auditor.tap(lane.sheets.audit.send);
    await auditor.see(/换人复核过/);
    await customer.page.reload();
    await customer.see(/换人复核过/);
    expect(found).toEqual([]);
  },

  async 'without a name one gets a receipt, once, which opens the answer'(scene) {
    const { found, look } = inspector('complaint');
    const customer = await scene.open('chen-yu');
    await customer.goTo('/#/pages/me/index');
    await customer.tap(me.complaints);
    await customer.see(complaint.emptyTitle);
    await customer.tap(complaint.write);
    await customer.choose(topicWords.service);
    await customer.type(complaint.words, words);
    await customer.choose(complaint.unnamed);
    await customer.see(complaint.unnamedNote);
    await look(customer, 'unnamed');
    await customer.tap(complaint.send.complaint);
    await customer.see(complaint.receiptOnce);
    await look(customer, 'receipt');
    const receipt = (await customer.page.getByText(/^[2-9A-Z]{4}( [2-9A-Z]{4}){3}$/).innerText()).replace(
      / /g,
      '',
    );

    const zheng = await scene.open('zheng-jie');
    await openFirst(zheng, 'open');
    await zheng.see(new RegExp(lane.unnamed));
    await does(zheng, 'acknowledge', '在查了');
    await zheng.see(stateWords.acknowledged);

    await customer.tap(complaint.open);
    await customer.type(complaint.receipt, receipt);
    await customer.tap(complaint.look);
    await customer.see('在查了');
    expect(found).toEqual([]);
  },

  async 'by night and in large letters nothing of the lane is in the way'(scene) {
    const { found, look } = inspector('complaint');
    const form = { storeId, kind: 'complaint', about: 'delay' } as const;
    const { id } = await scene.shop.call(lin, fileComplaint, { ...form, key: newKey(), words, photos: [] });
    await scene.shop.call(lin, fileComplaint, {
      ...form,
      key: newKey(),
      words: '两次爽约没人来',
      photos: [],
    });
    const taken = { storeId, complaintId: id, version: 1, act: { kind: 'acknowledge' } } as const;
    await scene.shop.call('zheng-jie', actOnComplaint, taken);
    for (const [who, address, seen] of [
      ['zheng-jie', laneAt, '两次爽约没人来'],
      ['zheng-jie', `/#/staff/complaint/index?storeId=${storeId}&id=${id}`, complaint.history],
      [lin, `/#/account/complaint/index?id=${id}`, complaint.history],
      [lin, '/#/account/complaints/index', words],
      [lin, '/#/account/complaint-new/index', complaint.topic],
    ] as const) {
      const hand = await scene.open(who, { colorScheme: 'dark' });
      await hand.goTo('/#/pages/me/index');
      await hand.choose(me.textSizes[150]);
      await hand.goTo(address);
      await hand.see(seen);
      await look(hand, `dark-150-${address.split('/')[2] ?? ''}-${address.split('/')[3] ?? ''}`);
    }
    expect(found).toEqual([]);
  },
};

journeys('complaints', plays);
