import type { Role } from '../../../contracts/team';
import type { Claim } from '../../../cloudfunctions/_domain/claim-record';
import { onDesk } from '../../../cloudfunctions/_domain/desk';
import type { OnDesk } from '../../../cloudfunctions/_domain/review-record';
import type { Customer, Photo, StoreRecord, Team } from '../../../cloudfunctions/_domain/records';
import type { SoldItem } from '../../../cloudfunctions/_domain/sold-item-record';
import { judge } from '../../../cloudfunctions/_domain/policy/judge';
import type { ClaimForm, Submission } from '../../../cloudfunctions/_domain/submit-claim';

/** Tuesday, 24 November 2026, 10:00 in Shanghai. */
export const now = '2026-11-24T02:00:00.000Z';

const nineToSix = { opens: 9 * 60, closes: 18 * 60 };

/** Open every day 9:00–18:00 but Sunday. */
export const store: StoreRecord = {
  _id: 'sto_wensan',
  v: 1,
  name: '和顺电器',
  address: '文三路 478 号',
  phone: '0571-88001234',
  hours: [nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, null],
  closedDays: [],
  districts: ['西湖区'],
  region: 'CN-ZJ',
  promise: {},
  autoApprove: false,
  answerMinutes: 120,
};

export const customer: Customer = {
  _id: 'cus_lin0',
  v: 1,
  identityIds: ['idn_lin0'],
  storeIds: [],
  createdAt: now,
};

export const item: SoldItem = {
  _id: 'prd_washer',
  v: 1,
  storeId: store._id,
  customerId: customer._id,
  holders: [{ customerId: customer._id, since: now, by: 'code' }],
  binding: 1,
  origin: 'sale',
  category: 'washer',
  brand: '海岚',
  model: 'HL-W100D',
  name: '海岚滚筒洗衣机',
  condition: 'new',
  serial: 'HLW102608004417',
  priceFen: 329_900,
  soldOn: '2026-09-06',
  order: '2026-09-06_prd_washer',
  mode: 'shop',
  invoiceOn: '2026-09-06',
  guaranteeMonths: 12,
  tokens: [],
  soldBy: 'cus_shen',
};

export const photo = (id: string, more: Partial<Photo> = {}): Photo => ({
  _id: id,
  v: 1,
  storeId: store._id,
  customerId: customer._id,
  path: `photos/${id}.jpg`,
  type: 'image/jpeg',
  bytes: 1_000,
  width: 10,
  height: 10,
  createdAt: now,
  for: 'clm_0001',
  settled: false,
  ...more,
});

const fault = { symptoms: ['leak'], began: 'these-days' } as const;

export const form = {
  key: 'key-0123456789abcdef',
  storeId: store._id,
  kind: 'repair',
  way: 'visit',
  product: { from: 'owned', productId: item._id },
  fault: { symptoms: [...fault.symptoms], began: fault.began },
  photos: [{ photoId: 'pho_0001', kind: 'fault' }],
  contact: { name: '林小满', phone: '13812346207', district: '西湖区', address: '文一西路 1 号 2 幢 301' },
} satisfies ClaimForm;

export const submission = (more: Partial<Submission> = {}): Submission => ({
  form,
  claimId: 'clm_0001',
  formHash: 'hash',
  number: 'RX-7K3M2-Q',
  tokens: ['token'],
  customer,
  store,
  item,
  held: [],
  photos: [photo('pho_0001')],
  related: [],
  now,
  ...more,
});

const filed = {
  _id: 'clm_0001',
  v: 1,
  storeId: store._id,
  customerId: customer._id,
  number: 'RX-7K3M2-Q',
  kind: 'repair',
  way: 'visit',
  state: 'submitted',
  turn: 'shop',
  done: false,
  version: 1,
  product: { category: 'washer', name: '海岚滚筒洗衣机' },
  symptoms: ['leak'],
  began: 'these-days',
  triggers: [],
  wantsPerson: false,
  photos: [{ photoId: 'pho_0001', kind: 'fault' }],
  formHash: 'hash',
  submittedAt: now,
  order: `${now}_clm_0001`,
  answerBy: '2026-11-24T04:00:00.000Z',
  dueAt: now,
  urgent: false,
  judgement: { facts: { claimDate: '2026-11-24' }, result: judge({ claimDate: '2026-11-24' }) },
  flags: [],
  sameIds: [],
  tokens: ['token'],
  deciders: [],
} as const satisfies Omit<Claim, keyof OnDesk>;

export const claim: Claim = { ...filed, ...onDesk(filed) };

/** A team out of `name: roles`; the name is also the customer id. */
export const team = (members: Record<string, readonly Role[]>): Team => ({
  _id: store._id,
  v: 1,
  storeId: store._id,
  members: Object.entries(members).map(([name, roles]) => ({
    customerId: `cus_${name}`,
    identityId: `idn_${name}`,
    name,
    roles,
    joinedAt: now,
  })),
});

/** `done`, or the code of the refusal that `work` ends in. */
export const outcomeOf = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') return error.message;
    throw error;
  }
};

/** The code of the refusal; fails where `work` is not refused. */
export const refusalOf = (work: () => unknown): string => {
  const outcome = outcomeOf(work);
  if (outcome === 'done') throw new Error('was not refused');
  return outcome;
};
