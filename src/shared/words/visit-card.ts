/** 上门时间, on the claim. */
export const visitCard = {
  title: '上门时间',
  book: '挑个上门时间',
  note: '两小时前都能改、能退',
  change: '改时间 / 退掉',
  who: '看是哪位师傅',
  badge: (badge: string) => `工号 ${badge}`,
  fixed: '时间近了，要改给店里打电话',
} as const;
