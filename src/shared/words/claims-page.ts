import type { ClaimGroup } from '../../../contracts/claim-state';

/** 进度, the list of my claims. */
export const claimsPage = {
  title: '我的进度',
  empty: {
    open: {
      title: '没有在办的工单',
      text: '报过的每一单都会在这里，走到哪一步、下一步是谁，一眼看清。',
    },
    mine: { title: '没有等你的事', text: '店里要你补东西、试办法的时候，会出现在这里。' },
    done: { title: '还没有办完的', text: '办好的、取消的都收在这里，随时能翻。' },
  } satisfies Record<ClaimGroup, { title: string; text: string }>,
  claim: '我要报修',
  more: '正在拿更早的',
  end: '都在这里了',
  choose: '看哪一些',
  groups: { open: '在办', mine: '等我', done: '办完' } satisfies Record<ClaimGroup, string>,
} as const;
