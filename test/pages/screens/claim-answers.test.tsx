import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ClaimDetail as Claim } from '../../../contracts/claim';
import ClaimDetail from '../../../src/pages/claim-detail';
import { openCloud } from '../parts/cloud';
import { approved, asked, guided, rejected } from '../parts/letters';
import { answers, detail } from '../parts/samples';
import { show } from '../parts/show';
import { asked as wished, newPhone, setStorageSync } from '../parts/taro';

const text = () => document.body.textContent ?? '';
const said = (words: string) => waitFor(() => expect(text()).toContain(words));
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (value: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value } });

const open = async (claim: Claim, words: string) => {
  newPhone({ id: claim.id });
  const cloud = openCloud({ ...answers, 'get-claim': claim });
  return { cloud, page: show(<ClaimDetail />), shown: await said(words) };
};
const sent = (cloud: ReturnType<typeof openCloud>, name: string) =>
  cloud.called.filter(({ action }) => action === name).map(({ input }) => input);

const kept = 'reply/lin/clm_sample0/info-1';

test('还差什么 asks exactly for what is missing, and sends it once all of it is there', async () => {
  const { cloud } = await open(asked, '店里还差这些');
  expect(text()).toContain('型号看不清，麻烦补一张。');
  expect(text()).toContain('银色标签');
  expect(text()).toContain('等你期间，店里的时限不走');
  expect(text()).toContain('还差：铭牌、谁装的，什么时候装的？');
  expect(screen.getByRole('button', { name: /补好了/ }).getAttribute('aria-disabled')).toBe('true');

  fireEvent.click(screen.getByRole('checkbox', { name: '没有这个' }));
  await said('没有也没关系，不会因此不给你办。');
  type('店里装的，去年');
  await waitFor(() => expect(text()).not.toContain('还差：'));
  cloud.answer('supply-info', { ...detail, state: 'reviewing' });
  tap(/补好了/);
  await waitFor(() => expect(text()).not.toContain('店里还差这些'));
  expect(sent(cloud, 'supply-info')).toEqual([
    {
      claimId: 'clm_sample0',
      version: 2,
      photos: [],
      lacking: ['nameplate'],
      answers: [{ question: 'who-installed', words: '店里装的，去年' }],
    },
  ]);
  // Asked in the same tap, so that the shop may tell what follows.
  expect(sent(cloud, 'agree-to-messages')).toHaveLength(1);
});

test('还差什么 takes up what was written before a kill', async () => {
  newPhone({ id: asked.id });
  setStorageSync(
    kept,
    JSON.stringify({
      photos: [{ localId: 'one', kind: 'nameplate', photoId: 'pho_arrived1' }],
      texts: { 'who-installed': '师傅装的' },
      lacking: [],
    }),
  );
  const cloud = openCloud({ ...answers, 'get-claim': asked });
  show(<ClaimDetail />);
  await said('店里还差这些');
  await waitFor(() => expect(text()).not.toContain('还差：'));
  cloud.answer('supply-info', { ...detail, state: 'reviewing' });
  tap(/补好了/);
  await waitFor(() => expect(sent(cloud, 'supply-info')).toHaveLength(1));
  expect(sent(cloud, 'supply-info')[0]).toMatchObject({
    photos: [{ photoId: 'pho_arrived1', kind: 'nameplate' }],
    answers: [{ question: 'who-installed', words: '师傅装的' }],
  });
});

test('还差什么 keeps what was written when the shop says no, and shows how the claim stands now', async () => {
  const { cloud } = await open(asked, '店里还差这些');
  fireEvent.click(screen.getByRole('checkbox', { name: '没有这个' }));
  type('店里装的');
  await waitFor(() => expect(text()).not.toContain('还差：'));
  cloud.refuse('supply-info', 'CHANGED_MEANWHILE');
  const before = sent(cloud, 'get-claim').length;
  tap(/补好了/);
  await said('刚才有别人先动过了');
  await waitFor(() => expect(sent(cloud, 'get-claim').length).toBeGreaterThan(before));
  expect(screen.getByRole('textbox').getAttribute('value') ?? '店里装的').toContain('店里装的');
});

test('先照着试 shows each step and tells the shop whether it helped', async () => {
  const { cloud } = await open(guided, '先看看滤网有没有拧紧');
  expect(text()).toContain('右下角小门里的滤网盖，顺时针拧紧');
  cloud.answer('answer-guidance', { ...detail, state: 'completed', turn: 'nobody' });
  tap('试好了');
  await said('办好了');
  expect(sent(cloud, 'answer-guidance')).toEqual([{ claimId: 'clm_sample0', version: 2, solved: true }]);
});

test('审核结论 says what, who pays, by which rule, what comes next, and that a person may be asked', async () => {
  const { cloud } = await open(approved, '审核通过，你可以');
  expect(text()).toContain('免费维修');
  expect(text()).toMatch(/你要付¥0/);
  expect(text()).toContain('挑个方便的时间，师傅上门');
  expect(text()).toContain('以它自己的原文为准');
  expect(text()).toContain('没有人看过');
  tap(/法 消法24条/);
  await said('不符合质量要求的，可以要求修理、更换、退货。');
  tap(/我觉得不对，请人看/);
  cloud.answer('ask-for-person', { ...detail, state: 'submitted' });
  tap('请人来看');
  await waitFor(() =>
    expect(sent(cloud, 'ask-for-person')).toEqual([{ claimId: 'clm_sample0', version: 2 }]),
  );
});

test('没通过 gives rule, reason, evidence, who agreed and every way on', async () => {
  const { cloud } = await open(rejected, '这次没通过');
  expect(text()).toContain('进水痕迹在主板上');
  expect(text()).toContain('人为损坏的，不实行三包。');
  expect(text()).toContain('店里的证据');
  expect(text()).toContain('何顺已会签');
  expect(text()).toContain('自费修，先报价再动手');
  await waitFor(() =>
    expect(sent(cloud, 'show-my-photos')).toContainEqual({ storeId: 'sto_wensan', photoIds: ['pho_shop1'] }),
  );
  tap(/12315/);
  expect(wished).toContainEqual(['makePhoneCall', { phoneNumber: '12315' }]);
});

test('没通过 goes to another colleague once, with one’s own words', async () => {
  const { cloud } = await open(rejected, '这次没通过');
  tap('请另一位同事重看');
  await said('写一句哪里不对');
  type('没进过水');
  await waitFor(() => expect(text()).not.toContain('写一句哪里不对'));
  cloud.answer('appeal-decision', { ...detail, state: 'submitted' });
  const buttons = screen.getAllByRole('button', { name: /请另一位同事重看/ });
  fireEvent.click(buttons[buttons.length - 1] ?? document.body);
  await waitFor(() =>
    expect(sent(cloud, 'appeal-decision')).toEqual([
      { claimId: 'clm_sample0', version: 2, words: '没进过水', photos: [] },
    ]),
  );
});

test.each([
  [undefined, '已经请另一位同事看过了'],
  ['2020-01-01T00:00:00Z', '请人重看的期限过了'],
])('没通过 says why there is no appeal any more: until %s', async (appealUntil, words) => {
  const { appealUntil: _, ...letter } = rejected.rejection ?? Object.assign({}, rejected.rejection);
  const over = appealUntil === undefined ? letter : { ...letter, appealUntil };
  await open({ ...rejected, rejection: over }, words);
  expect(screen.queryByRole('button', { name: '请另一位同事重看' })).toBeNull();
});

test('取消 asks for one reason first', async () => {
  const { cloud } = await open(approved, '取消这张工单');
  tap(/取消这张工单/);
  await said('先选一个原因');
  fireEvent.click(screen.getByRole('radio', { name: '自己好了' }));
  cloud.answer('cancel-claim', { ...detail, state: 'cancelled', turn: 'nobody', acts: [] });
  tap('取消工单');
  await said('已经取消了');
  expect(sent(cloud, 'cancel-claim')).toEqual([
    { claimId: 'clm_sample0', version: 2, reason: 'works-again' },
  ]);
});

test('办好 can be confirmed, or opened again with a word about why', async () => {
  const done: Claim = {
    ...detail,
    state: 'completed',
    turn: 'nobody',
    acts: ['close-claim', 'reopen-claim'],
  };
  const { cloud } = await open(done, '办好了，结案');
  cloud.refuse('close-claim', 'BUSY');
  tap(/重新打开/);
  await said('怎么了');
  type('又漏了');
  cloud.answer('reopen-claim', { ...detail, state: 'submitted' });
  tap('重新打开，店里接着看');
  await waitFor(() =>
    expect(sent(cloud, 'reopen-claim')).toEqual([{ claimId: 'clm_sample0', version: 2, words: '又漏了' }]),
  );
});

test('工单 says honestly that WeChat could not tell its latest news', async () => {
  newPhone({ id: detail.id });
  const [notice] = (answers['list-notices'] as { notices: readonly object[] }).notices;
  openCloud({ ...answers, 'list-notices': { notices: [{ ...notice, push: 'none' }] } });
  show(<ClaimDetail />);
  await waitFor(() => expect(text()).toContain('微信没能提醒你，进度看这里'));
});

test('进度 quotes what was said, and leads to who has looked at my data', async () => {
  const event: Claim['events'][number] = {
    version: 3,
    at: '2026-11-22T10:00:00+08:00',
    kind: 'info-given',
    state: 'reviewing',
    by: 'customer',
    answers: [{ question: 'who-installed', words: '店里装的' }],
  };
  await open({ ...detail, events: [...detail.events, event] }, '谁装的，什么时候装的？ 店里装的');
  tap('谁看过我的资料');
  expect(wished).toContainEqual(['navigateTo', { url: '/account/accesses/index' }]);
});

test('权益 are shown while nobody has decided, with what follows if it is not mended; afterwards only the latter', async () => {
  const { page } = await open(detail, '按规则，你可以要求');
  expect(text()).toContain('免费维修');
  expect(text()).toContain('要是没办好');
  expect(text()).toMatch(/规则包 .+ · 按 2026年11月22日 计算/);
  page.unmount();
  const after = await open(approved, '要是没办好');
  expect(text()).not.toContain('按规则，你可以要求');
  after.page.unmount();
  await open({ ...detail, state: 'cancelled', turn: 'nobody' }, '已经取消了');
  expect(text()).not.toContain('要是没办好');
});
