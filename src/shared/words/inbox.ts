import type { Notice, NoticeKind } from '../../../contracts/notice';

interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

/** 消息. */
export const inbox = {
  title: '消息',
  emptyTitle: '还没有消息',
  emptyText: '工单有了动静，这里和微信都会告诉你。',
  notPushed: '这条微信没能提醒你',
  note: '微信提醒没收到也不要紧，每一条都在这里。',
} as const;

type Said = (notice: Notice, by: string | undefined) => NoticeWords;

const answer = (by: string | undefined): string => (by === undefined ? '' : `最迟${by} 答复你。`);
const until = (by: string | undefined): string => (by === undefined ? '' : `${by} 前都可以。`);
const about = ({ productName, number }: Notice): string =>
  productName === '' || number === undefined ? (number ?? productName) : `${productName}，工单 ${number}`;
const told =
  (title: string, text = '点开看看。'): Said =>
  (notice) => ({ title, text: `${about(notice)}。${text}` });

const kinds: Readonly<Record<NoticeKind, Said>> = {
  'claim-received': (notice, by) => ({
    title: `${notice.productName}的工单收到了`,
    text: `工单 ${notice.number ?? ''}。${answer(by)}`,
  }),
  'review-begun': (notice, by) => ({
    title: `${notice.person ?? '客服'}开始看了`,
    text: `${about(notice)}。${answer(by)}`,
  }),
  'info-asked': (notice, by) => ({
    title: '还差一样，请你补上',
    text: `${about(notice)}。补上就接着办，${until(by)}`,
  }),
  guided: (notice, by) => ({
    title: '有个办法，先试试看',
    text: `${about(notice)}。试完说一声好没好，${until(by)}`,
  }),
  approved: told('审核通过了', '点开看给你怎么办、谁付钱。'),
  rejected: told('这次没通过', '点开看是哪一条、为什么，不同意可以请另一位同事复核。'),
  'force-closed': told('店里结束了这张工单', '点开看原因，三十天内可以重新打开。'),
  'work-begun': told('开始处理了', '有进展会告诉你。'),
  'parts-awaited': told('在等配件', '点开看预计哪天到。'),
  'parts-arrived': told('配件到了', '接着处理。'),
  repaired: told('修好了', '点开看修了什么。三十天内同样的毛病再来，可以重新打开。'),
  'not-repairable': told('这次修不好', '店里正在重新给你方案。'),
  'goods-received': told('店里收到东西了', '正在验货。'),
  'goods-differ': told('验货有出入', '点开看看是哪里不一样。'),
  'refund-begun': told('开始退款了', '点开看金额。'),
  refunded: told('款已经退了', '点开看金额。'),
  'exchange-begun': told('开始换货了', '有进展会告诉你。'),
  exchanged: told('换好了', '新的保修重新算。'),
  'info-reminder': (notice, by) => ({
    title: '还在等你补一样',
    text: `${about(notice)}。${by === undefined ? '' : `${by} 前补上就接着办，`}过了会先收起来，三十天内随时能恢复。`,
  }),
  'auto-cancelled': told('七天没等到补充，先收起来了', '三十天内点开就能接着办。'),
  'guidance-over': told('没等到你的回音', '客服接着帮你看。'),
  'confirm-reminder': told('修好了，看看行不行', '行就点一下验收；没修好也在这里说。不说的话到期算作验收。'),
  'auto-confirmed': told('算作验收了', '七天没有异议。再有问题，点开还能重新打开。'),
  'handover-reminder': told('东西还没到店里', '点开看怎么送来或寄来。'),
  'right-unlocked': told('有一项权利现在可以用了', '点开看是哪一条、能要什么。'),
  'deadline-near': (notice, by) => ({
    title: '法定期限快到了',
    text: `${about(notice)}。${by === undefined ? '' : `最迟${by}。`}`,
  }),
  'promise-late': (notice, by) => ({
    title: '承诺的时间过了',
    text: `${about(notice)}。${by === undefined ? '' : `原定${by}。`}请尽快处理。`,
  }),
  'claim-handed-over': told('店里替你登记的工单转给你了', '进度都在这里看。'),
  'item-bound': ({ productName }) => ({
    title: `${productName}登记到你名下了`,
    text: '保修和维修记录在「我的产品」里看。',
  }),
  'item-unbound': ({ productName }) => ({
    title: `${productName}不在你名下了`,
    text: '店里取下了，或者别人凭店里的码登记走了。不是你办的，请给店里打电话，可以改回来。',
  }),
  'stop-use': told('请先停用这件产品', '同型号查出了安全问题，先别用，店里会联系你。'),
  'major-quality': told('有质量大问题，已停售', '同型号先别卖，点开看工单。'),
  'force-closed-told': told('店长结束了一张工单', '请留意顾客有没有不同意见。'),
  'complaint-taken-up': told('投诉有人受理了'),
  'complaint-proposal': told('方案来了，等你回话'),
  'complaint-passed-on': told('转给店主处理了'),
  'complaint-result': told('投诉有结果了'),
  'complaint-reply-reminder': told('方案在等你回话'),
  'complaint-ended': told('这件投诉结了'),
  'suggestion-answered': told('建议有答复了'),
  'complaint-waits': told('有一件等你处理'),
  'complaint-passed-up': told('有一件转到你这里'),
};

/** A notice as title and sentence; `by` is the moment of the promise, already in words. */
export const noticeWords = (notice: Notice, by: string | undefined): NoticeWords => {
  // A newer shop may send kinds that this client has no words for.
  const said: Said | undefined = kinds[notice.kind];
  return said?.(notice, by) ?? { title: '有了新进展', text: '点开看看。' };
};
