import { fireEvent, screen, waitFor } from '@testing-library/react';
import Home from '../../../src/pages/home';
import { openCloud } from '../parts/cloud';
import { answers, claim } from '../parts/samples';
import { show } from '../parts/show';
import { asked, newPhone } from '../parts/taro';

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
  expect(went()).toEqual([{ url: '/filing/claim-new/index?kind=repair' }]);
});

test('首页 puts what waits for me first, with what to do and that no clock runs', async () => {
  const waiting = claim(1, { state: 'need-info', turn: 'customer', productName: '电饭煲' });
  openCloud({ ...answers, 'list-claims': { claims: [claim(0), waiting], more: false } });
  show(<Home />);
  await said('轮到你');
  expect(text()).toContain('1 件，都不用两分钟');
  expect(text()?.indexOf('还差一样东西')).toBeLessThan(text()?.indexOf('前答复') ?? 0);
  fireEvent.click(screen.getByRole('button', { name: /电饭煲 漏水 · 等你期间不计时.*去补/ }));
  expect(went()).toEqual([{ url: '/pages/claim-detail/index?id=clm_sample1' }]);
});

test('首页 has no tag when the shop owes no answer, and shows what it works on', async () => {
  const taken = claim(0, { state: 'in-service', answerBy: '2020-01-01T08:15:00+08:00' });
  openCloud({ ...answers, 'list-claims': { claims: [taken], more: false } });
  show(<Home />);
  await said('处理中 · 轮到店里');
  expect(text()).not.toContain('晚了');
  expect(text()).not.toContain('RX-7K3M0-Q');
});
