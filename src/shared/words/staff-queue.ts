import type { QueueList } from '../../../contracts/review';
import { days } from './days';

/** 审核, the shop's desk. */
export const staffQueue = {
  title: '审核',
  lists: {
    waiting: '待审',
    late: '快超时',
    appeal: '复核',
    person: '求人工',
    'co-sign': '待会签',
    customer: '等顾客',
    work: '在办',
    mine: '我的',
  } satisfies Record<QueueList, string>,
  choose: '看哪一些',
  waited: (span: string) => (span === days.justNow ? '刚报的' : `等了 ${span}`),
  urgent: '加急',
  handler: { me: '你在看', colleague: '同事在看', nobody: '' },
  search: '查找',
  intake: '代客登记',
  sales: '卖出的货',
  team: '店里的人',
  complaints: '投诉',
  more: '往下拉，还有',
  end: '没有更多了',
  uncounted: '单子很多，数字只数了一部分。',
  empty: {
    waiting: { title: '没有等着的', text: '新的工单会自动出现在这里，加急的和快到点的排最前。' },
    late: { title: '没有快超时的', text: '一小时内要答复的会到这里。' },
    appeal: { title: '没有要复核的', text: '顾客不同意的决定，由另一位同事在这里看。' },
    person: { title: '没有人要人工', text: '顾客觉得规则算得不对的会到这里。' },
    'co-sign': { title: '没有要会签的', text: '要两个人签字的决定会到这里。' },
    customer: { title: '没有在等顾客的', text: '请顾客补东西、先自己试的会到这里。' },
    work: { title: '没有在办的', text: '审核通过的会到这里，直到办好。' },
    mine: { title: '手上没有单', text: '点「我来看」的会到这里。' },
  } satisfies Record<QueueList, { title: string; text: string }>,
  lost: '没说是哪家店',
  lostText: '从「我的」里点店名进来。',
} as const;
