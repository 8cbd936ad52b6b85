import { fireEvent, screen, waitFor } from '@testing-library/react';
import AddProduct from '../../../src/account/add-product';
import Bind from '../../../src/account/bind';
import MyCode from '../../../src/account/my-code';
import { openCloud } from '../parts/cloud';
import { answers, products } from '../parts/samples';
import { show } from '../parts/show';
import { asked, newPhone } from '../parts/taro';

const text = () => document.body.textContent ?? '';
const said = (words: string) => waitFor(() => expect(text()).toContain(words));
const sent = (cloud: ReturnType<typeof openCloud>, name: string) =>
  cloud.called.filter(({ action }) => action === name).map(({ input }) => input);
const [washer] = products;

beforeEach(() => newPhone());

test('绑定码 is checked on the spot, and what it gave is one tap away', async () => {
  const cloud = openCloud(answers);
  show(<Bind />);
  const type = (value: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value } });
  type('7K3');
  fireEvent.click(screen.getByRole('button', { name: '用这个码' }));
  await said('码是 8 位或 16 位');
  expect(sent(cloud, 'redeem-binding')).toEqual([]);

  cloud.refuse('redeem-binding', 'CODE_INVALID');
  type('7k3m 2qwx');
  fireEvent.click(screen.getByRole('button', { name: '用这个码' }));
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(1));

  cloud.answer('redeem-binding', { product: washer });
  fireEvent.click(screen.getByRole('button', { name: '用这个码' }));
  await said('海岚滚筒洗衣机已经放进我的产品');
  expect(sent(cloud, 'redeem-binding')).toContainEqual({ code: '7K3M2QWX' });

  cloud.answer('redeem-binding', { claim: { id: 'clm_sample0', number: 'RX-7K3M0-Q' } });
  fireEvent.click(screen.getByRole('button', { name: '用这个码' }));
  await said('工单 RX-7K3M0-Q 转给你了');
  fireEvent.click(screen.getByRole('button', { name: '去看这张工单' }));
  expect(asked).toContainEqual(['navigateTo', { url: '/pages/claim-detail/index?id=clm_sample0' }]);
});

test('我的码 is shown to scan and to read, and says when it is over', async () => {
  const cloud = openCloud(answers);
  cloud.answer('show-my-code', { code: 'ABCD2345EFGH6789', expiresAt: '2099-01-01T00:00:00Z' });
  const { unmount } = show(<MyCode />);
  await said('ABCD 2345 EFGH 6789');
  expect(screen.getByRole('img', { name: '我的码，给店员扫' })).toBeTruthy();
  unmount();
  cloud.answer('show-my-code', { code: 'ABCD2345EFGH6789', expiresAt: '2020-01-01T00:00:00Z' });
  show(<MyCode />);
  await said('过期了，换一个再给店员看');
  expect(text()).not.toContain('ABCD');
});

test('自己添加 says what is missing, then sends only what was filled in', async () => {
  newPhone({ serial: 'HLW1026080-04417' });
  const cloud = openCloud(answers);
  show(<AddProduct />);
  await said('添加一件东西');
  fireEvent.click(screen.getByRole('button', { name: '加到我的产品' }));
  await said('选一下是哪一类东西');
  expect(text()).toContain('写一下叫什么');
  fireEvent.click(screen.getByRole('radio', { name: '洗衣机' }));
  const [name] = screen.getAllByRole('textbox');
  if (name) fireEvent.input(name, { target: { value: '老洗衣机' } });
  fireEvent.click(screen.getByRole('radio', { name: '3–5 年' }));
  cloud.answer('add-product', { ...washer, origin: 'customer' });
  fireEvent.click(screen.getByRole('button', { name: '加到我的产品' }));
  await waitFor(() => expect(asked.some(([route]) => route === 'switchTab')).toBe(true));
  expect(sent(cloud, 'add-product')).toEqual([
    {
      key: expect.any(String) as string,
      storeId: 'sto_wensan',
      category: 'washer',
      name: '老洗衣机',
      serial: 'HLW1026080-04417',
      approxYears: 3,
    },
  ]);
});
