import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ProductFile } from '../../../contracts/product-file';
import ProductFilePage from '../../../src/account/product';
import { openCloud } from '../parts/cloud';
import { answers, products } from '../parts/samples';
import { show } from '../parts/show';
import { asked, newPhone } from '../parts/taro';

const text = () => document.body.textContent ?? '';
const said = (words: string) => waitFor(() => expect(text()).toContain(words));
const [, fridge] = products;

const file: Partial<ProductFile> = {
  ...fridge,
  since: '2026-10-02T10:00:00+08:00',
  sale: { mode: 'shop', invoiceOn: '2026-10-02', deliveredOn: '2026-10-03', voucherNumber: 'FP2026-1002' },
  guarantees: [
    { by: 'store', endsOn: '2020-12-31' },
    { by: 'maker', endsOn: '2099-10-02', mainPartsEndOn: '2099-12-02' },
  ],
  sheet: {
    disclosures: [
      { about: 'wear', text: '右侧门有一道划痕', affectsUse: false, photoIds: ['pho_sheet1'] },
      { about: 'fault', text: '门封条有点松', affectsUse: true, symptom: 'door-seal', photoIds: [] },
    ],
    writtenAt: '2026-10-01T10:00:00+08:00',
    person: '何顺',
  },
  voucher: {
    terms: { ways: ['visit', 'shop'], returnDays: 7, exchangeDays: 15, noReasonDays: 0 },
    guaranteeMonths: 3,
    storeAt: '2026-10-02T10:00:00+08:00',
    valid: false,
  },
  history: [
    {
      at: '2026-11-01T10:00:00+08:00',
      kind: 'repair',
      state: 'closed',
      symptoms: ['noise'],
      claim: { claimId: 'clm_sample0', number: 'RX-7K3M0-Q' },
    },
    { at: '2025-03-01T10:00:00+08:00', kind: 'repair', state: 'closed', symptoms: ['frost'] },
  ],
  looks: [{ at: '2026-11-20T10:00:00+08:00', person: '沈芸', role: 'customer-service' }],
};
const table = {
  ...answers,
  'get-product': file,
  'show-product-photos': {
    photos: [{ photoId: 'pho_sheet1', safety: 'pass', url: 'https://files.test/sheet' }],
    expiresAt: '2099-01-01T00:00:00Z',
  },
};

beforeEach(() => newPhone({ id: 'prd_fridge' }));

test('档案 says who answers for it until when, what was told before the sale, and who looked', async () => {
  openCloud(table);
  const { container } = show(<ProductFilePage />);
  await said('右侧门有一道划痕');
  expect(text()).toContain('本店保修2020年12月31日 已过');
  expect(text()).toContain('厂家保修主要部件到 2099年12月2日到 2099年10月2日');
  expect(text()).toContain('店里买的 · 2026年10月3日 送到 · 单号 FP2026-1002');
  expect(text()).toContain('影响使用');
  expect(text()).toContain('何顺');
  expect(text()).toContain('沈芸客服');
  await waitFor(() =>
    expect(container.querySelector('img')?.getAttribute('src')).toBe('https://files.test/sheet'),
  );
});

test('档案 leads to my claims, and of an earlier owner only says that it was repaired', async () => {
  openCloud(table);
  show(<ProductFilePage />);
  await said('上一位主人的记录');
  expect(screen.queryByRole('button', { name: /结霜/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /声音大/ }));
  expect(asked).toContainEqual(['navigateTo', { url: '/pages/claim-detail/index?id=clm_sample0' }]);
});

test('售后承诺 holds for both once I confirmed it', async () => {
  const cloud = openCloud(table);
  show(<ProductFilePage />);
  await said('有质量问题，7 天内能退');
  expect(text()).not.toContain('不想要了也能退');
  cloud.answer('confirm-terms', {
    ...file,
    voucher: { ...file.voucher, customerAt: '2026-11-22T10:00:00+08:00', valid: true },
  });
  fireEvent.click(screen.getByRole('button', { name: '看过了，我确认' }));
  await said('双方都认');
  expect(screen.queryByRole('button', { name: '看过了，我确认' })).toBeNull();
});

test('only what I added myself can be taken off', async () => {
  const cloud = openCloud(table);
  const { unmount } = show(<ProductFilePage />);
  await said('服务记录');
  expect(screen.queryByRole('button', { name: '从我的产品里拿掉' })).toBeNull();
  unmount();
  newPhone({ id: 'prd_fridge' });
  cloud.answer('get-product', { ...file, origin: 'customer' });
  cloud.answer('remove-product', {});
  show(<ProductFilePage />);
  await said('从我的产品里拿掉');
  fireEvent.click(screen.getByRole('button', { name: '从我的产品里拿掉' }));
  await waitFor(() => expect(asked.some(([name]) => name === 'navigateBack')).toBe(true));
});

test('档案 of somebody else’s thing reads as not found', async () => {
  openCloud(table).refuse('get-product', 'NOT_ALLOWED');
  show(<ProductFilePage />);
  await waitFor(() => expect(text()).toContain('没有找到'));
});
