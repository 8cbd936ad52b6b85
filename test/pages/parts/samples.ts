import { judge } from '../../../cloudfunctions/_domain/policy/judge';
import type { ClaimDetail, ClaimSummary } from '../../../contracts/claim';
import type { Notice } from '../../../contracts/notice';
import type { OutputOf } from '../../../contracts/action';
import type { getMe } from '../../../contracts/person';
import type { Product } from '../../../contracts/product';
import type { StaffClaim } from '../../../contracts/review';
import type { Store } from '../../../contracts/store';

export const store: Store = {
  id: 'sto_wensan',
  name: '和顺电器文三路店',
  address: '杭州市西湖区文三路 259 号',
  phone: '0571-88001234',
  hours: Array.from({ length: 7 }, () => ({ opens: 540, closes: 1260 })),
  districts: ['西湖区', '拱墅区'],
};

export const me: OutputOf<typeof getMe> = {
  customerId: 'cus_lin1',
  contact: { name: '林晓', phone: '13800136207', district: '西湖区', address: '文一路 88 号 3 幢 501' },
  stores: [store],
  myStoreIds: [store.id],
  staffOf: [],
};

/** The `at`th claim of a long list, newest first. */
export const claim = (at = 0, more: Partial<ClaimSummary> = {}): ClaimSummary => ({
  id: `clm_sample${at}`,
  storeId: store.id,
  number: `RX-7K3M${at}-Q`,
  kind: 'repair',
  state: 'submitted',
  productName: `洗衣机${at}`,
  category: 'washer',
  symptoms: ['leak'],
  turn: 'shop',
  urgent: false,
  submittedAt: new Date(Date.UTC(2026, 0, 60 - at)).toISOString(),
  answerBy: '2099-11-23T14:30:00+08:00',
  ...more,
});

/** What the rules say of a washing machine bought in Hangzhou eleven weeks ago. */
export const judgement = judge({
  category: 'washer',
  condition: 'new',
  region: 'CN-ZJ',
  saleMode: 'store',
  priceFen: 329_900,
  invoiceDate: '2026-09-06',
  claimDate: '2026-11-22',
  claimKind: 'repair',
  reason: 'quality',
  fault: 'performance',
  proofs: ['sale-record'],
  promise: { freeRepairMonths: 12 },
});

export const detail: ClaimDetail = {
  ...claim(),
  judgement,
  version: 2,
  state: 'reviewing',
  way: 'visit',
  triggers: [],
  began: 'these-days',
  errorCode: 'E21',
  words: '脱水的时候漏得最多',
  contact: { name: '林女士', phone: '138****6207', district: '西湖区', address: '文一路 88 号****' },
  photos: [{ photoId: 'pho_one1', kind: 'fault' }],
  acts: [],
  events: [
    {
      version: 1,
      at: '2026-11-22T09:12:00+08:00',
      kind: 'submitted',
      state: 'submitted',
      by: 'customer',
      photos: 1,
    },
    {
      version: 2,
      at: '2026-11-22T09:40:00+08:00',
      kind: 'review-begun',
      state: 'reviewing',
      by: 'staff',
      person: '沈芸',
    },
  ],
};

/** The same claim as a reviewer sees it. */
export const staffDetail: StaffClaim = {
  ...detail,
  take: 'yes',
  acts: [],
  steps: [],
  colleagues: [],
  checks: [],
  roundsLeft: 3,
};

export const products: readonly Product[] = [
  {
    id: 'prd_washer',
    storeId: store.id,
    category: 'washer',
    brand: '海岚',
    model: 'HL-W100D',
    name: '海岚滚筒洗衣机',
    condition: 'new',
    serial: 'HLW1026080-04417',
    soldOn: '2026-09-06',
    guarantees: [{ by: 'store', endsOn: '2099-09-06' }],
    origin: 'sale',
    openClaims: [],
    repairs: 0,
    disclosed: [],
  },
  {
    id: 'prd_fridge',
    storeId: store.id,
    category: 'fridge',
    brand: '北杉',
    model: 'BS-210',
    name: '北杉双门冰箱',
    condition: 'second-hand',
    soldOn: '2025-01-02',
    guarantees: [{ by: 'store', endsOn: '2025-04-02' }],
    origin: 'sale',
    openClaims: [],
    repairs: 0,
    disclosed: ['右侧门有一道划痕'],
  },
];

export const notices: readonly Notice[] = [
  {
    id: 'ntc_1',
    kind: 'review-begun',
    push: 'sent',
    claimId: 'clm_sample0',
    number: 'RX-7K3M0-Q',
    productName: '海岚滚筒洗衣机',
    at: '2026-11-22T09:40:00+08:00',
    person: '沈芸',
    answerBy: '2099-11-23T14:30:00+08:00',
  },
];

/** What the shop answers to a customer who has a bit of everything. */
export const answers: Readonly<Record<string, unknown>> = {
  'get-me': me,
  'list-claims': { claims: [claim(0), claim(1)], more: false },
  'get-claim': detail,
  'list-products': { products },
  'list-notices': { notices },
  'show-my-photos': {
    photos: [{ photoId: 'pho_one1', safety: 'pass', url: 'https://files.test/one' }],
    expiresAt: '2099-01-01T00:00:00Z',
  },
  'redeem-invitation': { storeId: store.id, storeName: store.name, role: 'technician' },
};
