import { days } from './days';

type QueueList = 'waiting' | 'mine';

/** 审核, the shop's queue. */
export const staffQueue = {
  title: '审核',
  segments: { waiting: '待审', mine: '我的' } satisfies Record<QueueList, string>,
  choose: '看哪一些',
  waited: (span: string) => (span === days.justNow ? '刚报的' : `等了 ${span}`),
  team: '店里的人',
  more: '往下拉，还有',
  end: '没有更多了',
  empty: {
    waiting: { title: '没有等着的', text: '新的报修会自动出现在这里，等得最久的排最前。' },
    mine: { title: '没有你在审的', text: '点「我来看」的工单会到这里。' },
  } satisfies Record<QueueList, { title: string; text: string }>,
  lost: '没说是哪家店',
  lostText: '从「我的」里点店名进来。',
} as const;
