import type { PurchaseChannel, ReturnReason, Returning } from '../../../contracts/claim-form';

/** Why it goes back. */
export const reasonWords: Record<ReturnReason, string> = {
  quality: '有毛病',
  'no-reason': '不想要了',
  'wrong-item': '发错东西了',
  'damaged-on-arrival': '收到就是坏的',
  'not-as-described': '和说的不一样',
  'missing-parts': '少了东西',
};

export const sealWords: Record<Returning['seal'], string> = {
  intact: '还在，没动过',
  broken: '拆了',
  none: '本来就没有',
};

export const packagingWords: Record<Returning['packaging'], string> = {
  complete: '齐全',
  damaged: '有破损',
  missing: '不在了',
};

export const usedWords = { tried: '只试过', used: '用过' } as const;

/** Where it was bought. */
export const channelWords: Record<PurchaseChannel, string> = {
  shop: '店里买的',
  online: '网上或电话买的',
  door: '上门推销买的',
  elsewhere: '别处买的',
  gift: '别人送的',
};

/** 原因 and what state it is in. */
export const returningWords = {
  question: { return: '为什么要退？', exchange: '为什么要换？' },
  seal: '封条或吊牌',
  packaging: '包装和配件',
  used: '用过没有',
  honest: '照实说就行，能不能办，下一步就告诉你。',
} as const;

/** How it was bought, of things that are not among my products. */
export const purchaseWords = {
  question: '怎么买的',
  when: '什么时候买的',
  day: (day: string) => `${day} 买的`,
  pickDay: '选日期',
  changeDay: '改日期',
  years: { 0: '不到 1 年', 1: '1–2 年', 2: '2–3 年', 3: '3–5 年', 5: '5 年以上' },
  whenHint: '记得哪天就选日期，忘了说个大概',
  voucher: '订单号或发票号',
  voucherPlaceholder: '照着单子上的填',
  elsewhere: '不是在这家店买的，退换要找卖给你的那家。修可以在这里修，先报价。',
} as const;
