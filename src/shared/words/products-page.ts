import type { Guarantor } from '../../../contracts/product';

/** 产品, what I bought. */
export const productsPage = {
  title: '我的产品',
  repair: '报修',
  repairLabel: (name: string) => `给${name}报修`,
  progress: '看进度',
  progressLabel: (name: string) => `看进度：${name}`,
  file: '档案',
  fileLabel: (name: string) => `${name}的档案`,
  sheet: '成色单',
  sheetLabel: (name: string) => `${name}的成色单`,
  secondHand: '二手',
  added: '自己加的',
  modelLine: (model: string, serial: string | undefined) =>
    [model.trim(), serial === undefined ? '' : `序列号尾 ${serial.slice(-5)}`]
      .filter((part) => part !== '')
      .join(' · '),
  bought: (day: string) => `${day} 购于本店`,
  boughtElsewhere: (day: string) => `${day} 买的`,
  years: (count: number) => (count === 0 ? '用了不到 1 年' : `用了约 ${count} 年`),
  over: '已过保修，还能修，自费，先报价',
  noSale: '店里没有它的购买记录，一样能报修',
  guarantee: { store: '本店保修', maker: '厂家保修', extended: '延长保修', law: '国家三包' } satisfies Record<
    Guarantor,
    string
  >,
  guaranteeSecondHand: (days: number) => `二手保修 ${days} 天`,
  left: '还有',
  leftDays: (end: string) => `天，到 ${end}`,
  repaired: (count: number) => `修过 ${count} 次`,
  neverRepaired: '没修过',
  open: (faults: string) => (faults === '' ? '正在办' : `正在办：${faults}`),
  scan: '扫铭牌添加',
  type: '自己添加',
  search: '查购买记录',
  emptyTitle: '还没有登记的产品',
  emptyText: '在店里买的，点「查购买记录」就会出现。没出现也不要紧，一样能报修。',
} as const;
