import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import ClaimDetail from '../../../src/pages/claim-detail';
import Claims from '../../../src/pages/claims';
import Home from '../../../src/pages/home';
import Inbox from '../../../src/pages/inbox';
import Me from '../../../src/pages/me';
import Products from '../../../src/pages/products';
import { openCloud } from '../parts/cloud';
import { answers, claim, me, store } from '../parts/samples';
import { show } from '../parts/show';
import { asked, happens, newPhone } from '../parts/taro';

const text = () => document.body.textContent;
const said = (words: string) => waitFor(() => expect(text()).toContain(words));
const went = () => asked.filter(([name]) => name === 'navigateTo').map(([, argument]) => argument);

beforeEach(() => newPhone());

test('首页 puts the nearest promise on the tag, not the newest claim', async () => {
  const near = claim(1, { answerBy: '2099-01-01T08:15:00+08:00' });
  openCloud({ ...answers, 'list-claims': { claims: [claim(0), near], more: false } });
  show(<Home />);
  await said('08:15');
  fireEvent.click(screen.getByRole('button', { name: /RX-7K3M1-Q.*08:15\s*前答复/ }));
  expect(went()).toEqual([{ url: '/pages/claim-detail/index?id=clm_sample1' }]);
});

test('首页 admits a promise that passed', async () => {
  const late = claim(0, { answerBy: '2020-01-01T08:15:00+08:00' });
  openCloud({ ...answers, 'list-claims': { claims: [late], more: false } });
  show(<Home />);
  await said('店里还没答复，是店里的错');
  expect(text()).toContain('，晚了');
});

test('首页 without claims still offers the one act', async () => {
  openCloud({ ...answers, 'list-claims': { claims: [], more: false } });
  show(<Home />);
  await said('没有在办的工单');
  fireEvent.click(screen.getByRole('button', { name: '我要报修' }));
  expect(went()).toEqual([{ url: '/pages/claim-new/index' }]);
});

test('进度 shows the words of an error and the number that finds it', async () => {
  const cloud = openCloud(answers);
  cloud.refuse('list-claims', 'DEFECT');
  show(<Claims />);
  await said('记录号 REQ-7F3A');
  cloud.answer('list-claims', { claims: [claim(3)], more: false });
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  await said('洗衣机3');
  expect(text()).not.toContain('记录号');
});

test('进度 asks no further at the end of the list', async () => {
  const cloud = openCloud(answers);
  show(<Claims />);
  await said('都在这里了');
  act(() => happens.reachBottom());
  expect(cloud.called.filter(({ action }) => action === 'list-claims')).toHaveLength(1);
});

test('工单 asks for a picture again, once, when its address stopped working', async () => {
  newPhone({ id: 'clm_sample0' });
  const cloud = openCloud(answers);
  const { container } = show(<ClaimDetail />);
  await waitFor(() =>
    expect(container.querySelector('img')?.getAttribute('src')).toBe('https://files.test/one'),
  );
  const asks = () => cloud.called.filter(({ action }) => action === 'show-my-photos').length;
  const picture = container.querySelector('img') ?? container;
  fireEvent.error(picture);
  await waitFor(() => expect(asks()).toBe(2));
  fireEvent.error(picture);
  await act(() => Promise.resolve());
  expect(asks()).toBe(2);
});

test('工单 of somebody else reads as not found, without a code', async () => {
  newPhone({ id: 'clm_other0' });
  openCloud(answers).refuse('get-claim', 'NOT_ALLOWED');
  show(<ClaimDetail />);
  await said('没有找到');
  expect(text()).not.toContain('NOT_ALLOWED');
});

test('产品 tells the days that are left, or that repair goes on at a price', async () => {
  openCloud(answers);
  show(<Products />);
  await said('已过保修，还能修，自费，先报价');
  expect(text()).toMatch(/还有\d+天，到 99\.09\.06/);
  fireEvent.click(screen.getByRole('button', { name: '给海岚滚筒洗衣机报修' }));
  expect(went()).toEqual([{ url: '/pages/claim-new/index?step=fault&product=prd_washer' }]);
});

test('消息 stands under its day and leads to its claim', async () => {
  openCloud(answers);
  show(<Inbox />);
  await said('沈芸开始看了');
  fireEvent.click(screen.getByRole('button', { name: /沈芸开始看了/ }));
  expect(went()).toEqual([{ url: '/pages/claim-detail/index?id=clm_sample0' }]);
});

test('我的 shows staff the way to their store and customers none', async () => {
  const cloud = openCloud(answers);
  const { unmount } = show(<Me />);
  await said('138****6207');
  expect(text()).not.toContain('工作台');
  unmount();
  newPhone();
  cloud.answer('get-me', { ...me, staffOf: [{ storeId: store.id, roles: ['manager'] }] });
  show(<Me />);
  await said('和顺电器文三路店工作台');
  fireEvent.click(screen.getByText('和顺电器文三路店工作台'));
  expect(went()).toEqual([{ url: '/staff/queue/index?storeId=sto_wensan' }]);
});

test('我有邀请码 refuses a short code on the spot and tells why a wrong one failed', async () => {
  const cloud = openCloud(answers);
  show(<Me />);
  await said('我有邀请码');
  fireEvent.click(screen.getByText('我有邀请码'));
  const type = (value: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value } });
  type('ABC');
  fireEvent.click(screen.getByRole('button', { name: '加入' }));
  await said('邀请码是 16 位');
  expect(cloud.called.some(({ action }) => action === 'redeem-invitation')).toBe(false);
  cloud.refuse('redeem-invitation', 'CODE_INVALID');
  type('abcdefgh23456789');
  fireEvent.click(screen.getByRole('button', { name: '加入' }));
  await said('邀请码不对');
  cloud.answer('redeem-invitation', answers['redeem-invitation']);
  fireEvent.click(screen.getByRole('button', { name: '加入' }));
  await waitFor(() => expect(asked.some(([name]) => name === 'showToast')).toBe(true));
  expect(screen.queryByRole('textbox')).toBeNull();
});
