import { fireEvent, screen, waitFor } from '@testing-library/react';
import { noticeKinds } from '../../../contracts/notice';
import Inbox from '../../../src/account/inbox';
import { openCloud } from '../parts/cloud';
import { answers, notices } from '../parts/samples';
import { show } from '../parts/show';
import { asked, newPhone } from '../parts/taro';

const text = () => document.body.textContent;
const said = (words: string) => waitFor(() => expect(text()).toContain(words));
const went = () => asked.filter(([name]) => name === 'navigateTo').map(([, argument]) => argument);

beforeEach(() => newPhone());

test('消息 stands under its day and leads to its claim', async () => {
  openCloud(answers);
  show(<Inbox />);
  await said('沈芸开始看了');
  fireEvent.click(screen.getByRole('button', { name: /沈芸开始看了/ }));
  expect(went()).toEqual([{ url: '/pages/claim-detail/index?id=clm_sample0' }]);
});

test('消息 says of each message that WeChat could not bring it, and has words and a colour for all kinds', async () => {
  const [sample] = notices;
  const all = noticeKinds.map((kind, at) => ({ ...sample, id: `ntc_${at}`, kind, push: 'none' }));
  openCloud({ ...answers, 'list-notices': { notices: all } });
  const { container } = show(<Inbox />);
  await said('这条微信没能提醒你');
  expect(container.querySelectorAll('.msg')).toHaveLength(noticeKinds.length);
  expect(text()).not.toContain('有了新进展');
  expect(container.querySelectorAll('.ic-bell')).toHaveLength(0);
});
