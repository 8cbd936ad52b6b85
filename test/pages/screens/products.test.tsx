import { fireEvent, screen, waitFor } from '@testing-library/react';
import Products from '../../../src/pages/products';
import { openCloud } from '../parts/cloud';
import { answers, products } from '../parts/samples';
import { show } from '../parts/show';
import { asked, newPhone } from '../parts/taro';

const text = () => document.body.textContent;
const said = (words: string) => waitFor(() => expect(text()).toContain(words));
const went = () => asked.filter(([name]) => name === 'navigateTo').map(([, argument]) => argument);

beforeEach(() => newPhone());

test('产品 tells the days that are left, or that repair goes on at a price', async () => {
  openCloud(answers);
  show(<Products />);
  await said('已过保修，还能修，自费，先报价');
  expect(text()).toMatch(/还有\d+天，到 99\.09\.06/);
  fireEvent.click(screen.getByRole('button', { name: '给海岚滚筒洗衣机报修' }));
  expect(went()).toEqual([{ url: '/filing/claim-new/index?step=fault&kind=repair&product=prd_washer' }]);
});

test('产品 under a claim leads to it, and its papers are one tap away', async () => {
  const [washer] = products;
  const open = [{ claimId: 'clm_sample0', number: 'RX-7K3M0-Q', state: 'reviewing', symptoms: ['leak'] }];
  openCloud({ ...answers, 'list-products': { products: [{ ...washer, openClaims: open }] } });
  show(<Products />);
  await said('正在办：漏水');
  fireEvent.click(screen.getByRole('button', { name: '看进度：海岚滚筒洗衣机' }));
  fireEvent.click(screen.getByRole('button', { name: '海岚滚筒洗衣机的档案' }));
  expect(went()).toEqual([
    { url: '/pages/claim-detail/index?id=clm_sample0' },
    { url: '/account/product/index?id=prd_washer' },
  ]);
});

test('产品 that I added myself says what the shop does not know', async () => {
  const [washer] = products;
  const { soldOn: _, ...mine } = { ...washer, origin: 'customer', approxYears: 3, guarantees: [] };
  openCloud({ ...answers, 'list-products': { products: [mine] } });
  show(<Products />);
  await said('自己加的');
  expect(text()).toContain('用了约 3 年 · 店里没有它的购买记录，一样能报修');
  fireEvent.click(screen.getByRole('button', { name: '查购买记录' }));
  expect(went()).toEqual([{ url: '/account/bind/index' }]);
});

test('产品 whose store guarantee is over shows the one that still runs', async () => {
  const [washer] = products;
  const guarantees = [
    { by: 'store', endsOn: '2026-01-01' },
    { by: 'maker', endsOn: '2099-09-06' },
  ];
  openCloud({ ...answers, 'list-products': { products: [{ ...washer, guarantees }] } });
  show(<Products />);
  await said('厂家保修');
  expect(text()).not.toContain('已过保修');
});
