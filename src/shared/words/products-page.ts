/** 产品, what I bought. */
export const productsPage = {
  title: '我的产品',
  repair: '报修',
  repairLabel: (name: string) => `给${name}报修`,
  sheet: '成色单',
  sheetTitle: (name: string) => `${name} 成色单`,
  sheetLead: '买的时候当面告诉过你的',
  sheetNote: '这里没写的毛病，店里照样负责。',
  secondHand: '二手',
  modelLine: (model: string, serial: string | undefined) =>
    serial === undefined ? model : `${model} · 序列号尾 ${serial.slice(-5)}`,
  bought: (day: string) => `${day} 购于本店`,
  over: '已过保修，还能修，自费，先报价',
  guarantee: '本店保修',
  guaranteeSecondHand: (days: number) => `二手保修 ${days} 天`,
  left: '还有',
  leftDays: (end: string) => `天，到 ${end}`,
  other: '报修别的东西',
  emptyTitle: '还没有登记的产品',
  emptyText: '在店里买的会自动出现在这里。没出现也不要紧，一样能报修。',
} as const;
