import { fireEvent, screen, waitFor } from '@testing-library/react';
import Me from '../../../src/pages/me';
import { openCloud } from '../parts/cloud';
import { answers, me, store } from '../parts/samples';
import { show } from '../parts/show';
import { asked, newPhone } from '../parts/taro';

const text = () => document.body.textContent;
const said = (words: string) => waitFor(() => expect(text()).toContain(words));
const went = () => asked.filter(([name]) => name === 'navigateTo').map(([, argument]) => argument);

beforeEach(() => newPhone());

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
