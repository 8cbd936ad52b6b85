import { fireEvent, screen, waitFor } from '@testing-library/react';
import Inbox from '../../../src/pages/inbox';
import { openCloud } from '../parts/cloud';
import { answers } from '../parts/samples';
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
