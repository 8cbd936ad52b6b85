import type { Notice } from '../../../contracts/notice';

interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

/** 消息. */
export const inbox = {
  title: '消息',
  emptyTitle: '还没有消息',
  emptyText: '工单有了动静，这里和微信都会告诉你。',
  note: '微信提醒没收到也不要紧，每一条都在这里。',
} as const;

/** A notice as title and sentence; `by` is the moment of the promise, already in words. */
export function noticeWords(notice: Notice, by: string | undefined): NoticeWords {
  const promise = by === undefined ? '' : `最迟${by} 答复你。`;
  switch (notice.kind) {
    case 'claim-received':
      return { title: `${notice.productName}的工单收到了`, text: `工单 ${notice.number}。${promise}` };
    case 'review-begun':
      return {
        title: `${notice.person ?? '客服'}开始看了`,
        text: `${notice.productName}，工单 ${notice.number}。${promise}`,
      };
    default:
      // A newer shop may send kinds that this client has no words for.
      return { title: '有了新进展', text: '点开看看。' };
  }
}
