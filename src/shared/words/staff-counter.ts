/** 到店: who is expected at the counter on a day. */
export const staffCounter = {
  title: '到店',
  before: '前一天',
  after: '后一天',
  expected: (count: number) => `约了 ${count} 位`,
  came: '来过了',
  fetches: '来取修好的',
  empty: { title: '这天没人约', text: '顾客约好到店的时间会到这里。没约直接来的，在「查找」里找单号。' },
} as const;
