import { slotWords } from './slots';
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

/** What is said of a visit begins with when it is. */
const visitTold =
  (title: string, text: string): Said =>
  (notice) => ({
    title: notice.visit === undefined ? title : `${title}：${slotWords(notice.visit)}`,
    text: `${about(notice)}。${text}`,
  });

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
  'visit-again': told('配件到了，再约一次上门', '点开挑个时间，尽量还是上次那位师傅。'),
  repaired: told('修好了', '点开看修了什么。三十天内同样的毛病再来，可以重新打开。'),
  'not-repairable': told('这次修不好', '店里正在重新给你方案。'),
  'checked-in': told('店里收下东西了', '开始检测，有进展会告诉你。'),
  'shipped-back': told('修好的东西寄出了', '点开看快递单号。'),
  'picked-up': told('东西取走了', '三十天内同样的毛病再来，可以重新打开。'),
  'goods-inspected': told('验过了，和说的一样', '接着给你办。'),
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
  booked: visitTold('约好了', '家里留个人就行。改时间、取消，两小时前都可以。'),
  rebooked: visitTold('时间改好了', '原来的时间已经退掉了。'),
  'booking-reminder': told('还没约时间', '点开挑个方便的，两小时前都能改。'),
  'booking-lost': told('新地址店里去不了', '原来约的时间作废了。点开看还能怎么办，或者给店里打电话。'),
  'returns-moved': told('寄东西的地址换了', '还没寄的话，按新地址寄。点开看。'),
  'technician-changed': told('换了一位师傅来', '约好的时间不变。点开看是谁。'),
  'visit-unserved': (notice, by) => ({
    title: '有一单没人能去',
    text: `${about(notice)}。${by === undefined ? '' : `约的是 ${by} 起，`}时间已经答应了顾客，点开安排。`,
  }),
  'technician-fixed': told('师傅定了，两小时内上门', '点开看是谁、怎么核对。家里要有人。'),
  'visit-tomorrow': (notice, by) => ({
    title: '明天有师傅上门',
    text: `${about(notice)}。${by === undefined ? '' : `${by} 起，`}家里要有人；来不及可以改时间。`,
  }),
  'visit-soon': (notice, by) => ({
    title: '两小时内有师傅上门',
    text: `${about(notice)}。${by === undefined ? '' : `${by} 起，`}家里要有人。`,
  }),
  'slot-tomorrow': (notice, by) => ({
    title: '明天约了到店',
    text: `${about(notice)}。${by === undefined ? '' : `${by} 起，`}店里等你；来不及可以改时间。`,
  }),
  'slot-soon': (notice, by) => ({
    title: '两小时内约了到店',
    text: `${about(notice)}。${by === undefined ? '' : `${by} 起，`}店里等你，到了报取件码。`,
  }),
  'slot-booked': visitTold('到店时间约好了', '改时间、取消都不收钱。'),
  'booking-given-back': told('约好的时间退掉了', '按你说的，店里退的。要再约，点开就行。'),
  'slot-lost': told('到店的时间要另约', '店里改了营业时间，你约的那个时间不开。点开再约一个，别白跑一趟。'),
  'day-closed': visitTold(
    '约的那天店休，请另约',
    '那天没有师傅上门。点开另挑一天，什么时候改都行，不算你改期。',
  ),
  'slot-missed': told('约好的时间过了', '没关系，点开再约一个时间就行，保修和进度都不受影响。'),
  departed: (notice) => ({
    title: `${notice.person ?? '师傅'}出发了`,
    text: `${about(notice)}。点开核对师傅的工号和证件。`,
  }),
  'running-late': (notice, by) => ({
    title: '师傅会晚到，对不起',
    text: `${about(notice)}。${by === undefined ? '' : `预计 ${by} 到。`}等他、换师傅、改时间，点开选一样。`,
  }),
  'customer-absent': told('师傅到了，没见到人', '不要紧，点开再约一个时间。'),
  'shop-absent': told('让你白等了，对不起', '店长已经知道了。点开再约一个时间，店里会优先安排。'),
  'shop-absent-told': told('有顾客没等到人', '时间过了半小时没人上门，请打电话道歉并安排。'),
  'absent-again': told('两次上门都没见到人', '请打电话约个家里有人的时间。'),
  'moved-often': told('顾客改了四次时间', '请打电话问问，约个定得下来的时间。'),
  'visit-asked': (notice, by) => ({
    title: '有一单请你接',
    text: `${about(notice)}。${by === undefined ? '' : `${by} 前说一声接不接，`}不接会派给别人。`,
  }),
  'visit-taken': told('这一单换人去了', '不用再跑，路线已经更新。'),
  'visit-unaccepted': told('有一单师傅没接', '别人也没有空，请打电话问他，或者改派。'),
  'visit-late-risk': (notice, by) => ({
    title: '这一单可能晚到',
    text: `${about(notice)}。${by === undefined ? '' : `照现在看要 ${by} 才能开始。`}提前告诉顾客，或者换人去。`,
  }),
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
  'complaint-opened': told('评价里说的事，转给投诉专员了', '点开看进展，不用再写一遍。不想办了可以撤回。'),
  'complaint-taken-up': told('投诉有人受理了'),
  'complaint-proposal': told('方案来了，等你回话'),
  'complaint-passed-on': told('转给店主处理了'),
  'complaint-result': told('投诉有结果了'),
  'complaint-reply-reminder': told('方案在等你回话'),
  'complaint-ended': told('这件投诉结了'),
  'suggestion-answered': told('建议有答复了'),
  'complaint-waits': told('有一件等你处理'),
  'complaint-passed-up': told('有一件转到你这里'),
  'survey-asked': told('这次服务，你满意吗？', '点一下就算答完，打几分都不影响你的保修。'),
  'survey-reminder': told('还想听你说一句', '点一下就行，不想答也没关系，不会再催。'),
  'follow-up-asked': told('用了一阵，还好吗？', '一个问题，不好就接着帮你办。'),
  'amends-taken': (notice) => ({
    title: `${notice.person ?? '店长'}来把这事办好`,
    text: `${about(notice)}。你的评价看到了，会联系你。`,
  }),
  'amends-told': told('你说的，我们办了', '点开看做了什么。'),
  'amends-asked': told('这回弄好了吗？', '点一下告诉我们。'),
  'recovery-waits': (notice, by) => ({
    title: '有一条低分等你回访',
    text: `${about(notice)}。${by === undefined ? '' : `最迟${by} 联系上顾客。`}`,
  }),
  'recovery-late': told('低分还没人处理', '点开看顾客说了什么。'),
};

/** A notice as title and sentence; `by` is the moment of the promise, already in words. */
export const noticeWords = (notice: Notice, by: string | undefined): NoticeWords => {
  // A newer shop may send kinds that this client has no words for.
  const said: Said | undefined = kinds[notice.kind];
  return said?.(notice, by) ?? { title: '有了新进展', text: '点开看看。' };
};
