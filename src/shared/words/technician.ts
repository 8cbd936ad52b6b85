const pad = (part: number): string => (part < 10 ? `0${part}` : String(part));
const time = (minutes: number): string => `${pad(Math.floor(minutes / 60))}:${pad(Math.floor(minutes % 60))}`;

/** What a certificate is called; skills are the store's own words, with or without 证 at their end. */
export const certificateWords = (skill: string): string => (skill.endsWith('证') ? skill : `${skill}证`);

/** 上门师傅: who comes, and how to be sure that it is him. */
export const technician = {
  title: '上门师傅',
  window: (from: number, to: number) => `${time(from)}–${time(to)}`,
  standing: {
    scheduled: '已约好',
    'en-route': '师傅在路上',
    'in-service': '正在修',
  },
  expected: (start: number) => `预计 ${time(start)} 左右`,
  late: (until: number) => `师傅会晚到，预计 ${time(until)}`,
  waits: '你说了等他。',
  badge: '工号',
  vouches: (store: string) => `${store}确认：是店里派来的师傅`,
  compare: '开门前对一对：姓名、工号和工牌上的一样，再让他进门。不一样就别开门，马上给店里打电话。',
  compareFace: '开门前对一对：样子、姓名、工号和工牌上的一样，再让他进门。不一样就别开门，马上给店里打电话。',
  certificates: '证件',
  until: (day: string) => `有效到 ${day}`,
  noCertificates: '这次修理不需要特别的证件。',
  notYet: '师傅还没定',
  notYetText: '上门前两小时定下来，会发消息告诉你是谁、工号多少。',
  noVisit: '现在没有约好的上门',
  noVisitText: '需要上门的话，在工单里约时间。',
  callStore: '给店里打电话',
  openClaim: '看工单',
  lateTitle: '师傅会晚到，对不起',
  lateAsk: '你看怎么办？',
  wait: '等他来',
  another: '换一位师傅',
  rebook: '改个时间',
  changed: '好，已经换人。定下来会告诉你是谁。',
  noShow: '没人来，告诉店长',
  noShowNote: '说好的时间过了半小时。店长会马上知道，你可以重新约。',
} as const;
