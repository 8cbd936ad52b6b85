/** 首页. */
export const home = {
  claim: '我要报修',
  goesBack: '退货 / 换货',
  yours: '轮到你',
  yoursNote: (count: number) => `${count} 件，都不用两分钟`,
  asks: {
    'need-info': { title: '还差一样东西', act: '去补' },
    'remote-guidance': { title: '照着试一试', act: '去试' },
  },
  /** For what a newer shop may wait for. */
  someAsk: { title: '等你看一眼', act: '去看' },
  paused: '等你期间不计时',
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
