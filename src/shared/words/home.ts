/** 首页. */
export const home = {
  claim: '我要报修',
  working: '店里在办',
  all: '全部工单',
  products: '我的产品',
  repair: '报修',
  emptyTitle: '没有在办的工单',
  emptyText: '东西都好好的最好。哪件出了毛病，两分钟就能报上来。',
  store: '门店',
  call: (store: string) => `打电话给${store}`,
  number: (number: string) => `工单 ${number}`,
} as const;
