import type { SoldItem, StoreRecord } from '../../cloudfunctions/_domain/records';

const nineToSix = { opens: 9 * 60, closes: 18 * 60 };
const tenToEight = { opens: 10 * 60, closes: 20 * 60 };

export const stores: readonly StoreRecord[] = [
  {
    _id: 'sto_wensan',
    v: 1,
    name: '和顺电器 · 文三路店',
    address: '杭州市西湖区文三路 478 号',
    phone: '0571-88001234',
    hours: [nineToSix, nineToSix, nineToSix, nineToSix, nineToSix, tenToEight, tenToEight],
    closedDays: [],
    districts: ['西湖区', '拱墅区', '上城区', '滨江区', '余杭区'],
    region: 'CN-ZJ',
    autoApprove: false,
    answerMinutes: 120,
  },
  {
    _id: 'sto_gudun',
    v: 1,
    name: '和顺二手 · 古墩路店',
    address: '杭州市西湖区古墩路 656 号',
    phone: '0571-88005678',
    hours: [null, tenToEight, tenToEight, tenToEight, tenToEight, tenToEight, tenToEight],
    closedDays: [],
    districts: ['西湖区', '余杭区', '拱墅区'],
    region: 'CN-ZJ',
    autoApprove: false,
    answerMinutes: 240,
  },
];

type Sold = Omit<SoldItem, 'v' | 'customerId' | 'soldOn'> & {
  /** Who bought it, by openid. */
  readonly buyer: string;
  /** Days before today; the demo stays fresh whenever it is seeded. */
  readonly soldDaysAgo: number;
};

export const soldItems: readonly Sold[] = [
  {
    _id: 'prd_demo0washer',
    storeId: 'sto_wensan',
    buyer: 'lin-xiaoman',
    category: 'washer',
    brand: '海岚',
    model: 'HL-W100D',
    name: '海岚滚筒洗衣机',
    condition: 'new',
    serial: 'HLW102608004417',
    priceFen: 329_900,
    soldDaysAgo: 77,
    guaranteeMonths: 36,
    disclosed: [],
  },
  {
    _id: 'prd_demo0aircon',
    storeId: 'sto_wensan',
    buyer: 'lin-xiaoman',
    category: 'air-conditioner',
    brand: '松风',
    model: 'SF-35GW',
    name: '松风挂机空调',
    condition: 'new',
    serial: 'SF35GW2506120088',
    priceFen: 279_900,
    soldDaysAgo: 520,
    guaranteeMonths: 72,
    disclosed: [],
  },
  {
    _id: 'prd_demo0cooker',
    storeId: 'sto_wensan',
    buyer: 'lin-xiaoman',
    category: 'kitchen',
    brand: '米兴',
    model: 'MX-40',
    name: '米兴电饭煲',
    condition: 'new',
    priceFen: 39_900,
    soldDaysAgo: 400,
    guaranteeMonths: 12,
    disclosed: [],
  },
  {
    _id: 'prd_demo0fridge',
    storeId: 'sto_gudun',
    buyer: 'zhao-min',
    category: 'fridge',
    brand: '北凌',
    model: 'BL-218',
    name: '北凌冰箱',
    condition: 'second-hand',
    serial: 'BL218Y2200631',
    priceFen: 88_000,
    soldDaysAgo: 40,
    guaranteeMonths: 3,
    disclosed: ['用过 4 年', '右侧门有一道 8 厘米划痕，不影响使用', '门封条换过新的'],
  },
  {
    _id: 'prd_demo0tv',
    storeId: 'sto_gudun',
    buyer: 'lin-xiaoman',
    category: 'tv',
    brand: '长虹影',
    model: 'CY-55',
    name: '长虹影 55 寸电视',
    condition: 'second-hand',
    serial: 'CY55X190077',
    priceFen: 120_000,
    soldDaysAgo: 12,
    guaranteeMonths: 3,
    disclosed: ['用过 3 年', '屏幕左下角有 2 个暗点'],
  },
];
