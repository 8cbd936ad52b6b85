import type { ClaimGroup } from '../../../contracts/claim-state';

/** 进度, the list of my claims. */
export const claimsPage = {
  title: '我的进度',
  emptyTitle: '还没有工单',
  emptyText: '报过的每一单都会在这里，走到哪一步、下一步是谁，一眼看清。',
  claim: '我要报修',
  more: '正在拿更早的',
  end: '都在这里了',
  choose: '看哪一些',
  groups: { open: '在办', mine: '等我', done: '办完' } satisfies Record<ClaimGroup, string>,
} as const;
