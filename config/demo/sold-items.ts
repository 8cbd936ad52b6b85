import type { Disclosure } from '../../contracts/condition-sheet';
import type { SaleTerms } from '../../contracts/product-file';
import type { SoldItem } from '../../cloudfunctions/_domain/sold-item-record';

const wensanTerms: SaleTerms = { ways: ['visit', 'shop'], returnDays: 7, exchangeDays: 15, noReasonDays: 7 };
const gudunTerms: SaleTerms = { ways: ['visit', 'shop'], returnDays: 7, exchangeDays: 15, noReasonDays: 0 };

type Kept =
  | '_id'
  | 'storeId'
  | 'category'
  | 'brand'
  | 'model'
  | 'name'
  | 'condition'
  | 'serial'
  | 'priceFen'
  | 'guaranteeMonths'
  | 'maker'
  | 'extendedMonths'
  | 'voucherNumber';

/** A sale of the demo; the seed makes an item of it. */
export interface DemoSale extends Pick<SoldItem, Kept> {
  /** Who bought it, by openid. */
  readonly buyer: string;
  /** Days before today; the demo stays fresh whenever it is seeded. */
  readonly soldDaysAgo: number;
  /** Days from the sale to the delivery, and to the end of the installation. */
  readonly deliveredAfter?: number;
  readonly installedAfter?: number;
  readonly terms: SaleTerms;
  readonly disclosures?: readonly Disclosure[];
  /** Not yet under anybody's products: the buyer finds it by the verified number. */
  readonly unbound?: true;
}

export const soldItems: readonly DemoSale[] = [
  {
    _id: 'prd_demo0heater',
    storeId: 'sto_wensan',
    buyer: 'chen-yu',
    unbound: true,
    category: 'water-heater',
    brand: '暖川',
    model: 'NC-JSQ25',
    name: '暖川燃气热水器',
    condition: 'new',
    serial: 'NCJSQ2526090512',
    priceFen: 189_900,
    soldDaysAgo: 20,
    deliveredAfter: 2,
    installedAfter: 3,
    voucherNumber: '0336-20688',
    guaranteeMonths: 24,
    maker: { months: 12, mainPartMonths: 36 },
    terms: wensanTerms,
  },
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
    deliveredAfter: 0,
    voucherNumber: '0336-20417',
    guaranteeMonths: 36,
    maker: { months: 12, mainPartMonths: 36 },
    terms: wensanTerms,
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
    deliveredAfter: 1,
    installedAfter: 2,
    voucherNumber: '0336-11902',
    guaranteeMonths: 72,
    maker: { months: 72 },
    terms: wensanTerms,
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
    terms: wensanTerms,
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
    deliveredAfter: 0,
    voucherNumber: 'GD-2026-0631',
    guaranteeMonths: 3,
    terms: gudunTerms,
    disclosures: [
      { about: 'use', text: '用过 4 年', affectsUse: false, photoIds: [] },
      { about: 'wear', text: '右侧门有一道 8 厘米划痕，不影响使用', affectsUse: false, photoIds: [] },
      { about: 'repair', text: '门封条换过新的', affectsUse: false, photoIds: [] },
    ],
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
    deliveredAfter: 1,
    voucherNumber: 'GD-2026-0077',
    guaranteeMonths: 3,
    terms: gudunTerms,
    disclosures: [
      { about: 'use', text: '用过 3 年', affectsUse: false, photoIds: [] },
      {
        about: 'fault',
        text: '屏幕左下角有 2 个暗点',
        affectsUse: false,
        symptom: 'screen-broken',
        photoIds: [],
      },
    ],
  },
];
